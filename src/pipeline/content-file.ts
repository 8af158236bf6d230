import { idFault } from './id-fault.ts'
import { fileMessages } from './messages-files.sv.ts'
import { nearest } from './nearest.ts'
import type { Sentences } from './problem.ts'

/** Folders with one file per thing, and what the thing is. */
const REGISTERS = {
  parter: 'party',
  roller: 'role',
  fragor: 'question',
  underlag: 'document',
  samtycken: 'consent',
  begrepp: 'term',
  regler: 'legal-rule',
  glapp: 'gap',
  flaskhalsar: 'bottleneck',
  malgrupper: 'target-group',
} as const
export type RegisterKind = (typeof REGISTERS)[keyof typeof REGISTERS]

/** Known to the design, but not read by this version. */
const LATER = ['verktyg', 'insatser', 'fall', 'nyheter', 'sidor', 'lokalt', 'historik.json']
const LANGUAGES = ['lattlast', 'en', 'ar', 'so', 'fi']

/** What a file of the content folder is, told by its path alone. */
export type ContentFile =
  | { readonly kind: 'settings' | 'sources' }
  | { readonly kind: 'register'; readonly of: RegisterKind; readonly id: string }
  | { readonly kind: 'process'; readonly process: string }
  | { readonly kind: 'process-citizen'; readonly process: string; readonly language: string }
  | { readonly kind: 'step'; readonly process: string; readonly step: string }
  | {
      readonly kind: 'step-citizen'
      readonly process: string
      readonly step: string
      readonly language: string
    }

export type Classified =
  | { readonly file: ContentFile; readonly faults: readonly PathFault[] }
  | { readonly file: null; readonly faults: readonly PathFault[] }

/** A fault of a name; `under` is the path of the file or folder at fault, so that a folder is told once. */
type PathFault = {
  readonly rule: string
  readonly severity: 'fel' | 'varning'
  readonly under: string
  readonly sentences: Sentences
}

const ignored: Classified = { file: null, faults: [] }

/**
 * Tell what a file is.
 *
 * @param path - relative to the content folder, with `/`, NFC
 */
export function classify(path: string): Classified {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.some(isSetAside)) return ignored
  const [top = '', ...rest] = parts
  if (LATER.includes(top)) {
    const sentences = fileMessages.notYetRead(top)
    return {
      file: null,
      faults: [{ rule: 'not-yet-read', severity: 'varning', under: top, sentences }],
    }
  }
  if (rest.length === 0) {
    if (name === 'installningar.yaml') return { file: { kind: 'settings' }, faults: [] }
    if (name === 'kallor.yaml') return { file: { kind: 'sources' }, faults: [] }
    return unknownFile(path, nearest(name, ['installningar.yaml', 'kallor.yaml']))
  }
  if (top === 'processer') return classifyProcess(path, rest)
  const of = new Map<string, RegisterKind>(Object.entries(REGISTERS)).get(top)
  if (of === undefined)
    return unknownFolder(top, nearest(top, [...Object.keys(REGISTERS), 'processer', ...LATER]))
  if (rest.length > 1) return unknownFolder(`${top}/${rest[0]}`, null)
  const id = withoutEnding(name)
  if (id === null) return unknownFile(path, withMdx(name))
  return { file: { kind: 'register', of, id }, faults: badId(id, path, 'filen') }
}

function classifyProcess(path: string, parts: readonly string[]): Classified {
  const [process = '', second = '', third = ''] = parts
  if (parts.length === 1) return unknownFile(path, null)
  const folder = `processer/${process}`
  const faults = badId(process, folder, 'mappen')
  if (parts.length === 2) {
    if (second === 'process.mdx') return { file: { kind: 'process', process }, faults }
    const language = languageOf(second)
    if (language) return { file: { kind: 'process-citizen', process, language }, faults }
    return unknownFile(path, nearest(second, ['process.mdx', 'pilkarta.mdx', ...translations()]))
  }
  const stepFolder = `${folder}/${second}`
  if (parts.length > 3) return unknownFolder(`${stepFolder}/${third}`, null)
  const stepFaults = [...faults, ...badId(second, stepFolder, 'mappen')]
  if (third === 'steg.mdx')
    return { file: { kind: 'step', process, step: second }, faults: stepFaults }
  const language = languageOf(third)
  if (language) {
    return { file: { kind: 'step-citizen', process, step: second, language }, faults: stepFaults }
  }
  return unknownFile(path, nearest(third, ['steg.mdx', 'pilkarta.mdx', ...translations()]))
}

/** Dotfiles, notes to the reader of the folder, and what operating systems leave behind. */
function isSetAside(part: string): boolean {
  return (
    (part.startsWith('.') && part !== '..' && part !== '.') ||
    part.startsWith('~$') ||
    part.endsWith('~') ||
    ['readme.md', 'thumbs.db', 'desktop.ini'].includes(part.toLowerCase())
  )
}

/** `sv` for pilkarta.mdx, `en` for pilkarta.en.mdx. */
function languageOf(name: string): string | null {
  if (name === 'pilkarta.mdx') return 'sv'
  const match = /^pilkarta\.([a-z]+)\.mdx$/.exec(name)
  return match?.[1] !== undefined && LANGUAGES.includes(match[1]) ? match[1] : null
}

function translations(): string[] {
  return LANGUAGES.map((language) => `pilkarta.${language}.mdx`)
}

function withoutEnding(name: string): string | null {
  return name.endsWith('.mdx') ? name.slice(0, -'.mdx'.length) : null
}

function withMdx(name: string): string | null {
  const stem = name.replace(/\.(md|MDX|Mdx|markdown|txt|mdx\.txt|yaml|yml)$/, '')
  return stem !== name ? `${stem.replace(/\.mdx$/, '')}.mdx` : null
}

function badId(id: string, under: string, what: 'filen' | 'mappen'): PathFault[] {
  const wrong = idFault(id)
  if (!wrong) return []
  return [
    {
      rule: wrong.rule,
      severity: 'fel',
      under,
      sentences: fileMessages.badIdOfFile(id, wrong, what),
    },
  ]
}

function unknownFile(path: string, near: string | null): Classified {
  const name = path.split('/').at(-1) ?? path
  const sentences = /\.(docx?|odt|rtf|pdf|pages|xlsx?|pptx?)$/i.test(name)
    ? fileMessages.fileOfOtherProgram(name)
    : fileMessages.unknownFile(name, near)
  return { file: null, faults: [{ rule: 'unknown-file', severity: 'fel', under: path, sentences }] }
}

function unknownFolder(path: string, near: string | null): Classified {
  const name = path.split('/').at(-1) ?? path
  const sentences = fileMessages.unknownFolder(name, near)
  return {
    file: null,
    faults: [{ rule: 'unknown-folder', severity: 'fel', under: path, sentences }],
  }
}
