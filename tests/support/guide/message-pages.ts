import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { type MessageText, messageTexts, rulesByMessage } from './message-texts.ts'

/** A page that explains what a rule, or several of a kind, tells. */
export type RulePage = {
  readonly rules: readonly string[]
  readonly title: string
  /** From `docs/redaktor/`. */
  readonly path: string
  readonly text: string
}

const GUIDE = join(projectRoot, 'docs/redaktor')
const FOLDERS = ['meddelanden', '../regler']

/** Every page on a rule, by its heading: `# rule, rule: Title`. */
export const rulePages: readonly RulePage[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(GUIDE, folder))
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`
      const text = readFileSync(join(GUIDE, path), 'utf8')
      const [, rules = '', title = ''] = /^# ([a-z, -]+): (.+)$/m.exec(text) ?? []
      return { rules: rules.split(', '), title, path, text }
    }),
)

/** Messages whose rule stands in no call beside them. */
const OTHER_RULES: Readonly<Record<string, readonly string[]>> = {
  'bodyMessages.quotesMissing': ['unclosed-tag'],
  'bodyMessages.equalsMissing': ['unclosed-tag'],
  'bodyMessages.notATag': ['unclosed-tag'],
  'bodyMessages.beginsTwice': ['unclosed-tag'],
  'bodyMessages.endOfOther': ['unclosed-tag'],
  'bodyMessages.beginsOther': ['unclosed-tag'],
  'bodyMessages.crossed': ['unclosed-tag'],
  'bodyMessages.acrossParagraphs': ['unclosed-tag'],
  'bodyMessages.ownLine': ['unclosed-tag'],
  'bodyMessages.severalTags': ['html-in-body'],
  'bodyMessages.pastedHtml': ['html-in-body'],
  'bodyMessages.signWithoutSpace': ['heading-sign', 'list-sign-alone'],
  'bodyMessages.linkWithSpace': ['broken-link'],
  'bodyMessages.linkTurned': ['broken-link'],
  'bodyMessages.spaceInAddress': ['broken-link'],
  'bodyMessages.linkWithoutEnd': ['broken-link'],
  'bodyMessages.tabInText': ['tab-in-text'],
  'bodyMessages.mailWithoutScheme': ['unsafe-link'],
  'bodyMessages.webWithoutScheme': ['unsafe-link'],
  'bodyMessages.fileOnDisk': ['unsafe-link'],
  'dayMessages.buildBeforeContent': ['day-of-build'],
  'fileMessages.badIdOfFile': ['invalid-id', 'reserved-id'],
  'fileMessages.badIdBeside': ['invalid-id'],
  'nameMessages.badIdInFile': ['invalid-id', 'reserved-id'],
  'nameMessages.saidTwice': ['duplicate-value'],
  'listMessages.emptyList': ['empty-list'],
  'sourceMessages.noSources': ['empty-list'],
  'referenceMessages.severalIds': ['unknown-step'],
  'referenceMessages.addressForSource': ['unknown-source'],
  'referenceMessages.sourceWithSpaces': ['unknown-source'],
  'referenceMessages.unknownId': ['unknown-step'],
  'textMessages.tagInValue': ['html-in-value'],
  'textMessages.codeInValue': ['html-in-value'],
  'textMessages.starsInValue': ['markdown-in-value'],
  'textMessages.linkInValue': ['markdown-in-value'],
  'textMessages.bulletInValue': ['list-sign'],
  'valueMessages.emptyWord': ['missing-key'],
  'yamlMessages.frontMatterMissing': ['front-matter-missing'],
  'yamlMessages.emptyLineFirst': ['front-matter-missing'],
}

/** Where a message stands in the index, by what holds it. */
const AREAS: readonly (readonly [title: string, holders: RegExp])[] = [
  ['Raderna går inte att läsa', /^(?:yaml|signs?)/i],
  ['Nycklar', /^key/],
  ['Värden, texter och listor', /^(?:value|text|list|number|claim)/],
  ['Namn och id', /^(?:name|reference)/],
  ['Källor, dagar och tider', /^(?:source|day|time)/],
  ['Brödtexten', /^body/],
  ['Filer och mappar', /^(?:file)/],
  ['Vägen genom kartan', /^(?:graph|choice|way)/],
  ['Mellan parter', /^party/],
  ['Medborgarens sidor', /^(?:citizen|station)/],
  ['Språket', /^(?:language|readability|personal)/],
  ['Inställningar och publicering', /^(?:severity|history)/],
]

/** What the messages of a rule say, and which rule. */
export type ToldText = MessageText & { readonly rules: readonly string[] }

export function toldTexts(): readonly ToldText[] {
  const called = rulesByMessage()
  const pinned = pins()
  const seen = new Set<string>()
  return messageTexts().flatMap(({ name, text }) => {
    const [holder = '', own = ''] = name.split('.')
    const isOfRule = holder.endsWith('Findings')
    const all = isOfRule ? [own] : (OTHER_RULES[name] ?? [...(called.get(name) ?? [])])
    const fits = fitting(text)
    const rules =
      all.length > 0
        ? all
        : [...new Set(pinned.flatMap((pin) => (fits.test(pin.message) ? pin.rule : [])))]
    const inYaml = rules.length === 0 && /yaml/i.test(name) ? ['broken-yaml'] : rules
    if (seen.has(text)) return []
    seen.add(text)
    return [{ name, text, rules: inYaml }]
  })
}

/** What tests and fixtures say word for word. */
export function pins(): readonly { readonly rule: string; readonly message: string }[] {
  const tests = join(projectRoot, 'tests')
  return (readdirSync(tests, { recursive: true }) as string[])
    .filter((file) => /\.(?:test\.tsx?|spec\.ts|txt)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(tests, file), 'utf8').matchAll(
        / {2}(?:fel|varning) {2}([a-z-]+)\n\s+(\S.+)/g,
      ),
    ])
    .map(([, rule = '', message = '']) => ({
      rule,
      message: message.replaceAll('\\`', '`').replaceAll('\\\\', '\\'),
    }))
}

/** What a text says once it is filled in. */
export function fitting(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'u')
}

/** `docs/redaktor/meddelanden.md`. */
export function messageIndex(): string {
  const texts = toldTexts()
  const areas = AREAS.map(([title, holders], index) => {
    const own = texts.filter(
      ({ name }) =>
        holders.test(name) && !AREAS.slice(0, index).some(([, earlier]) => earlier.test(name)),
    )
    const rows = own
      .map((one) => `| ${cell(one.text)} | ${one.rules.map(linked).join(', ')} |`)
      .sort(byWords)
    return `## ${title}\n\n| Så står det | Förklaring |\n| --- | --- |\n${[...new Set(rows)].join('\n')}\n`
  })
  const names = rulePages
    .flatMap(({ rules, title, path }) => rules.map((rule) => ({ rule, title, path })))
    .sort((one, other) => (one.rule < other.rule ? -1 : 1))
    .map(({ rule, title, path }) => `| [${rule}](${path}) | ${title} |`)
  return `# Meddelandena

Kontrollen säger var felet står, vad som är fel och hur du rättar det. Här hittar du mer om varje meddelande: vad det betyder, varför det finns och ett exempel.

- Sök på meddelandets text med Ctrl och F. Tre punkter, …, står för det som är ditt: ett namn, ett ord ur din text.
- Eller sök på namnet som står efter ordet fel eller varning: [alla namn](#alla-namn).

${areas.join('\n')}
## Alla namn

| Namn | Det betyder |
| --- | --- |
${names.join('\n')}
`
}

function linked(rule: string): string {
  const page = rulePages.find(({ rules }) => rules.includes(rule))
  return page === undefined ? `\`${rule}\`` : `[${rule}](${page.path})`
}

/** What looks like Markdown or a tag is shown as it stands. */
function cell(text: string): string {
  return text.replace(/[|<>*_[\]#`\\]/g, '\\$&')
}

function byWords(one: string, other: string): number {
  return wordsOf(one).localeCompare(wordsOf(other), 'sv')
}

function wordsOf(row: string): string {
  return row.replace(/^[^\p{L}]+/u, '')
}
