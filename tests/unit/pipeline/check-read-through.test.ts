import { describe, expect, test } from 'vitest'
import { bokbussen, buildChanged, type Changes, swap } from '../../support/bokbussen.ts'
import { inEnglish, TRANSLATED } from '../../support/content-status.ts'

const READ = 'läst-av: { funktion: språkgranskare, datum: 2026-11-01 }\n'
const unread = swap(READ, '')

const CITIZENS = [...bokbussen].filter(
  ([path, text]) =>
    path.endsWith('/pilkarta.mdx') ||
    (path.startsWith('samtycken/') && text.includes('\ntill-medborgaren:')),
)

async function told(changes: Changes): Promise<readonly string[]> {
  const { problems } = await buildChanged(changes)
  return problems.map(({ file, line, column, severity, rule }) =>
    [file.replace('content/', ''), line, column, severity, rule].join(' '),
  )
}

describe('LANG-07: a citizen’s text that nobody is noted to have read', () => {
  test.each(CITIZENS.map(([path]) => path))(
    'is a warning in %s, where its review stands',
    async (path) => {
      const line =
        (bokbussen.get(path) ?? '').split('\n').findIndex((row) => /^granskad:/.test(row)) + 1
      expect(await told({ [path]: unread })).toEqual([
        `${path} ${line} 1 varning readability-read-through`,
      ])
    },
  )

  test('is one in each language', async () => {
    const path = `${TRANSLATED}.en.mdx`
    const translated = unread(bokbussen.get(`${TRANSLATED}.mdx`) ?? '')
    expect(await told(inEnglish)).toEqual([])
    expect(await told({ ...inEnglish, [path]: translated })).toEqual([
      `${path} 7 1 varning readability-read-through`,
    ])
  })

  test('is none of a text that only those who work with support read', async () => {
    const others = [...bokbussen].filter(([path]) => !CITIZENS.some(([own]) => own === path))
    expect(others.some(([, text]) => text.includes('läst-av'))).toBe(false)
    expect(await told({})).toEqual([])
  })

  test('is not told before what is wrong with the text is mended', async () => {
    const path = 'processer/boken-kommer/hoglasning/pilkarta.mdx'
    const faulty = (text: string) => unread(text).replace('när:', 'nar:')
    expect((await told({ [path]: faulty })).join()).not.toContain('readability-read-through')
  })

  test('REL-19: a reading that is no reading is an error, and not told as a missing one', async () => {
    const path = 'processer/boken-kommer/hoglasning/pilkarta.mdx'
    expect(await told({ [path]: swap(READ, 'läst-av: språkgranskare\n') })).toEqual([
      expect.stringMatching(/ fel /),
    ])
  })
})
