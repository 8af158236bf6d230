import { expect, test } from 'vitest'
import { buildSearch } from '../../../src/search/build-search.ts'
import { rememberSearch } from '../../../src/search/remember-search.ts'

const data = buildSearch([], [])

test('loads nothing until it is asked, and then once', async () => {
  let times = 0
  const load = rememberSearch(async () => {
    times++
    return data
  })
  expect(times).toBe(0)
  const [first, second] = await Promise.all([load(), load()])
  expect(first).toBe(second)
  expect(times).toBe(1)
})

test('tries again after a failure', async () => {
  let times = 0
  const load = rememberSearch(async () => {
    times++
    if (times === 1) throw new Error('offline')
    return data
  })
  await expect(load()).rejects.toThrow('offline')
  expect((await load())('något')).toMatchObject({ count: 0 })
})
