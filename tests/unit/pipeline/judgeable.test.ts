import { expect, test } from 'vitest'
import { summarise } from '../../../src/pipeline/format-problem.ts'
import { buildChanged, type Changes, swap } from '../../support/bokbussen.ts'

const MAP = 'processer/boken-kommer'
const SUB = 'processer/bokval'

/** A fault that a schema tells, and one that only a rule of the map can see. */
const wrongDay = (text: string) => text.replace(/^granskad: .*$/m, 'granskad: i höstas')

async function told(changes: Changes) {
  const { problems, unjudged, site } = await buildChanged(changes)
  expect(site).toBeNull()
  return { rules: problems.map(({ rule, file }) => `${rule} ${file}`), unjudged }
}

test('a fault in a file of one process hides nothing that is wrong with another', async () => {
  expect(
    await told({
      [`${SUB}/foresla-bocker/steg.mdx`]: wrongDay,
      [`${MAP}/inhamta-samtycke/steg.mdx`]: swap('till: ', 'till: vanta-pa-turen }, { till: '),
    }),
  ).toMatchInlineSnapshot(`
    {
      "rules": [
        "split-has-ways content/processer/boken-kommer/inhamta-samtycke/steg.mdx",
        "invalid-date content/processer/bokval/foresla-bocker/steg.mdx",
      ],
      "unjudged": [
        "bokval",
      ],
    }
  `)
})

test('a fault in a step hides nothing that is wrong with single steps beside it', async () => {
  expect(
    await told({
      [`${MAP}/storstil/steg.mdx`]: wrongDay,
      [`${MAP}/hoglasning/pilkarta.mdx`]: null,
    }),
  ).toMatchInlineSnapshot(`
    {
      "rules": [
        "station-has-text content/processer/boken-kommer/hoglasning/steg.mdx",
        "invalid-date content/processer/boken-kommer/storstil/steg.mdx",
      ],
      "unjudged": [
        "boken-kommer",
      ],
    }
  `)
})

test('a fault in the settings, in a body or in a value leaves all rules to be tried', async () => {
  expect(
    await told({
      'installningar.yaml': swap('titel:', 'tittel:'),
      [`${MAP}/storstil/steg.mdx`]: (text) => `${text}\n<b>fet</b>\n`,
      [`${MAP}/hoglasning/pilkarta.mdx`]: null,
    }),
  ).toMatchInlineSnapshot(`
    {
      "rules": [
        "unknown-key content/installningar.yaml",
        "station-has-text content/processer/boken-kommer/hoglasning/steg.mdx",
        "html-in-body content/processer/boken-kommer/storstil/steg.mdx",
      ],
      "unjudged": [],
    }
  `)
})

test('without the one who is the individual, no rule can tell anything', async () => {
  const { rules, unjudged } = await told({
    'parter/lasaren.mdx': (text) => text.replace(/^individ: true\n/m, ''),
  })
  expect(rules).toEqual(['one-individual content/parter'])
  expect(unjudged).toEqual(['boken-kommer', 'bokval'])
})

test('a text for the citizen under a wrong name is told once, as that', async () => {
  const { rules } = await told({
    [`${MAP}/hoglasning/pilkarta.mdx`]: null,
    [`${MAP}/hoglasning/pilkarta.txt`]: 'Byombudet läser högt för dig.',
  })
  expect(rules).toEqual([`unknown-file content/${MAP}/hoglasning/pilkarta.txt`])
})

test('the summary says when more faults may come', async () => {
  const { problems, unjudged } = await buildChanged({ [`${SUB}/start/steg.mdx`]: wrongDay })
  expect(summarise(problems, unjudged)).toBe(
    '1 fel i 1 fil. Alla regler gick inte att pröva på bokval, så fler fel kan visa sig när de här är rättade.',
  )
})

test('an entry of allvarlighet that lacks its reason is told of all that is wrong with it', async () => {
  const { problems } = await buildChanged({
    'installningar.yaml': swap(
      'allvarlighet: []',
      'allvarlighet: [{ regel: lop-has-limit, nivå: varning }]',
    ),
  })
  expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toMatchInlineSnapshot(`
    [
      [
        "missing-key",
        "Nyckeln ”skäl” saknas.",
        "Lägg till skäl: … innanför { och }, med ett kommatecken emellan.",
      ],
      [
        "unknown-rule",
        "Regeln ”lop-has-limit” finns inte, eller går inte att ändra.",
        "Skriv ”loop-has-limit”.",
      ],
    ]
  `)
})
