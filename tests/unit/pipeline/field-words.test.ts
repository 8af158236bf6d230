import { describe, expect, test } from 'vitest'
import type { FieldWord } from '../../../src/pipeline/schema/field-words/field-word.ts'
import { FIELD_WORDS, type KindOfWords } from '../../../src/pipeline/schema/field-words/index.ts'
import { STEP_TYPES, schemaKeys, VALUE_KEYS } from '../../support/guide/schema-keys.ts'

const KINDS = Object.keys(FIELD_WORDS) as readonly KindOfWords[]
const OF_FILES = KINDS.filter((kind) => kind !== 'value' && kind !== 'step')
const wordsOf = (kind: KindOfWords): ReadonlyMap<string, FieldWord> =>
  new Map(Object.entries(FIELD_WORDS[kind]))

describe('the words on keys', () => {
  test.each(OF_FILES)(
    '%s: each key of the schema has its line, no line lacks a key, and what must be there is said',
    (kind) => {
      const keys = schemaKeys(kind)
      const words = wordsOf(kind)
      expect([...words.keys()].sort()).toEqual([...keys.keys()].sort())
      const must = [...words].filter(([, word]) => word.must === true).map(([key]) => key)
      const needed = [...keys].filter(([, { isNeeded }]) => isNeeded).map(([key]) => key)
      expect(must.sort()).toEqual(needed.sort())
    },
  )

  test('step: the same for all types together; what only some types need is said in words', () => {
    const inner = schemaKeys('step')
    const byType = STEP_TYPES.map((type) => schemaKeys('step', type, 'top'))
    const words = wordsOf('step')
    const all = new Set([...inner.keys(), ...byType.flatMap((keys) => [...keys.keys()])])
    expect([...words.keys()].sort()).toEqual([...all].sort())
    for (const key of all) {
      const needing = byType.filter((keys) => keys.get(key)?.isNeeded).length
      const isNeeded =
        needing === byType.length || (/\.|^typ$/.test(key) && inner.get(key)?.isNeeded)
      const must = words.get(key)?.must
      expect(must === undefined ? 'never' : must === true ? 'always' : 'some', key).toBe(
        isNeeded ? 'always' : needing === 0 ? 'never' : 'some',
      )
    }
  })

  test('value: those of the long and the open form', () => {
    expect([...wordsOf('value').keys()].sort()).toEqual(
      [...new Set([...VALUE_KEYS.long, ...VALUE_KEYS.open])].sort(),
    )
  })

  test.each(KINDS)('%s: whole sentences', (kind) => {
    for (const [key, { does, shows }] of wordsOf(kind)) {
      for (const sentence of [does, shows]) expect(sentence, key).toMatch(/[.?]”?$|\}\.$/)
    }
  })
})
