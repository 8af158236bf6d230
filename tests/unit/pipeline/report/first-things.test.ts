import { expect, test } from 'vitest'
import { error, type Problem } from '../../../../src/pipeline/problem.ts'
import { firstThings } from '../../../../src/pipeline/report/first-things.ts'
import { buildChanged, type Changes, swap } from '../../../support/bokbussen.ts'

const MAP = 'processer/boken-kommer'

async function firstAfter(changes: Changes) {
  const { problems } = await buildChanged(changes)
  return firstThings(problems).map(({ problem, hides, brings, alike }) => ({
    first: `${problem.file.replace(/^content\//, '')} ${problem.rule}`,
    hides,
    brings,
    alike,
  }))
}

test('a file that cannot be read comes first: it hides what the rules would say', async () => {
  expect(
    await firstAfter({
      [`${MAP}/nar-hallplatsen/steg.mdx`]: swap('[nej, vet-inte]', 'nej'),
      [`${MAP}/vill-fortsatta/steg.mdx`]: swap('granskad: 2026', 'granskad: 20-26'),
      'roller/byombud.mdx': swap('uppdrag:', 'updrag:'),
    }),
  ).toMatchObject([
    { first: `${MAP}/vill-fortsatta/steg.mdx invalid-date`, hides: true },
    { first: 'roller/byombud.mdx unknown-key', hides: true },
  ])
})

test('what is missing in many places is one thing to mend', async () => {
  expect(await firstAfter({ 'roller/byombud.mdx': null })).toEqual([
    { first: `${MAP}/folj-upp/steg.mdx unknown-role`, hides: true, brings: 0, alike: 8 },
  ])
})

/** One change each, and the error in the file that was changed is the one that brings the others. */
test.each<[string, Changes, string, number]>([
  [
    'an answer that leads nowhere leaves steps that no way leads to',
    { [`${MAP}/valj-stod/steg.mdx`]: swap('  - { till: storstil, om: { stod: storstil } }\n', '') },
    `${MAP}/valj-stod/steg.mdx answers-exhaustive`,
    1,
  ],
  [
    'an open responsibility leaves the station and the receivers without anyone',
    {
      [`${MAP}/folj-upp/steg.mdx`]: swap(
        "{ öppen: 'Biblioteket och byalaget ringer båda ibland', avgörs-av: [biblioteket, byalaget], tills-vidare: byombud, källa: handbok 6 }",
        '{ öppen: true }',
      ),
    },
    `${MAP}/folj-upp/steg.mdx one-accountable`,
    3,
  ],
])('%s', async (_, changes, first, brings) => {
  expect(await firstAfter(changes)).toMatchObject([{ first, brings }])
})

test('a slip in the settings hides nothing', async () => {
  expect(
    await firstAfter({
      'installningar.yaml': swap(
        'allvarlighet: []',
        'allvarlighet: [{ regel: lop-has-limit, nivå: av, skäl: Prov. }]',
      ),
    }),
  ).toEqual([{ first: 'installningar.yaml unknown-rule', hides: false, brings: 0, alike: 0 }])
})

test('errors that have nothing to do with each other are all there, as one reads', async () => {
  expect(
    await firstAfter({
      [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    högst: 12\n    sedan: slut\n', ''),
      [`${MAP}/packa-bocker/steg.mdx`]: swap('mottagare: chauffor', 'mottagare: byombud'),
    }),
  ).toEqual([
    {
      first: `${MAP}/packa-bocker/steg.mdx handover-reaches-party`,
      hides: false,
      brings: 0,
      alike: 0,
    },
    { first: `${MAP}/vill-fortsatta/steg.mdx loop-has-limit`, hides: false, brings: 0, alike: 0 },
  ])
})

test('what one process brings says nothing of another', () => {
  const at = (process: string, rule: string) =>
    error(
      rule,
      { file: `content/processer/${process}/steg/steg.mdx`, line: 1, column: 1 },
      { message: `${rule}.`, mend: 'Rätta.' },
    )
  const told = (...problems: readonly Problem[]) =>
    firstThings(problems).map(({ brings }) => brings)
  expect(told(at('a', 'answers-exhaustive'), at('a', 'all-reachable'))).toEqual([1])
  expect(told(at('a', 'answers-exhaustive'), at('b', 'all-reachable'))).toEqual([0, 0])
})

test('a warning is never the first thing', async () => {
  const { problems } = await buildChanged({
    [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', ''),
  })
  expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'varning limit-leads-on',
  ])
  expect(firstThings(problems)).toEqual([])
})
