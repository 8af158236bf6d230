import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BuildMemory } from '../../../src/pipeline/build-memory.ts'
import { Kept } from '../../../src/pipeline/kept.ts'
import { bokbussen, buildFiles } from '../../support/bokbussen.ts'
import { runs, timeFor } from '../../support/property-runs.ts'

type Files = ReadonlyMap<string, string>

const PATHS = [...bokbussen.keys()]
const LINKS = [
  'Se <Begrepp id="storstil" />.',
  'Se <Steg id="folj-upp" /> och <Roll id="chauffor" />.',
  'Se [ordlistan](/begrepp/#hallplats) och [bussen](/parter/bussen/).',
  'Se <Underlag id="bokpase" />, <Regel id="lanetid" /> och <Steg id="finns-inte" />.',
]

/** All that a build gives, with what it gives when it is asked. */
async function told(files: Files, memory?: BuildMemory) {
  const built = await buildFiles(files, undefined, memory)
  return { ...built, snapshot: built.snapshot(), measured: built.measured() }
}

/** What a writer does to a file, and what goes wrong while they do. */
const EDITS: Readonly<Record<string, (text: string, path: string) => string | null>> = {
  text: (text) => `${text}\nDet kan ta en stund.\n`,
  name: (text) => text.replace(/^namn: (.*)$/m, 'namn: $1 igen'),
  namesOther: (text) => text.replace(/(namn: )(\S+)/, '$1$2s'),
  heading: (text) => `${text}\n## Mer att veta\n\nSe [mer](#mer-att-veta).\n`,
  lessHeading: (text) => text.replace(/^## .*$/m, ''),
  longSentence: (text) => `${text}\n${'ord '.repeat(40)}slut.\n`,
  key: (text) => text.replace(/^(\S+): /m, 'okänd-nyckel: '),
  yaml: (text) => text.replace(': ', ':\t{'),
  tag: (text) => `${text}\n<Ruta>\n`,
  conflict: (text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> annan\n`,
  empty: () => '',
  remove: () => null,
  mend: (_, path) => bokbussen.get(path) ?? null,
}

const edit = fc.oneof(
  fc.record({
    path: fc.constantFrom(...PATHS),
    change: fc.constantFrom(...Object.values(EDITS)),
  }),
  fc.record({
    path: fc.constantFrom(...PATHS),
    change: fc.constantFrom(...LINKS).map((link) => (text: string) => `${text}\n${link}\n`),
  }),
  fc.record({ path: fc.constantFrom(...PATHS), to: fc.constantFrom('nytt', 'Fel namn', '') }),
)

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function edited(files: Files, one: Edit): Files {
  const after = new Map(files)
  const text = files.get(one.path) ?? ''
  if ('change' in one) {
    const changed = one.change(text, one.path)
    if (changed === null) after.delete(one.path)
    else after.set(one.path, changed)
    return after
  }
  // A file or its folder under another name; with none, the file changes places with the next.
  const next = PATHS[(PATHS.indexOf(one.path) + 1) % PATHS.length] ?? one.path
  const renamed = one.path.replace(/[^/]+(?=\/steg\.mdx$|\.mdx$)/, one.to)
  after.delete(one.path)
  if (one.to !== '') return after.set(renamed, text)
  return after.set(one.path, files.get(next) ?? '').set(next, text)
}

test(
  'a build that remembers the one before gives what a fresh build gives, whatever was edited',
  async () => {
    const property = fc.asyncProperty(
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      async (edits) => {
        const memory = new BuildMemory()
        let files: Files = bokbussen
        await buildFiles(files, undefined, memory)
        for (const one of edits) {
          files = edited(files, one)
          expect(await told(files, memory)).toEqual(await told(files))
        }
        // Undone, all at once.
        expect(await told(bokbussen, memory)).toEqual(await told(bokbussen))
      },
    )
    await fc.assert(property, runs(12))
  },
  timeFor(300_000),
)

test('a text that names a step is compiled again when the step gets another name', async () => {
  const memory = new BuildMemory()
  const path = 'processer/boken-kommer/lasta-bussen/steg.mdx'
  const files = new Map(bokbussen).set(path, `${bokbussen.get(path)}\nSe <Steg id="folj-upp" />.\n`)
  const before = await buildFiles(files, undefined, memory)
  expect(before.texts.get('steg/boken-kommer/lasta-bussen')).not.toContain('Fråga hur det gick')
  const other = 'processer/boken-kommer/folj-upp/steg.mdx'
  files.set(other, (files.get(other) ?? '').replace(/^namn: .*$/m, 'namn: Fråga hur det gick'))
  const after = await buildFiles(files, undefined, memory)
  expect(after.texts.get('steg/boken-kommer/lasta-bussen')).toContain('Fråga hur det gick')
})

test('what was made of the same is made once, and forgotten when a whole build has not asked for it', () => {
  const kept = new Kept<number>()
  let made = 0
  const make = () => ++made
  expect([kept.of('a', make), kept.of('a', make), kept.of('b', make)]).toEqual([1, 1, 2])
  kept.nextBuild()
  expect(kept.of('a', make)).toBe(1)
  kept.nextBuild()
  expect([kept.of('a', make), kept.of('b', make)]).toEqual([1, 3])
})
