import { expect, test } from 'vitest'
import { ContentFault } from '../../../src/pipeline/content-fault.ts'
import { SEARCH_DATA } from '../../../src/pipeline/content-modules.ts'
import { FollowedContent } from '../../../src/pipeline/followed-content.ts'

/** A folder whose files are its modules, word for word; `null` while it has a fault. */
function followed(folder: { files: Readonly<Record<string, string>> | null }) {
  const written: string[] = []
  const content = new FollowedContent(async () => {
    const { files } = folder
    if (files === null) throw new ContentFault([], [])
    return new Map(
      Object.entries(files).map(([id, code]) => {
        const write = () => {
          written.push(id)
          return code
        }
        return [id, write]
      }),
    )
  })
  return { content, written }
}

test('only what has been given is written, and written again to be compared', async () => {
  const folder = { files: { a: '1', b: '1', c: '1' } }
  const { content, written } = followed(folder)
  expect([await content.give('a'), await content.give('b')]).toEqual(['1', '1'])
  folder.files = { a: '1', b: '2', c: '2' }
  expect((await content.readAgain()).changed).toEqual(['b'])
  expect(await content.give('b')).toBe('2')
  // What was written to be compared is what is given.
  expect(written).toEqual(['a', 'b', 'a', 'b'])
})

test('what is no longer there has changed, and is given no more', async () => {
  const folder: Parameters<typeof followed>[0] = { files: { a: '1', b: '1' } }
  const { content } = followed(folder)
  await content.give('b')
  folder.files = { a: '1' }
  expect((await content.readAgain()).changed).toEqual(['b'])
  expect(await content.give('b')).toBeNull()
})

test('the index of the search is new after every reading, and not written before somebody searches', async () => {
  const { content, written } = followed({ files: { [SEARCH_DATA]: '{}' } })
  await content.give(SEARCH_DATA)
  expect((await content.readAgain()).changed).toEqual([SEARCH_DATA])
  expect((await content.readAgain()).changed).toEqual([])
  expect(written).toEqual([SEARCH_DATA])
})

test('a fault leaves what is given as it was, and is gone when it is mended', async () => {
  const folder: Parameters<typeof followed>[0] = { files: { a: '1' } }
  const { content } = followed(folder)
  expect(await content.fault()).toBeNull()
  await content.give('a')
  folder.files = null
  expect(await content.readAgain()).toMatchObject({ changed: [], fault: expect.any(ContentFault) })
  expect(await content.fault()).toBeInstanceOf(ContentFault)
  expect(await content.give('a')).toBe('1')
  folder.files = { a: '1' }
  expect(await content.readAgain()).toEqual({ changed: [], fault: null })
  expect(await content.fault()).toBeNull()
})

test('content that has never been without a fault gives the fault, until it is mended', async () => {
  const folder: Parameters<typeof followed>[0] = { files: null }
  const { content } = followed(folder)
  await expect(content.give('a')).rejects.toBeInstanceOf(ContentFault)
  folder.files = { a: '1' }
  await content.readAgain()
  expect(await content.give('a')).toBe('1')
})

/** A folder that is read when the test says so, in the order that the readings were begun. */
function readWhenTold() {
  const waiting: ((files: Readonly<Record<string, string>>) => void)[] = []
  const begun: (() => void)[] = []
  const content = new FollowedContent(
    () =>
      new Promise((resolve) => {
        waiting.push((files) =>
          resolve(new Map(Object.entries(files).map(([id, code]) => [id, () => code]))),
        )
        begun.shift()?.()
      }),
  )
  return {
    content,
    /** How many readings have been begun and not ended. */
    open: () => waiting.length,
    /** When the next reading has been begun. */
    nextBegun: () => new Promise<void>((resolve) => begun.push(resolve)),
    end: (files: Readonly<Record<string, string>>) => waiting.shift()?.(files),
  }
}

test('changes that come while the folder is being read are answered by one more reading', async () => {
  const { content, open, nextBegun, end } = readWhenTold()
  const firstBegun = nextBegun()
  const first = content.readAgain()
  expect(content.readAgain()).toBe(first)
  await firstBegun
  // Whatever changes now may have been read already.
  const next = content.readAgain()
  expect(next).not.toBe(first)
  expect(content.readAgain()).toBe(next)
  expect(open()).toBe(1)
  const secondBegun = nextBegun()
  end({ a: '1' })
  await secondBegun
  expect(open()).toBe(1)
  end({ a: '2' })
  await next
  expect(open()).toBe(0)
  expect(await content.give('a')).toBe('2')
})

test('what is given while the folder is being read is what it was, and has then changed', async () => {
  const { content, nextBegun, end } = readWhenTold()
  const firstBegun = nextBegun()
  const early = content.give('a')
  await firstBegun
  end({ a: '1', b: '1' })
  expect(await early).toBe('1')
  const secondBegun = nextBegun()
  const reading = content.readAgain()
  await secondBegun
  expect(await content.give('b')).toBe('1')
  end({ a: '1', b: '2' })
  expect((await reading).changed).toEqual(['b'])
  expect(await content.give('b')).toBe('2')
})
