import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { fingerprint, lastGoodSite, PLACE, runAndRead, STACK } from '../support/run-command.ts'

const BOKBUSSEN = join(projectRoot, 'tests/fixtures/content/bokbussen')
const MINUTES = 180_000

/** One way to break a step of a folder of content. */
type Break = {
  readonly kind: string
  /** A file of its own instead of one that is there. */
  readonly file?: string
  readonly make: (text: string) => string | Uint8Array
  /** Said somewhere in the message. */
  readonly says?: RegExp
}

const inFront = (line: string) => (text: string) =>
  text.replace(/^---\r?\n/, (dashes) => `${dashes}${line}\n`)
const inBody = (words: string) => (text: string) => `${text}\n\n${words}\n`

const BREAKS: readonly Break[] = [
  { kind: 'broken YAML', make: inFront('namn: "aldrig stängd') },
  { kind: 'tab indentation', make: inFront('fas:\n\t- a') },
  { kind: 'an unknown key', make: inFront('okänd-nyckel: 1'), says: /okänd-nyckel/ },
  { kind: 'a wrong type', make: (text) => text.replace(/^typ:.*$/m, 'typ: [1, 2]') },
  {
    kind: 'an unknown id',
    make: (text) => text.replace(/till: [a-z-]+/, 'till: finns-inte-alls'),
    says: /finns-inte-alls/,
  },
  { kind: 'import', make: inBody("import fs from 'node:fs'") },
  { kind: 'export', make: inBody("export const a = 'b'") },
  { kind: 'an expression', make: inBody('Summan är {1 + 1}.') },
  { kind: 'raw HTML', make: inBody('<script src="x"></script>'), says: /script/ },
  { kind: 'an unknown component', make: inBody('<Karusell />'), says: /Karusell/ },
  { kind: 'a javascript: link', make: inBody('[Klicka](javascript:alert(1))') },
  { kind: 'an unclosed tag', make: inBody('<Ruta>\n\nAldrig stängd.') },
  { kind: 'a binary file', make: () => Uint8Array.of(0, 1, 2, 255, 254, 0, 7) },
  { kind: 'a file of 10 MB', make: (text) => text + 'Ord. '.repeat(2_000_000) },
  {
    kind: 'a wrong encoding',
    make: (text) => Buffer.from(`${text}\nÅtgärd på ö.`, 'latin1'),
  },
  { kind: 'no front matter', make: () => 'Bara text.' },
  { kind: 'an empty file', make: () => '' },
  {
    kind: 'an id named __proto__',
    file: 'processer/boken-kommer/__proto__/steg.mdx',
    make: () => '---\ntyp: aktivitet\n---\n',
    says: /__proto__/,
  },
  {
    kind: 'an id that climbs out of its folder',
    make: (text) => text.replace(/till: [a-z-]+/, 'till: ../../x'),
  },
]

let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'karta-trasigt-'))
})
afterAll(() => rm(work, { recursive: true, force: true }))

describe('REL-19: broken content, by the real commands', () => {
  test(
    'every kind of fault is told at once, each with its place, without a stack, and the last good site stands',
    async () => {
      const folder = await copyOf('alla')
      const broken = await breakAll(folder)
      expect(broken.size, 'each kind has a file of its own').toBe(BREAKS.length)
      const site = await lastGoodSite(join(work, 'sajt/alla'))
      const was = await fingerprint(site)
      const { code, output } = await runAndRead('build', { CONTENT_DIR: folder, OUT_DIR: site })
      expect(code, output).toBe(1)
      expect(output).not.toMatch(STACK)
      for (const [{ kind, says }, file] of broken) {
        const lines = output.split('\n\n').filter((message) => message.includes(`${file}:`))
        expect(lines.join('\n'), kind).toMatch(PLACE)
        if (says) expect(lines.join('\n'), kind).toMatch(says)
      }
      expect(await fingerprint(site)).toBe(was)
    },
    MINUTES,
  )

  test.concurrent(
    'broken settings are told with their place',
    async () => {
      const folder = await copyOf('installningar')
      await writeFile(join(folder, 'installningar.yaml'), 'titel: [')
      const { code, output } = await runAndRead('granska', { CONTENT_DIR: folder })
      expect(code, output).toBe(1)
      expect(output).toMatch(/^\S*installningar\.yaml:\d+:\d+ /m)
      expect(output).not.toMatch(STACK)
    },
    MINUTES,
  )

  test.concurrent(
    'two steps of one id are named both',
    async () => {
      const folder = await copyOf('tva')
      const steps = join(folder, 'processer/boken-kommer')
      await cp(join(steps, 'ta-emot-onskemal'), join(steps, 'Ta-Emot-Onskemal'), {
        recursive: true,
      })
      const { code, output } = await runAndRead('granska', { CONTENT_DIR: folder })
      expect(code, output).toBe(1)
      expect(output).toMatch(PLACE)
      expect(output).not.toMatch(STACK)
    },
    MINUTES,
  )

  test.concurrent(
    'an empty folder and a folder that is not there are told in plain words',
    async () => {
      const empty = join(work, 'tom')
      await mkdir(empty, { recursive: true })
      for (const folder of [empty, join(work, 'finns-inte')]) {
        const site = await lastGoodSite(join(work, `sajt/mapp-${folder.length}`))
        const was = await fingerprint(site)
        const { code, output } = await runAndRead('build', { CONTENT_DIR: folder, OUT_DIR: site })
        expect(code, output).toBe(1)
        expect(output).toContain(`${relative(projectRoot, folder)}:1:1`)
        expect(output).not.toMatch(STACK)
        expect(await fingerprint(site)).toBe(was)
      }
    },
    MINUTES,
  )

  test.concurrent(
    'machines get the same as JSON',
    async () => {
      const folder = await copyOf('json')
      await breakAll(folder)
      const { code, output } = await runAndRead('granska', { CONTENT_DIR: folder }, [
        '--format',
        'json',
      ])
      expect(code).toBe(1)
      const report: unknown = JSON.parse(output)
      expect(report).toMatchObject({ ok: false, problems: expect.any(Array) })
    },
    MINUTES,
  )

  test.concurrent(
    'CRLF, a BOM and decomposed letters just work',
    async () => {
      const folder = await copyOf('annorlunda')
      for (const name of await readdir(folder, { recursive: true })) {
        if (!/\.(mdx|yaml)$/.test(name)) continue
        const path = join(folder, name)
        if (!(await stat(path)).isFile()) continue
        const text = await readFile(path, 'utf8')
        await writeFile(path, `\uFEFF${text.normalize('NFD').replace(/\r?\n/g, '\r\n')}`)
      }
      const { code, output } = await runAndRead('granska', { CONTENT_DIR: folder })
      expect(code, output).toBe(0)
    },
    MINUTES,
  )
})

/** Break one step after another, each in a way of its own. */
async function breakAll(folder: string): Promise<ReadonlyMap<Break, string>> {
  const steps = (await readdir(folder, { recursive: true }))
    .filter((name) => name.startsWith('processer/') && name.endsWith('/steg.mdx'))
    .sort()
  const broken = new Map<Break, string>()
  for (const fault of BREAKS) {
    if (fault.file) {
      await mkdir(dirname(join(folder, fault.file)), { recursive: true })
      await writeFile(join(folder, fault.file), fault.make(''))
      broken.set(fault, fault.file)
      continue
    }
    for (const [index, file] of steps.entries()) {
      const path = join(folder, file)
      const before = await readFile(path, 'utf8')
      const after = fault.make(before)
      if (after === before) continue
      await writeFile(path, after)
      steps.splice(index, 1)
      broken.set(fault, file)
      break
    }
  }
  return broken
}

async function copyOf(name: string): Promise<string> {
  const folder = join(work, 'innehall', name.replace(/\W+/g, '-'))
  await cp(BOKBUSSEN, folder, { recursive: true })
  return folder
}
