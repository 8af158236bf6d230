import { idFault } from './id-fault.ts'
import { fileMessages } from './messages-files.sv.ts'
import { nearest } from './nearest.ts'
import type { Problem, Sentences } from './problem.ts'
import { REGISTER_FOLDERS, REGISTER_KINDS, type RegisterKind } from './register-folders.ts'
import { FILE_SEVERITIES } from './severities.ts'
import { TRANSLATIONS } from './translations.ts'

/** Known to the design, but not read by this version. */
const LATER = ['verktyg', 'insatser', 'fall', 'sidor', 'lokalt']

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

export type Classified = {
  /** `null` for what is no part of the content. With a fault it still exists: references to it are no faults. */
  readonly file: ContentFile | null
  readonly faults: readonly PathFault[]
  /** Under the right name and in the right place: its text can be read. */
  readonly isRead: boolean
}

/** A fault of a name; `under` is the path of the file or folder at fault, so that a folder is told once. */
type PathFault = {
  readonly rule: string
  readonly severity: Problem['severity']
  readonly under: string
  readonly sentences: Sentences
}

/** What else is in the folder: a copy is not to be renamed to the file it is a copy of. */
type Exists = (path: string) => boolean

/**
 * Tell what a file is.
 *
 * @param path - relative to the content folder, with `/`, NFC; a folder without content ends with `/`
 */
export function classify(path: string, exists: Exists = () => false): Classified {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.some(isSetAside)) return { file: null, faults: [], isRead: false }
  const folder = parts.findIndex((part, at) => at < parts.length - 1 && /\.(mdx|yaml)$/.test(part))
  if (folder >= 0) {
    const under = parts.slice(0, folder + 1).join('/')
    const sentences = fileMessages.folderForFile(parts[folder] ?? '')
    return faulty(classify(under, exists).file, 'folder-for-file', under, sentences)
  }
  if (name === '') return classifyEmpty(path)
  const [top = '', ...rest] = parts
  if (LATER.includes(top)) {
    const level = FILE_SEVERITIES['not-yet-read']
    return faulty(null, 'not-yet-read', top, fileMessages.notYetRead(top), level)
  }
  if (rest.length === 0) {
    if (name === 'installningar.yaml') return readable({ kind: 'settings' })
    if (name === 'kallor.yaml') return readable({ kind: 'sources' })
    const near = nearest(withEnding(name, '.yaml'), ['installningar.yaml', 'kallor.yaml'])
    const kind = near === 'kallor.yaml' ? 'sources' : 'settings'
    return unknownFile(path, near, exists, near === null ? null : { kind })
  }
  if (top === 'processer') return classifyProcess(path, rest, exists)
  const of = REGISTER_KINDS.find((kind) => REGISTER_FOLDERS[kind] === top)
  if (of === undefined) return inUnknownFolder(top, rest, exists)
  if (rest.length > 1) return unknownFolder(`${top}/${rest[0]}`, null, null)
  const stem = name.replace(/(\.(mdx?|markdown|txt|ya?ml|docx?|odt|rtf|pages))+$/i, '')
  const file: ContentFile = { kind: 'register', of, id: stem }
  if (!name.endsWith('.mdx')) {
    const near = stem === name ? null : withEnding(name, '.mdx')
    return unknownFile(path, near, exists, stem === name ? null : file)
  }
  const copied = original(name)
  if (copied !== null && exists(`${top}/${copied}`)) return unknownFile(path, null, exists, null)
  const wrong = badId(stem, path, 'filen', (id) => exists(`${top}/${id}.mdx`))
  return { file, ...wrong }
}

function classifyProcess(path: string, parts: readonly string[], exists: Exists): Classified {
  const [process = '', second = '', third = ''] = parts
  if (parts.length === 1) return unknownFile(path, null, exists, null)
  const folder = `processer/${process}`
  const copied = copiedFolder(process, (of) => exists(`processer/${of}/process.mdx`))
  if (copied) return faulty(null, 'unknown-folder', folder, copied)
  const wrong = badId(process, folder, 'mappen', (id) => exists(`processer/${id}/process.mdx`))
  if (parts.length === 2) {
    if (second === 'process.mdx') {
      return { file: { kind: 'process', process }, ...wrong }
    }
    const language = languageOf(second)
    if (language) {
      return { file: { kind: 'process-citizen', process, language }, ...wrong }
    }
    const near = nearest(withEnding(second, '.mdx'), ['process.mdx', ...citizenFiles()])
    const step = second.replace(/\.mdx$/, '')
    if (near === null && step !== second && idFault(step) === null) {
      const sentences = fileMessages.stepWithoutFolder(second, step)
      return faulty({ kind: 'step', process, step }, 'unknown-file', path, sentences)
    }
    return unknownFile(path, near, exists, { kind: 'process', process })
  }
  const stepFolder = `${folder}/${second}`
  const copy = copiedFolder(second, (of) => exists(`${folder}/${of}/steg.mdx`))
  if (copy) return faulty(null, 'unknown-folder', stepFolder, copy)
  if (parts.length > 3) {
    const isStep = withEnding(parts.at(-1) ?? '', '.mdx') === 'steg.mdx'
    const file: ContentFile | null = isStep ? { kind: 'step', process, step: third } : null
    return unknownFolder(`${stepFolder}/${third}`, null, file)
  }
  const wrongStep = badId(second, stepFolder, 'mappen', (id) => exists(`${folder}/${id}/steg.mdx`))
  const both = {
    faults: [...wrong.faults, ...wrongStep.faults],
    isRead: wrong.isRead && wrongStep.isRead,
  }
  const step: ContentFile = { kind: 'step', process, step: second }
  if (third === 'steg.mdx') return { file: step, ...both }
  const language = languageOf(third)
  if (language) {
    const file = { kind: 'step-citizen', process, step: second, language } as const
    return { file, ...both }
  }
  // Whatever the file is called, the folder says that there is a step.
  const isText = /\.(mdx?|markdown|txt)$/i.test(third)
  const isAlone = isText && !exists(`${stepFolder}/steg.mdx`)
  const near = nearest(withEnding(third, '.mdx'), ['steg.mdx', ...citizenFiles()])
  return unknownFile(path, near ?? (isAlone ? 'steg.mdx' : null), exists, step)
}

/** A folder with nothing in it: a register may be empty, a process or a step cannot. */
function classifyEmpty(path: string): Classified {
  const [top = '', process = '', step = '', ...deeper] = path.slice(0, -1).split('/')
  if (top !== 'processer' || process === '' || deeper.length > 0) {
    return { file: null, faults: [], isRead: false }
  }
  const under = path.slice(0, -1)
  if (step === '') {
    const sentences = fileMessages.emptyFolder(process, 'process.mdx')
    return faulty({ kind: 'process', process }, 'empty-folder', under, sentences)
  }
  const sentences = fileMessages.emptyFolder(step, 'steg.mdx')
  return faulty({ kind: 'step', process, step }, 'empty-folder', under, sentences)
}

/** A misspelt folder, and a process that lies beside the folder of processes, still hold what they hold. */
function inUnknownFolder(top: string, rest: readonly string[], exists: Exists): Classified {
  const near = nearest(top, [...Object.values(REGISTER_FOLDERS), 'processer', ...LATER])
  if (near !== null)
    return unknownFolder(top, near, classify([near, ...rest].join('/'), exists).file)
  const isProcess = rest.some((part) => ['process.mdx', 'steg.mdx', 'pilkarta.mdx'].includes(part))
  if (!isProcess || rest.length > 2) return unknownFolder(top, null, null)
  const { file } = classify(['processer', top, ...rest].join('/'), exists)
  return faulty(file, 'unknown-folder', top, fileMessages.folderMisplaced(top, 'processer'))
}

/** Dotfiles, notes to the reader of the folder, and what operating systems leave behind. */
export function isSetAside(part: string): boolean {
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
  return TRANSLATIONS.find((language) => language === match?.[1]) ?? null
}

function citizenFiles(): readonly string[] {
  return ['pilkarta.mdx', ...TRANSLATIONS.map((language) => `pilkarta.${language}.mdx`)]
}

/** What a file of text is meant to be called: `Steg.MDX`, `steg.mdx.txt` and `steg.md` are `steg.mdx`. */
function withEnding(name: string, ending: string): string {
  const stem = name.toLowerCase().replace(/(\.(mdx?|markdown|txt|ya?ml))+$/, '')
  return `${stem}${ending}`
}

/** What a copy is made of, as Windows, macOS and cloud folders name it. */
function original(name: string): string | null {
  const [stem = '', ...endings] = name.split('.')
  const copied = stem
    .replace(/^(kopia av|copy of) /i, '')
    .replace(/( - kopia| kopia| - copy| copy)?( ?\(\d+\)| \d+)?$/i, '')
  return copied === stem || copied === '' ? null : [copied, ...endings].join('.')
}

/** A copied folder is no step of its own until someone has made it one: its files tell nothing new. */
function copiedFolder(name: string, hasOriginal: (name: string) => boolean): Sentences | null {
  const of = original(name)
  return of !== null && hasOriginal(of) ? fileMessages.copiedFolder(name, of) : null
}

/** What lies beside a file or folder of the name that it should have is read in its place. */
function badId(
  id: string,
  under: string,
  what: 'filen' | 'mappen',
  isTaken: (id: string) => boolean,
): Omit<Classified, 'file'> {
  const wrong = idFault(id)
  if (!wrong) return { faults: [], isRead: true }
  const twin = wrong.suggestion !== null && isTaken(wrong.suggestion) ? wrong.suggestion : null
  const sentences =
    twin === null
      ? fileMessages.badIdOfFile(id, wrong, what)
      : fileMessages.badIdBeside(id, twin, what)
  return {
    faults: [{ rule: wrong.rule, severity: 'fel', under, sentences }],
    isRead: twin === null,
  }
}

function readable(file: ContentFile): Classified {
  return { file, faults: [], isRead: true }
}

function faulty(
  file: ContentFile | null,
  rule: string,
  under: string,
  sentences: Sentences,
  severity: Problem['severity'] = 'fel',
): Classified {
  return { file, faults: [{ rule, severity, under, sentences }], isRead: false }
}

function unknownFile(
  path: string,
  near: string | null,
  exists: Exists,
  meant: ContentFile | null,
): Classified {
  const name = path.split('/').at(-1) ?? path
  const beside = (other: string) => [...path.split('/').slice(0, -1), other].join('/')
  return faulty(meant, 'unknown-file', path, sentencesOf(name, near, beside, exists))
}

function sentencesOf(
  name: string,
  near: string | null,
  beside: (name: string) => string,
  exists: Exists,
): Sentences {
  if (/\.(docx?|odt|rtf|pdf|pages|xlsx?|pptx?)$/i.test(name)) {
    return fileMessages.fileOfOtherProgram(name)
  }
  if (/\.(png|jpe?g|gif|svg|webp|heic|bmp|tiff?)$/i.test(name)) return fileMessages.picture(name)
  const copied = original(name)
  if (copied !== null && exists(beside(copied))) return fileMessages.copy(name, copied)
  if (near !== null && near !== name && exists(beside(near)))
    return fileMessages.besides(name, near)
  const language = /^pilkarta\.([^.]+)\.mdx$/i.exec(name)?.[1]
  if (language === 'sv') return fileMessages.unknownFile(name, 'pilkarta.mdx')
  if (language !== undefined && !TRANSLATIONS.some((known) => nearest(language, [known]))) {
    return fileMessages.unknownLanguage(language, TRANSLATIONS)
  }
  return fileMessages.unknownFile(name, near)
}

function unknownFolder(path: string, near: string | null, meant: ContentFile | null): Classified {
  const name = path.split('/').at(-1) ?? path
  const sentences =
    near === null && meant?.kind === 'step'
      ? fileMessages.folderMisplaced(name, `processer/${meant.process}`)
      : fileMessages.unknownFolder(name, near)
  return faulty(meant, 'unknown-folder', path, sentences)
}
