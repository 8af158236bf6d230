import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/pipeline/vite-settings.ts'

const BOKBUSSEN = join(projectRoot, 'tests/fixtures/content/bokbussen')
const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const PLACE = /^\S+:\d+:\d+ /m
const STACK = /^\s+at .*\(?.*:\d+:\d+\)?$/m
const MINUTE = 60_000

/** One way to break a folder of content: the file that is at fault, and what is done to it. */
type Break = {
  readonly kind: string
  readonly file: string
  readonly make: (text: string) => string | Uint8Array
  /** Said somewhere in the message. */
  readonly says?: RegExp
}

const inFront = (line: string) => (text: string) =>
  text.replace(/^---\r?\n/, (dashes) => `${dashes}${line}\n`)
const inBody = (words: string) => (text: string) => `${text}\n\n${words}\n`

const BREAKS: readonly Break[] = [
  { kind: 'broken YAML', file: STEP, make: inFront('namn: "aldrig stängd') },
  { kind: 'tab indentation', file: STEP, make: inFront('fas:\n\t- a') },
  { kind: 'an unknown key', file: STEP, make: inFront('okänd-nyckel: 1'), says: /okänd-nyckel/ },
  { kind: 'a wrong type', file: STEP, make: (text) => text.replace(/^typ:.*$/m, 'typ: [1, 2]') },
  {
    kind: 'an unknown id',
    file: STEP,
    make: (text) => text.replace(/till: [a-z-]+/, 'till: finns-inte-alls'),
    says: /finns-inte-alls/,
  },
  { kind: 'import', file: STEP, make: inBody("import fs from 'node:fs'") },
  { kind: 'export', file: STEP, make: inBody("export const a = 'b'") },
  { kind: 'an expression', file: STEP, make: inBody('Summan är {1 + 1}.') },
  { kind: 'raw HTML', file: STEP, make: inBody('<script src="x"></script>'), says: /script/ },
  { kind: 'an unknown component', file: STEP, make: inBody('<Karusell />'), says: /Karusell/ },
  { kind: 'a javascript: link', file: STEP, make: inBody('[Klicka](javascript:alert(1))') },
  { kind: 'an unclosed tag', file: STEP, make: inBody('<Ruta>\n\nAldrig stängd.') },
  { kind: 'a binary file', file: STEP, make: () => Uint8Array.of(0, 1, 2, 255, 254, 0, 7) },
  { kind: 'a file of 10 MB', file: STEP, make: (text) => text + 'Ord. '.repeat(2_000_000) },
  {
    kind: 'a wrong encoding',
    file: STEP,
    make: (text) => Buffer.from(`${text}\nÅtgärd på ö.`, 'latin1'),
  },
  { kind: 'no front matter', file: STEP, make: () => 'Bara text.' },
  { kind: 'an empty file', file: STEP, make: () => '' },
  {
    kind: 'an id named __proto__',
    file: 'processer/boken-kommer/__proto__/steg.mdx',
    make: () => '---\ntyp: aktivitet\n---\n',
    says: /__proto__/,
  },
  {
    kind: 'an id that climbs out of its folder',
    file: STEP,
    make: (text) => text.replace(/till: [a-z-]+/, 'till: ../../x'),
  },
  { kind: 'broken settings', file: 'installningar.yaml', make: () => 'titel: [' },
]

let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'karta-trasigt-'))
})
afterAll(() => rm(work, { recursive: true, force: true }))

describe('REL-19: broken content, by the real commands', () => {
  test.concurrent.each(BREAKS)(
    '$kind gives a located message and no stack, and leaves the last good site',
    async ({ kind, file, make, says }) => {
      const folder = await copyOf(kind)
      const path = join(folder, file)
      const before = await readFile(path, 'utf8').catch(() => '')
      const after = make(before)
      expect(after, 'the break changes the file').not.toBe(before)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, after)

      const site = await lastGoodSite(kind)
      const was = await fingerprint(site)
      const { code, output } = await run('build.ts', { CONTENT_DIR: folder, OUT_DIR: site })
      expect(code, output).toBe(1)
      expect(output).toMatch(PLACE)
      expect(output).toContain(file)
      expect(output).not.toMatch(STACK)
      if (says) expect(output).toMatch(says)
      expect(await fingerprint(site)).toBe(was)
    },
    MINUTE,
  )

  test.concurrent(
    'two steps of one id are named both',
    async () => {
      const folder = await copyOf('tva')
      const steps = join(folder, 'processer/boken-kommer')
      await cp(join(steps, 'ta-emot-onskemal'), join(steps, 'Ta-Emot-Onskemal'), {
        recursive: true,
      })
      const { code, output } = await run('granska.ts', { CONTENT_DIR: folder })
      expect(code, output).toBe(1)
      expect(output).toMatch(PLACE)
      expect(output).not.toMatch(STACK)
    },
    MINUTE,
  )

  test.concurrent(
    'an empty folder and a folder that is not there are told in plain words',
    async () => {
      const empty = join(work, 'tom')
      await mkdir(empty, { recursive: true })
      for (const folder of [empty, join(work, 'finns-inte')]) {
        const site = await lastGoodSite(`mapp-${folder.length}`)
        const was = await fingerprint(site)
        for (const command of ['granska.ts', 'build.ts']) {
          const { code, output } = await run(command, { CONTENT_DIR: folder, OUT_DIR: site })
          expect(code, output).toBe(1)
          expect(output).toMatch(/\p{Lu}\p{L}+/u)
          expect(output).not.toMatch(STACK)
        }
        expect(await fingerprint(site)).toBe(was)
      }
    },
    MINUTE,
  )

  test.concurrent(
    'many faults are told at once, each with its place, and as JSON for machines',
    async () => {
      const folder = await copyOf('manga')
      for (const { file, make } of BREAKS.slice(7, 11)) {
        const path = join(folder, file)
        await writeFile(path, make(await readFile(path, 'utf8')))
      }
      const text = await run('granska.ts', { CONTENT_DIR: folder })
      expect(text.code).toBe(1)
      expect(text.output.match(new RegExp(PLACE, 'gm'))?.length ?? 0).toBeGreaterThanOrEqual(4)
      const json = await run('granska.ts', { CONTENT_DIR: folder }, ['--format', 'json'])
      expect(json.code).toBe(1)
      const report: unknown = JSON.parse(json.output)
      expect(report).toMatchObject({ ok: false, problems: expect.any(Array) })
    },
    MINUTE,
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
      const { code, output } = await run('granska.ts', { CONTENT_DIR: folder })
      expect(code, output).toBe(0)
    },
    MINUTE,
  )
})

async function copyOf(name: string): Promise<string> {
  const folder = join(work, 'innehall', name.replace(/\W+/g, '-'))
  await cp(BOKBUSSEN, folder, { recursive: true })
  return folder
}

/** What a build takes for a site of its own: never touched by a build that fails. */
async function lastGoodSite(name: string): Promise<string> {
  const folder = join(work, 'sajt', name.replace(/\W+/g, '-'))
  await mkdir(join(folder, '.vite'), { recursive: true })
  await writeFile(join(folder, '.vite/manifest.json'), '{}')
  await writeFile(join(folder, 'index.html'), 'den förra sajten')
  await writeFile(join(folder, '404.html'), 'den förra sajten')
  return folder
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name)
    hash.update(name)
    if ((await stat(path)).isFile()) hash.update(await readFile(path))
  }
  return hash.digest('hex')
}

function run(
  command: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(projectRoot, 'src/commands', command), ...args],
      { cwd: projectRoot, env: { ...process.env, NODE_ENV: 'production', ...env } },
    )
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.on('error', fail)
    child.on('close', (code) => done({ code, output: Buffer.concat(parts).toString('utf8') }))
  })
}
