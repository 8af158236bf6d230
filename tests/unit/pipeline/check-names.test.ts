import { expect, test } from 'vitest'
import { bokbussen, buildChanged, type Changes, swap } from '../../support/bokbussen.ts'

const told = async (changes: Changes) => {
  const { problems } = await buildChanged(changes)
  return problems.map(({ file, line, rule, message, mend }) => [
    `${file.replace('content/', '')}:${line} ${rule}`,
    message,
    mend,
  ])
}
const copyOf = (path: string) => bokbussen.get(path) ?? ''

test.each([
  ['underlag/turplan.mdx', 'underlag/turplan-ny.mdx', 'Turplan', 'turplan'],
  ['begrepp/storstil.mdx', 'begrepp/storstil-ny.mdx', 'Storstil', 'storstil'],
  ['roller/chauffor.mdx', 'roller/chauffor-ny.mdx', 'Chaufför', 'chauffor'],
])('a file that was copied and not changed is told: %s', async (from, to, name, other) => {
  expect(await told({ [to]: copyOf(from) })).toContainEqual([
    `${to}:2 name-twice`,
    `Namnet ”${name}” har redan ${other}.`,
    'Ge den ett eget namn. Är det samma sak, ta bort den ena filen.',
  ])
})

test('two parties may have a role of the same name each', async () => {
  const role = copyOf('roller/chauffor.mdx').replace(/^part: .*$/m, 'part: biblioteket')
  const rules = (await told({ 'roller/chauffor-bibliotek.mdx': role })).map(([where]) => where)
  expect(rules.filter((where) => where?.endsWith('name-twice'))).toEqual([])
})

test('a code that is not the number of its file is told', async () => {
  expect(await told({ 'glapp/g-01.mdx': swap('kod: G-01', 'kod: G-03') })).toEqual([
    [
      'glapp/g-01.mdx:2 code-is-name',
      'Koden är ”G-03”, men filen heter g-01.',
      'Skriv kod: G-01, eller byt namn på filen.',
    ],
  ])
})

test('a code that another has is told where files have names for numbers', async () => {
  const gap = copyOf('glapp/g-01.mdx')
  const named = { 'glapp/ingen-ringer.mdx': gap.replace(/^namn: .*$/m, 'namn: Ingen ringer') }
  expect(await told(named)).toEqual([
    [
      'glapp/ingen-ringer.mdx:2 code-is-name',
      'Koden ”G-01” har redan g-01.',
      'Ge den en egen kod.',
    ],
  ])
})
