import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartyId } from '../../../../src/model/ids.ts'
import { codeownersText, withoutAccount } from '../../../../src/pipeline/owners/codeowners-text.ts'
import type { OwnedFiles } from '../../../../src/pipeline/owners/owned-files.ts'
import { type OwnerLine, ownerLines } from '../../../../src/pipeline/owners/owner-lines.ts'

const owned = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files)) as ReadonlyMap<string, string> as OwnedFiles

/** Who a code host asks about a path: the last line that fits it. */
function asked(lines: readonly OwnerLine[], path: string): string | undefined {
  return lines.findLast((line) =>
    line.path.endsWith('/') ? path.startsWith(line.path) : line.path === path,
  )?.owner
}

describe('who owns which folder', () => {
  test('a folder of one owner is one line; in another, each folder and file has its own', () => {
    expect(
      ownerLines(
        owned({
          'roller/chauffor.mdx': 'bussen',
          'roller/bibliotekarie.mdx': 'biblioteket',
          'begrepp/storstil.mdx': 'biblioteket',
          'begrepp/hallplats.mdx': 'biblioteket',
          'processer/p/a/steg.mdx': 'bussen',
          'processer/p/a/pilkarta.mdx': 'bussen',
          'processer/p/b/steg.mdx': 'bussen',
          'processer/p/b/pilkarta.mdx': 'biblioteket',
        }),
      ).map(({ path, owner }) => `${path} ${owner}`),
    ).toEqual([
      'begrepp/ biblioteket',
      'processer/p/a/ bussen',
      'processer/p/b/pilkarta.mdx biblioteket',
      'processer/p/b/steg.mdx bussen',
      'roller/bibliotekarie.mdx biblioteket',
      'roller/chauffor.mdx bussen',
    ])
  })

  test('every file has its owner by the lines, and the order of the files makes no difference', () => {
    const name = fc.constantFrom('a', 'b', 'c')
    const path = fc
      .array(name, { minLength: 1, maxLength: 3 })
      .chain((folders) => name.map((file) => `${folders.join('/')}/${file}.mdx`))
    const files = fc.dictionary(path, fc.constantFrom('x', 'y'))
    fc.assert(
      fc.property(files, (all) => {
        const lines = ownerLines(owned(all))
        for (const [file, owner] of Object.entries(all)) expect(asked(lines, file)).toBe(owner)
        const turned = Object.fromEntries(Object.entries(all).reverse())
        expect(ownerLines(owned(turned))).toEqual(lines)
      }),
    )
  })
})

describe('the file', () => {
  const lines = ownerLines(owned({ 'roller/a.mdx': 'bussen', 'begrepp/b.mdx': 'biblioteket' }))
  const accounts = {
    publisher: ['@stad/redaktionen'],
    parties: new Map([
      ['bussen' as PartyId, ['@stad/garaget', 'garaget@example.org']],
      ['biblioteket' as PartyId, ['@stad/biblioteket']],
    ]),
  }

  test('the publisher has all that no party owns, and a space in the folder is escaped', () => {
    expect(codeownersText(lines, accounts, 'mitt innehåll')).toMatchInlineSnapshot(`
      "# Vem som godkänner en ändring, ur ”ägare” i varje innehållsfil.
      # Gjord av npm run agare. Ändra inte här: ändra ”ägare” i filerna eller ”kodvärd” i installningar.yaml, och kör om.
      *                        @stad/redaktionen
      /mitt\\ innehåll/begrepp/ @stad/biblioteket
      /mitt\\ innehåll/roller/  @stad/garaget garaget@example.org
      "
    `)
  })

  test('parties without an account are told, in order', () => {
    expect(withoutAccount(lines, null)).toEqual(['biblioteket', 'bussen'])
    expect(withoutAccount(lines, { ...accounts, parties: new Map() })).toHaveLength(2)
    expect(withoutAccount(lines, accounts)).toEqual([])
  })
})
