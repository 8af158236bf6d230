import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type ContentFile, classify, isSetAside } from './content-file.ts'
import { fileMessages } from './messages-files.sv.ts'
import type { Place } from './place.ts'
import { error, type Problem, type Sentences } from './problem.ts'

/** A file of the content folder as text: NFC, line feeds, no byte order mark. */
export type TextFile = ContentFile & { readonly path: string; readonly text: string }

export type Content = {
  readonly files: readonly TextFile[]
  /** `historik.json`, which a program has written: no content, and read as what was. */
  readonly history: Pick<TextFile, 'path' | 'text'> | null
  /** Files that could not be read still exist: what they define is known, so that references to it are no faults. */
  readonly unread: readonly ContentFile[]
  /** Absolute paths, for watching. */
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

/** A file that was found; tests give their own, from memory. */
export type FoundFile = {
  /** Relative to the content folder, with `/`; a folder with nothing in it ends with one. */
  readonly path: string
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

const LARGEST_BYTES = 100_000
/** What was published, beside the content. */
export const HISTORY_FILE = 'historik.json'
/** Some kilobytes a file of the content: of a hundred times the largest that is known. */
const LARGEST_HISTORY_BYTES = 50_000_000
/** Enough for a folder tree gone wrong; the design's deepest file is three folders down. */
const DEEPEST = 8

/**
 * Read all files of a content folder.
 *
 * @param contentDir - absolute, or relative to the working directory
 * @param found - instead of the folder on disk
 */
export async function readContent(
  contentDir: string,
  found?: readonly FoundFile[],
): Promise<Content> {
  const problems: Problem[] = []
  const place = (path: string): Place => ({ file: label(contentDir, path), line: 1, column: 1 })
  const report = (rule: string, path: string, sentences: Sentences) =>
    problems.push(error(rule, place(path), sentences))

  const all = found ?? findFiles(contentDir, report)
  const files: TextFile[] = []
  const unread: ContentFile[] = []
  const toldFaults = new Set<string>()
  let history: Content['history'] = null
  let hasContent = false
  const paths = new Set(all.map((item) => item.path.normalize('NFC')))
  const exists = (path: string) => paths.has(path)

  for (const item of [...all].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = item.path.normalize('NFC')
    const tell = (rule: string, sentences: Sentences) => report(rule, path, sentences)
    if (path === HISTORY_FILE) {
      const text = await readText(item, LARGEST_HISTORY_BYTES, tell)
      if (text !== null) history = { path: label(contentDir, path), text }
      continue
    }
    const { file, faults, isRead } = classify(path, exists)
    for (const fault of faults) {
      const key = `${fault.rule} ${fault.under}`
      if (toldFaults.has(key)) continue
      toldFaults.add(key)
      problems.push({
        ...place(fault.under),
        severity: fault.severity,
        rule: fault.rule,
        ...fault.sentences,
      })
    }
    if (faults.length > 0) hasContent = true
    if (file === null) continue
    hasContent = true
    if (!isRead) {
      unread.push(file)
      continue
    }
    const text = await readText(item, LARGEST_BYTES, tell)
    if (text === null) unread.push(file)
    else files.push({ ...file, path: label(contentDir, path), text })
  }
  if (!hasContent && problems.length === 0) {
    report('empty-folder', '', fileMessages.folderEmpty(label(contentDir, '')))
  }
  return { files, history, unread, paths: all.map((item) => join(contentDir, item.path)), problems }
}

/** A path as messages show it: from the working directory, with `/`. */
export function label(contentDir: string, path: string): string {
  const shown = relative(process.cwd(), join(contentDir, path)).split(sep).join('/')
  return (shown === '' ? '.' : shown).normalize('NFC')
}

/** Without waiting: hundreds of small files are read in a tenth of the time that promises for them take. */
function findFiles(
  contentDir: string,
  report: (rule: string, path: string, sentences: Sentences) => void,
): FoundFile[] {
  const found: FoundFile[] = []
  const root = statOf(contentDir)
  const shown = label(contentDir, '')
  if (root === null) {
    report('missing-folder', '', fileMessages.folderMissing(shown))
    return found
  }
  if (!root.isDirectory()) {
    report('missing-folder', '', fileMessages.folderIsFile(shown))
    return found
  }
  const walk = (folder: string, depth: number): void => {
    const entries = readdirSync(join(contentDir, folder), { withFileTypes: true })
    if (folder !== '' && entries.every((entry) => isSetAside(entry.name))) {
      found.push({ path: `${folder}/`, size: 0, read: () => Promise.resolve(new Uint8Array()) })
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        if (depth < DEEPEST) walk(path, depth + 1)
        continue
      }
      // A symbolic link is neither: none is followed, so that content never leaves its folder.
      const info = entry.isFile() ? statOf(join(contentDir, path)) : null
      if (info === null) {
        report('unreadable-file', path, fileMessages.fileUnreadable(entry.name))
        continue
      }
      found.push({ path, size: info.size, read: async () => readFileSync(join(contentDir, path)) })
    }
  }
  walk('', 0)
  return found
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

async function readText(
  item: FoundFile,
  largestBytes: number,
  report: (rule: string, sentences: Sentences) => void,
): Promise<string | null> {
  if (item.size > largestBytes) {
    report('file-too-large', fileMessages.fileTooLarge(item.size))
    return null
  }
  const bytes = await item.read().catch(() => null)
  if (bytes === null) {
    report('unreadable-file', fileMessages.fileUnreadable(item.path.split('/').at(-1) ?? item.path))
    return null
  }
  return decode(bytes, report)
}

function decode(
  bytes: Uint8Array,
  report: (rule: string, sentences: Sentences) => void,
): string | null {
  const program = programOf(bytes)
  if (program !== null) {
    report('not-text', fileMessages.fileOfProgram(program))
    return null
  }
  if (isUtf16(bytes)) {
    report('wrong-encoding', fileMessages.wrongEncoding('UTF-16'))
    return null
  }
  if (bytes.length === 0) {
    report('empty-file', fileMessages.fileEmpty())
    return null
  }
  if (bytes.includes(0)) {
    report('not-text', fileMessages.fileNotText())
    return null
  }
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replace(/\r\n?/g, '\n')
      .normalize('NFC')
  } catch {
    if (bytes.some(isControl)) {
      report('not-text', fileMessages.fileNotText())
      return null
    }
    // Å, ä and ö as one byte each: the old encodings of Windows and of the Mac.
    const looksLatin = bytes.some((byte) => [0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6].includes(byte))
    report(
      'wrong-encoding',
      fileMessages.wrongEncoding(looksLatin ? 'Latin-1 (Windows-1252)' : null),
    )
    return null
  }
}

/** With its mark, or known by the empty half of each letter. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return true
  }
  const start = [...bytes.subarray(0, 200)]
  const empty = (half: number) =>
    start.filter((byte, index) => index % 2 === half && byte === 0).length
  return start.length >= 4 && Math.max(empty(0), empty(1)) > start.length * 0.4
}

/** What other programs begin their files with, whatever the file is called. */
const BEGINNINGS: readonly (readonly [start: string, what: string])[] = [
  ['PK\x03\x04', 'ett dokument ur Word, Excel eller liknande'],
  ['\xd0\xcf\x11\xe0', 'ett dokument ur Word, Excel eller liknande'],
  ['{\\rtf', 'ett RTF-dokument'],
  ['%PDF', 'ett PDF-dokument'],
  ['\x89PNG', 'en bild'],
  ['GIF8', 'en bild'],
  ['\xff\xd8\xff', 'en bild'],
  ['<!doctype', 'en sparad webbsida'],
  ['<html', 'en sparad webbsida'],
]

function programOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12)).toLowerCase()
  return BEGINNINGS.find(([beginning]) => start.startsWith(beginning.toLowerCase()))?.[1] ?? null
}

/** Bytes that no text holds; tab, line feed and carriage return are fine. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d
}
