import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Problem } from '../../../../src/pipeline/problem.ts'
import { bokbussen, buildChanged } from '../../../support/bokbussen.ts'
import {
  checked,
  type Editor,
  editorOf,
  type Front,
  type Plain,
} from '../../../support/editor-checks.ts'
import { runs, timeFor } from '../../../support/property-runs.ts'

let editor: Editor
let fronts: ReadonlyMap<string, Front>
beforeAll(async () => {
  const { site } = await buildChanged({})
  if (site === null) throw new Error('the invented organisation has faults')
  editor = editorOf(site)
  fronts = checked(bokbussen).fronts
})

describe('what is written', () => {
  test('of the invented organisation is as the schemas say', () => {
    expect(fronts.size).toBeGreaterThan(50)
    expect([...fronts].flatMap(([path, front]) => editor.faultsOf(path, front))).toEqual([])
  })
})

describe('an editor refuses', () => {
  const STEP = 'processer/boken-kommer/vanta-pa-turen/steg.mdx'
  const ROLE = 'roller/chauffor.mdx'
  const SETTINGS = 'installningar.yaml'
  const without = (key: string) => (front: Front) => {
    const { [key]: _, ...rest } = front
    return rest
  }
  const withKeys = (keys: Front) => (front: Front) => ({ ...front, ...keys })
  const cases: readonly (readonly [string, string, (front: Front) => Front, string])[] = [
    [
      'a misspelt key',
      STEP,
      withKeys({ ansvarug: 'lasare' }),
      'must NOT have additional properties',
    ],
    ['a missing key', STEP, without('namn'), "must have required property 'namn'"],
    [
      'a missing key of the kind of step',
      STEP,
      without('ansvarig'),
      "must have required property 'ansvarig'",
    ],
    [
      'a key of another kind of step',
      STEP,
      withKeys({ fråga: 'boken-inne' }),
      '/fråga boolean schema is false',
    ],
    [
      'a role that does not exist',
      STEP,
      withKeys({ ansvarig: 'finns-inte' }),
      '/ansvarig must be equal to one of the allowed values',
    ],
    [
      'a party where a role is meant',
      STEP,
      withKeys({ utför: ['bussgaraget'] }),
      '/utför/0 must be equal to one of the allowed values',
    ],
    [
      'a step that does not exist',
      STEP,
      withKeys({ nästa: [{ till: 'finns-inte' }] }),
      '/nästa/0/till must be equal to one of the allowed values',
    ],
    [
      'an answer that the question lacks',
      STEP,
      withKeys({ 'gäller-när': { 'boken-inne': 'kanske' } }),
      '/gäller-när',
    ],
    ['a source that does not exist', ROLE, withKeys({ källor: ['finns-inte'] }), '/källor/0'],
    ['no source', ROLE, withKeys({ källor: [] }), '/källor must NOT have fewer than 1 items'],
    ['a day in words', ROLE, withKeys({ granskad: 'i maj' }), '/granskad must match pattern'],
    [
      'a word that is no status',
      ROLE,
      withKeys({ status: 'säker' }),
      '/status must be equal to one of the allowed values',
    ],
    [
      'a name that is too long for the map',
      STEP,
      withKeys({ namn: 'a'.repeat(41) }),
      '/namn must NOT have more than 40 characters',
    ],
    ['a number where a text is meant', ROLE, withKeys({ uppdrag: 7 }), '/uppdrag must be string'],
    [
      'a unit of time that nobody knows',
      STEP,
      withKeys({ tidsgräns: { antal: 2, enhet: 'dygn' } }),
      '/tidsgräns/enhet',
    ],
    ['half a day', STEP, withKeys({ dag: 1.5 }), '/dag must be integer'],
    [
      'an address without its beginning',
      SETTINGS,
      withKeys({ synpunkter: { text: 'Skriv', länk: 'www.example.org' } }),
      '/synpunkter/länk must match pattern',
    ],
  ]

  test.each(cases)('%s', (_, path, change, told) => {
    const front = fronts.get(path) as Front
    const changed = change(front)
    expect(changed).not.toEqual(front)
    expect(editor.faultsOf(path, changed).join('\n')).toContain(told)
    // So does the check.
    expect(problemsWith(path, changed)).not.toEqual([])
  })
})

/** What the check says of a file whose front matter is another. */
function problemsWith(path: string, front: Front): readonly Problem[] {
  const yaml = stringify(front, { lineWidth: 0, version: '1.2' })
  const text = path.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml
  return checked(new Map([...bokbussen, [path, text]])).problems.filter(({ file }) => file === path)
}

/** Where a value stands in front matter: the keys and numbers that lead to it. */
function placesIn(value: Plain): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [
    [],
    ...inner.flatMap(([key, one]) => placesIn(one as Plain).map((place) => [key, ...place])),
  ]
}

function replaced(
  value: Plain,
  [key, ...rest]: readonly (string | number)[],
  change: (value: Plain) => Plain | undefined,
): Plain | undefined {
  if (key === undefined) return change(value)
  const isList = Array.isArray(value)
  const entries: [string | number, Plain | undefined][] = isList
    ? [...value.entries()]
    : Object.entries(value as Front)
  const after = entries.flatMap(([one, inner]) => {
    const made = one === key ? replaced(inner as Plain, rest, change) : inner
    return made === undefined ? [] : [[one, made] as const]
  })
  return isList
    ? after.map(([, one]) => one as Plain)
    : Object.fromEntries(after as [string, Plain][])
}

const VALUES: readonly Plain[] = [
  true,
  0,
  1,
  2.5,
  '',
  'x',
  'lasare',
  'bussgaraget',
  'ja',
  'egen',
  'belagd',
  'öppen',
  '2026-11-01',
  'handbok 4',
  [],
  {},
  null,
  { öppen: true },
  { värde: 'lasare' },
  ['lasare'],
  { ingen: 'Därför.' },
  { 'boken-inne': 'ja' },
  'https://example.org',
  '#005A9C',
  'a'.repeat(41),
]

describe('an editor and the check', () => {
  test(
    'agree: what the check accepts no editor refuses, whatever is changed',
    () => {
      const paths = [...fronts.keys()]
      let accepted = 0
      let refused = 0
      fc.assert(
        fc.property(
          fc.nat(),
          fc.nat(),
          fc.oneof(fc.constant(undefined), fc.constantFrom(...VALUES), fc.nat()),
          (file, spot, change) => {
            const path = paths[file % paths.length] ?? ''
            const front = fronts.get(path) as Front
            const places = placesIn(front)
            const place = places[1 + (spot % (places.length - 1))] ?? []
            const changed = replaced(front, place, () => change) as Front
            const faults = editor.faultsOf(path, changed)
            if (faults.length > 0) refused++
            // What the check reads, not what was asked for: YAML has its own mind of some values.
            if (problemsWith(path, changed).length > 0) return
            accepted++
            expect(faults).toEqual([])
          },
        ),
        runs(400),
      )
      // Neither is said of nothing.
      expect(Math.min(accepted, refused)).toBeGreaterThan(40)
    },
    timeFor(30_000),
  )
})

describe('the words of the keys', () => {
  test('are there, of every one of them', () => {
    const lacking = editor.schemas.flatMap(({ name, schema }) => keysWithoutWords(schema, [name]))
    expect(lacking).toEqual([])
  })

  test('are those of the kind of file and of the keys around', () => {
    const wordsAt = (name: string, ...path: readonly string[]) => {
      const { schema } = editor.schemas.find((one) => one.name === name) ?? {}
      return path.reduce<unknown>((form, key) => propertyOf(form, key), schema)
    }
    expect(wordsAt('steg', 'nästa', 'överlämning', 'mottagare')).toMatchObject({
      title: 'mottagare',
      description: 'Rollen som tar emot, hos parten som tar över.',
    })
    expect(wordsAt('roller', 'kontakt', 'för')).toMatchObject({
      description: 'Vem vägen är till för: medborgare, handläggare, vården eller alla.',
    })
    expect(wordsAt('samtycken', 'till-medborgaren', 'vid-nej')).toMatchObject({
      description: 'Vad som händer vid ett nej.',
    })
  })
})

type Form = { readonly [keyword: string]: unknown }

function formsIn(form: unknown): readonly Form[] {
  if (typeof form !== 'object' || form === null) return []
  const { anyOf = [], items, additionalProperties } = form as Form
  const inner = [...(anyOf as unknown[]), items, additionalProperties]
  return [form as Form, ...inner.flatMap(formsIn)]
}

function propertyOf(form: unknown, key: string): unknown {
  return formsIn(form).flatMap((one) => (one.properties as Form | undefined)?.[key] ?? [])[0]
}

function keysWithoutWords(form: unknown, path: readonly string[]): readonly string[] {
  return formsIn(form).flatMap((one) =>
    // The condition's keys are questions.
    Object.entries((one.properties ?? {}) as Form).flatMap(([key, inner]) => {
      const here = [...path, key]
      const { title, description } = inner as Form
      const lacks = title !== undefined && !description
      return [...(lacks ? [here.join('.')] : []), ...keysWithoutWords(inner, here)]
    }),
  )
}
