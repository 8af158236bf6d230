import { describe, expect, test } from 'vitest'
import { bokbussen, buildChanged, type Changes, swap } from '../../support/bokbussen.ts'
import { type RulePage, rulePages } from '../../support/guide/message-pages.ts'

const pages = rulePages.filter(({ path }) => path.startsWith('meddelanden/'))

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const STATION = 'processer/boken-kommer/ta-emot-onskemal/pilkarta.mdx'
const TERM = 'begrepp/storstil.mdx'
const RULE = 'regler/lanetid.mdx'
const SETTINGS = 'installningar.yaml'
/** A body that an example takes the place of. */
const BODY = 'Läsaren ringer oftast. Se <Underlag id="onskelista" />.'
const SENTENCE = 'syfte: Biblioteket vet vad läsaren vill läsa och var läsaren bor.'
const LEVELS = 'allvarlighet: []'
const SOURCES = 'källor: [handbok 1]'
const CITE_RULE = { [STATION]: swap('Du får gärna', '<Regel id="lanetid" />\n\nDu får gärna') }

/** Where an example stands that is not in the invented organisation as it is: the file, and what it takes the place of. */
const PLACES: Readonly<Record<string, readonly [path: string, instead: string]>> = {
  'broken-yaml': [STEP, SENTENCE],
  'exception-expired': [SETTINGS, LEVELS],
  'future-news': ['nyheter/bussen-rullar.mdx', 'datum: 2026-11-02'],
  'heading-without-text': [STATION, 'Du får gärna ringa flera gånger.'],
  'html-in-value': [STEP, SENTENCE],
  'known-words': [SETTINGS, LEVELS],
  'limit-leads-on': [
    'processer/boken-kommer/vill-fortsatta/steg.mdx',
    '    högst: 12\n    sedan: slut',
  ],
  'lost-text': [TERM, 'namn: Storstil'],
  'markdown-in-value': [STEP, SENTENCE],
  'missing-comma': [TERM, SOURCES],
  'missing-form': ['samtycken/samtycke-adress.mdx', 'inhämtas-av: bibliotekarie'],
  'unknown-rule': [SETTINGS, LEVELS],
}

type Example = {
  readonly wrong: Changes
  /** Left out: the invented organisation as it is. */
  readonly right?: Changes
  /** The day of the build. */
  readonly today?: string
}

/** What an example says with names of files, or in more than one of them. */
const FILES: Readonly<Record<string, Example>> = {
  'body-unreadable': { wrong: { [STEP]: swap(BODY, `${'> '.repeat(5_000)}text`) } },
  'broken-history': { wrong: { 'historik.json': '{ "version": 1, "publications": [' } },
  'day-of-build': { wrong: {}, today: '2020-01-01' },
  'missing-body': {
    wrong: { 'processer/boken-kommer/boka-tur/steg.mdx': swap('Turen körs varannan vecka.', '') },
  },
  'missing-file': { wrong: { [STEP]: null } },
  'not-text': { wrong: { [TERM]: '' } },
  'not-yet-read': { wrong: { 'insatser/laskurs.mdx': 'En kurs.\n' } },
  'reserved-id': {
    wrong: { 'processer/boken-kommer/min-vag/steg.mdx': bokbussen.get(STEP) ?? '' },
  },
  'rule-not-for-citizens': {
    wrong: CITE_RULE,
    right: { ...CITE_RULE, [RULE]: swap('hänvisning:', 'till-medborgaren: Läs.\nhänvisning:') },
  },
  'unknown-file': { wrong: { 'roller/chauffor - kopia.mdx': bokbussen.get(RULE) ?? '' } },
}

describe('the pages on messages', () => {
  test.each(pages)('$path: heading, why, wrong, right and how to mend', ({ rules, path, text }) => {
    expect(path).toBe(`meddelanden/${rules[0]}.md`)
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
    expect([...prose.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Varför',
      'Fel',
      'Rätt',
      'Så rättar du',
    ])
  })

  test.each(pages)(
    '$path: the wrong example gives the message, the right one does not',
    async (page) => {
      const { wrong, right = {}, today } = exampleOf(page)
      const told = await rulesOf(wrong, today)
      expect(
        told.filter((rule) => page.rules.includes(rule)),
        told.join(),
      ).not.toEqual([])
      expect((await rulesOf(right)).filter((rule) => page.rules.includes(rule))).toEqual([])
    },
  )
})

async function rulesOf(changes: Changes, today?: string): Promise<readonly string[]> {
  return (await buildChanged(changes, today)).problems.map(({ rule }) => rule)
}

function exampleOf(page: RulePage): Example {
  const name = page.rules[0] ?? ''
  const [wrong, right] = [exampleUnder(page, 'Fel'), exampleUnder(page, 'Rätt')]
  const files = FILES[name]
  if (files) return files
  const place = PLACES[name]
  if (place === undefined) {
    const isBody = page.text.includes('```md\n') && !right.startsWith('---')
    const path = isBody ? undefined : [...bokbussen].find(([, text]) => text.includes(right))?.[0]
    if (path !== undefined) return { wrong: { [path]: swap(right, wrong) } }
  }
  const [path, instead] = place ?? [STEP, BODY]
  const isThere = right === instead
  return {
    wrong: { [path]: swap(instead, wrong) },
    right: isThere ? {} : { [path]: swap(instead, right) },
  }
}

function exampleUnder({ text }: RulePage, heading: string): string {
  const after = text.slice(text.indexOf(`\n## ${heading}\n\n\`\`\``))
  return /^```\w+\n([\s\S]*?)\n```$/m.exec(after)?.[1] ?? ''
}
