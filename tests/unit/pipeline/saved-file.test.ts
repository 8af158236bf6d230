import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stampOf, WRITTEN_WITHIN_MS, written } from '../../../src/pipeline/saved-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'saved-file-'))
const file = join(folder, 'steg.mdx')
afterAll(() => rmSync(folder, { recursive: true }))

describe('a file that is being saved', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  async function isWritten(afterMs: number, change: () => void): Promise<boolean> {
    let isDone = false
    const done = written(file).then(() => {
      isDone = true
    })
    await vi.advanceTimersByTimeAsync(afterMs)
    const wasDone = isDone
    change()
    await vi.advanceTimersByTimeAsync(WRITTEN_WITHIN_MS)
    await done
    return wasDone
  }

  it('is waited for while a program has emptied it and not yet written it', async () => {
    writeFileSync(file, '')
    expect(await isWritten(WRITTEN_WITHIN_MS / 2, () => writeFileSync(file, 'namn: Vänta'))).toBe(
      false,
    )
  })

  it('is not waited for when something stands in it, or when it has been taken away', async () => {
    writeFileSync(file, 'namn: Vänta')
    expect(await isWritten(0, () => {})).toBe(true)
    rmSync(file)
    expect(await isWritten(0, () => {})).toBe(true)
  })

  it('is told of when it stays empty', async () => {
    writeFileSync(file, '')
    expect(await isWritten(WRITTEN_WITHIN_MS, () => {})).toBe(true)
  })
})

it('stamps a file, and neither a folder nor what is not there', () => {
  writeFileSync(file, 'namn: Vänta')
  expect(stampOf(file)).toBe(stampOf(file))
  expect(stampOf(folder)).toBeNull()
  expect(stampOf(join(folder, 'borta.mdx'))).toBeNull()
})
