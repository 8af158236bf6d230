import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { writeRename } from '../../../src/commands/write-rename.ts'
import { buildContent } from '../../../src/pipeline/build-content.ts'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { redirectsOf } from '../../../src/pipeline/redirects.ts'
import { planRename } from '../../../src/pipeline/rename-step.ts'

const today = '2026-11-23'
const work = mkdtempSync(join(tmpdir(), 'karta-byt-namn-'))
const contentDir = join(work, 'content')
const STEP = 'processer/boken-kommer/lasta-bussen/steg.mdx'
const OTHER = 'processer/boken-kommer/folj-upp/steg.mdx'

beforeEach(() => {
  rmSync(contentDir, { recursive: true, force: true })
  cpSync(join(projectRoot, 'tests/fixtures/content/bokbussen'), contentDir, { recursive: true })
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

const plan = (from: string, to: string, process = 'boken-kommer') =>
  planRename({ contentDir, today }, { process, from, to })

async function rename(from: string, to: string, process?: string): Promise<void> {
  const made = await plan(from, to, process)
  if ('fault' in made) throw new Error(made.fault)
  writeRename(contentDir, made)
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(contentDir, path)
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(file, after)
}

const read = (path: string) => readFileSync(join(contentDir, path), 'utf8')

/** Every file with its text. */
function snapshot(): Readonly<Record<string, string>> {
  const paths = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    paths.filter((path) => /\.\w+$/.test(path)).map((path) => [path, read(path)]),
  )
}

describe('a step under a new id', () => {
  test('is that everywhere, whichever step it is, and leaves no fault; old addresses lead to it', async () => {
    const folders = readdirSync(join(contentDir, 'processer/boken-kommer'), { withFileTypes: true })
    const ids = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(ids.length).toBeGreaterThan(8)
    for (const id of ids) await rename(id, `${id}-nu`)
    const { problems, site } = await buildContent({ contentDir, today })
    expect(problems).toEqual([])
    const redirects = site && redirectsOf(site)
    for (const id of ids) {
      const to = `/handlaggare/boken-kommer/${id}-nu/`
      expect(redirects).toContainEqual({ from: `/handlaggare/boken-kommer/${id}/`, to })
    }
  }, 120_000)

  test('is named so in bodies too: in components, with and without its process, and in links', async () => {
    edit(
      OTHER,
      (text) => `${text}
Se <Steg id="lasta-bussen" /> och <Steg id='lasta-bussen'>lasta</Steg>, eller [stegets sida](/handlaggare/boken-kommer/lasta-bussen/) och [samma](../lasta-bussen/).

\`lasta-bussen\` är bara ett ord.
`,
    )
    edit('begrepp/storstil.mdx', (text) => `${text}\nSe <Steg id="boken-kommer/lasta-bussen" />.\n`)
    await rename('lasta-bussen', 'packa-bussen')
    expect(read(OTHER)).toContain(
      'Se <Steg id="packa-bussen" /> och <Steg id=\'packa-bussen\'>lasta</Steg>, eller [stegets sida](/handlaggare/boken-kommer/packa-bussen/) och [samma](../packa-bussen/).',
    )
    expect(read(OTHER)).toContain('`lasta-bussen` är bara ett ord.')
    expect(read('begrepp/storstil.mdx')).toContain('<Steg id="boken-kommer/packa-bussen" />')
  })

  test('leaves every other sign of the files as it was: comments, quotation marks and line ends', async () => {
    const written = (text: string) =>
      text
        .replace(/till: lasta-bussen/, "till:   'lasta-bussen'")
        .replace(/^(fas: .*)$/m, '$1  # den vanliga vägen')
        .replaceAll('\n', '\r\n')
    const before = snapshot()
    const naming = Object.keys(before).filter((path) =>
      before[path]?.includes('till: lasta-bussen'),
    )
    expect(naming.length).toBeGreaterThan(0)
    for (const path of naming) edit(path, written)
    const after = Object.fromEntries(naming.map((path) => [path, read(path)]))
    await rename('lasta-bussen', 'packa-bussen')
    for (const path of naming) {
      expect(read(path)).toBe(after[path]?.replaceAll('lasta-bussen', 'packa-bussen'))
    }
  })

  test('can have its old id back, and keeps those before', async () => {
    await rename('lasta-bussen', 'packa-bussen')
    await rename('packa-bussen', 'lasta-vagnen')
    expect(read(STEP.replace('lasta-bussen', 'lasta-vagnen'))).toContain(
      'tidigare-id: [lasta-bussen, packa-bussen]',
    )
    await rename('lasta-vagnen', 'lasta-bussen')
    expect(read(STEP)).toContain('tidigare-id: [packa-bussen, lasta-vagnen]')
  })
})

describe('what cannot be done is told, and nothing is changed', () => {
  test.each([
    [
      'lasta-busen',
      'packa',
      'Steget ”lasta-busen” finns inte i boken-kommer. Menar du ”lasta-bussen”?',
    ],
    [
      'lasta-bussen',
      'folj-upp',
      'Det finns redan en mapp ”folj-upp” i boken-kommer. Den skrivs inte över. Välj ett annat namn.',
    ],
    [
      'lasta-bussen',
      'Packa bussen',
      '”Packa bussen” kan inte vara id. Ett id har a–z, 0–9 och enkla bindestreck, högst 60 tecken. Skriv ”packa-bussen”.',
    ],
    [
      'lasta-bussen',
      '../ut',
      '”../ut” kan inte vara id. Ett id har a–z, 0–9 och enkla bindestreck, högst 60 tecken.',
    ],
    ['lasta-bussen', 'lasta-bussen', 'Steget heter redan ”lasta-bussen”. Ange ett annat namn.'],
  ])('%s to %s', async (from, to, fault) => {
    const before = snapshot()
    expect(await plan(from, to)).toEqual({ fault })
    expect(snapshot()).toEqual(before)
  })

  test('in a process that there is not', async () => {
    expect(await plan('lasta-bussen', 'packa', 'boken-gar')).toEqual({
      fault: 'Processen ”boken-gar” finns inte. De som finns är boken-kommer, bokval.',
    })
  })

  test('while the content has faults, behind which a place could hide', async () => {
    edit(OTHER, (text) => text.replace('typ:', 'typp:'))
    const made = await plan('lasta-bussen', 'packa-bussen')
    expect('fault' in made && made.fault).toMatch(
      /^Innehållet har \d+ fel, så alla ställen som nämner steget går inte att hitta\. Kör npm run granska och rätta felen först\. Inget är ändrat\.$/,
    )
  })

  test('an id that another step had before, whose links it would take', async () => {
    await rename('lasta-bussen', 'packa-bussen')
    const before = snapshot()
    const made = await plan('folj-upp', 'lasta-bussen')
    expect('fault' in made && made.fault).toContain('previous-id-is-free')
    expect(snapshot()).toEqual(before)
  })

  test('when the folder cannot be moved, every text is put back', async () => {
    const made = await plan('lasta-bussen', 'packa-bussen')
    if ('fault' in made) throw new Error(made.fault)
    const before = snapshot()
    const nowhere = { ...made, folder: { ...made.folder, to: 'finns-inte/alls/packa-bussen' } }
    expect(() => writeRename(contentDir, nowhere)).toThrow('ENOENT')
    expect(snapshot()).toEqual(before)
    mkdirSync(join(contentDir, made.folder.to))
    expect(() => writeRename(contentDir, made)).toThrow('finns redan')
    expect(snapshot()).toEqual(before)
  })
})
