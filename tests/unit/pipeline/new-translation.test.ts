import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/pipeline/new-kinds.ts'
import { folderOfCitizensText, newTranslation } from '../../../src/pipeline/new-translation.ts'
import { planNew } from '../../../src/pipeline/plan-new.ts'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { bokbussen, buildFiles } from '../../support/bokbussen.ts'

const contentDir = join(projectRoot, 'tests/fixtures/content/bokbussen')
const today = '2026-11-23'
const STATION = 'processer/boken-kommer/inhamta-samtycke'

const translationOf = (original: string) => {
  const found = newTranslation(STATION, original, 'en')
  if (found === null) throw new Error('the original cannot be read')
  return found
}

/** Every question answered by what it asks. */
const answered = (asked: readonly { readonly key: string }[], madeBy: string): Answers =>
  Object.fromEntries(
    asked.map(({ key }) => [key, key === 'översatt-av' ? madeBy : `In English: ${key}`]),
  )

describe('a translation', () => {
  test.each([...bokbussen.keys()].filter((path) => path.endsWith('pilkarta.mdx')))(
    'LANG-23: of %s has each of its texts, and the check takes it',
    async (path) => {
      const folder = path.replace('/pilkarta.mdx', '')
      const found = newTranslation(folder, bokbussen.get(path) ?? '', 'en')
      if (found === null) throw new Error(path)
      const [[written, front] = ['', {}]] = [
        ...found.kind.files('', answered(found.kind.asked, 'person'), today),
      ]
      expect(written).toBe(`${folder}/pilkarta.en.mdx`)
      const dated = { ...front, granskad: today, 'granskas-senast': '2027-05-23' }
      const { problems } = await buildFiles(
        new Map([
          ...bokbussen,
          [
            'installningar.yaml',
            (bokbussen.get('installningar.yaml') ?? '').replace('språk: [sv]', 'språk: [sv, en]'),
          ],
          // JSON is YAML.
          [written, `---\n${JSON.stringify(dated)}\n---\n`],
        ]),
        today,
      )
      // Nobody has read a new text yet.
      expect(problems.map(({ rule }) => rule)).toEqual(['readability-read-through'])
    },
  )

  test('asks in the words of the original, item by item, and leaves what is no text as it is', () => {
    const { kind, hasBody } = translationOf(
      `---\nnamn: Läs\nfår: [{ värde: En bok, status: härledd }, Ro]\nläs-också:\n  - { text: Vill du läsa?, stationer: [hoglasning] }\ngranskad: 2026-11-01\nägare: byalaget\n---\n\nMer.\n`,
    )
    expect(kind.asked.map(({ key, question }) => [key, question.split('\n')[0]])).toEqual([
      ['namn', 'namn: ”Läs”'],
      ['får-1', 'får-1: ”En bok”'],
      ['får-2', 'får-2: ”Ro”'],
      ['läs-också-1', 'läs-också-1: ”Vill du läsa?”'],
      ['översatt-av', 'Vem har översatt? (person eller maskin)'],
    ])
    expect(hasBody).toBe(true)
    const [front] = [...kind.files('', answered(kind.asked, 'person'), today).values()]
    expect(front).toEqual({
      namn: 'In English: namn',
      får: [{ värde: 'In English: får-1', status: 'härledd' }, 'In English: får-2'],
      'läs-också': [{ text: 'In English: läs-också-1', stationer: ['hoglasning'] }],
      ägare: 'byalaget',
    })
  })

  test('takes the original apart as the check does: spaces after the strokes, and the line ends of Windows', () => {
    const { kind, hasBody } = translationOf(
      '---  \r\nnamn: Läs\r\nägare: bussen\r\n--- \r\nMer.\r\n',
    )
    expect(kind.asked.map(({ question }) => question)[0]).toBe('namn: ”Läs”\n→')
    expect(hasBody).toBe(true)
    expect(translationOf('---\nnamn: Läs\nägare: bussen\n---\n').hasBody).toBe(false)
  })

  test('LANG-23: is marked as a machine’s unless a person has made it', () => {
    const { kind } = translationOf('---\nnamn: Läs\nägare: byalaget\n---\n')
    const markOf = (madeBy: string) =>
      [...kind.files('', answered(kind.asked, madeBy), today).values()][0]?.översättning
    expect(['person', 'Person', 'maskin', 'ett program'].map(markOf)).toEqual([
      undefined,
      undefined,
      'maskin',
      'maskin',
    ])
  })

  test('is planned with what is left for the settings to say', async () => {
    const { kind } = translationOf(bokbussen.get(`${STATION}/pilkarta.mdx`) ?? '')
    const plan = await planNew({ contentDir, today }, kind, '', answered(kind.asked, 'person'))
    if ('fault' in plan) throw new Error(plan.fault)
    expect(plan.toDo.map(({ rule }) => rule)).toEqual(['unlisted-language'])
    expect([...plan.texts.values()][0]).toMatch(
      /\ngranskad: 2026-11-23\ngranskas-senast: 2027-05-23\nägare: \S+\n---\n$/,
    )
  })

  test('has no original in what cannot be read', () => {
    expect(newTranslation(STATION, 'namn: Läs', 'en')).toBeNull()
    expect(newTranslation(STATION, '---\nnamn: [\n---\n', 'en')).toBeNull()
    expect(newTranslation(STATION, '---\nnamn: Läs\nägare: bussen\n--\n', 'en')).toBeNull()
    expect(newTranslation(STATION, '---\n- namn\n---\n', 'en')).toBeNull()
  })
})

test('a citizen’s text is told by its process, its step or its file', () => {
  const told = [
    'boken-kommer',
    'boken-kommer/hoglasning',
    'processer/boken-kommer/hoglasning/',
    'content/processer/boken-kommer/hoglasning/pilkarta.mdx',
    'content\\processer\\boken-kommer\\pilkarta.mdx',
  ]
  expect(told.map(folderOfCitizensText)).toEqual([
    'processer/boken-kommer',
    'processer/boken-kommer/hoglasning',
    'processer/boken-kommer/hoglasning',
    'processer/boken-kommer/hoglasning',
    'processer/boken-kommer',
  ])
  for (const wrong of ['../boken', 'Boken', 'a/b/c', 'roller/byombud.mdx', '']) {
    expect(folderOfCitizensText(wrong), wrong).toBeNull()
  }
})
