import { expect, test } from 'vitest'
import { withoutParty } from '../../../src/search/without-party.ts'

test.each([
  ['Handläggare på Kassan', ['Handläggare']],
  ['Handläggare i Kassan', ['Handläggare']],
  ['Handläggare på KA', ['Handläggare']],
  ['Kassans handläggare', []],
  ['Kassan', []],
])('”%s” is also called %j by its own party', (name, others) => {
  expect(withoutParty(name, ['Kassan', 'KA'])).toEqual(others)
})
