import { expect, test } from 'vitest'
import { comparedWith } from '../../../src/commands/compared-with.ts'

test.each([
  [[], null],
  [['--sedan', 'main'], 'main'],
  [['--sedan=main'], 'main'],
  [['--sedan=HEAD~2'], 'HEAD~2'],
])('%j compares with %s', (written, revision) => {
  expect(comparedWith(written)).toEqual({ comparedWith: revision })
})

test.each([
  [['--sedan'], 'Efter --sedan står inget. Skriv en revision i git, till exempel HEAD.'],
  [['--sedan='], 'Efter --sedan står inget. Skriv en revision i git, till exempel HEAD.'],
  [['--sedna', 'main'], '”--sedna” betyder inget här. Det som går att skriva är --sedan main.'],
  [['main'], '”main” betyder inget här. Det som går att skriva är --sedan main.'],
])('%j means nothing, and is told', (written, fault) => {
  expect(comparedWith(written)).toEqual({ fault })
})
