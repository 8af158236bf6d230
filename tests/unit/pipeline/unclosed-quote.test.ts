import { expect, test } from 'vitest'
import { unclosedQuote } from '../../../src/pipeline/unclosed-quote.ts'

test.each([
  ["a: 'text\nb: c", 3],
  ['a: "text\nb: c', 3],
  ["a: ok\nlist:\n  - 'text\n  - next", 16],
  ["a: { b: 'text }\nc: d", 8],
  ["a: { b: 'text }\nc: 'd'", 8],
  ["a: { b: 'text, c: 'd' }", 8],
  ["a: ['text, 'd']", 4],
  ["a: 'it''s\nb: c", 3],
  ['a: "say \\"no\nb: c', 3],
  ["a:\n  b: 'text\n  c: 'd'", 8],
  ["a: >-\n  'quoted in a block\nb: 'text\nc: d", 30],
  ["# don't\na: 'text", 11],
])('the text %j has a mark without an end at %i', (text, offset) => {
  expect(unclosedQuote(text)).toBe(offset)
})

test.each([
  "a: 'text'\nb: 'it''s'",
  "a: 'it''s\n  on two lines'\nb: c",
  "a: { b: 'text on\n  two lines', c: d }",
  "a: [b, 'c, d', e] # 'comment\nf: g",
  "a: 'Ta' emot\nb: c",
  "a: Ring Anna's linje\nb: don't",
  "a: { b: it's, c: 'd' }",
  'a: "say \\"no\\""\nb: c',
  "a: |\n  'quoted\n\n  text\nb: c",
  "'a': b\n'c': d",
  "- - 'a'\n  - 'b'",
  "a: { b: 'Anna's linje', c: d }",
  '',
])('the text %j has none', (text) => {
  expect(unclosedQuote(text)).toBeNull()
})
