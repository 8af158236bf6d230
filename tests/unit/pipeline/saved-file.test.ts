import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createSaves,
  PASSED_OVER_MS,
  stampOf,
  WRITTEN_WITHIN_MS,
  written,
} from '../../../src/pipeline/saved-file.ts'

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

describe('what the watcher tells of a saved file', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const followed = () => {
    const tellAgain = vi.fn<() => void>()
    const isNewSave = createSaves()
    return { tellAgain, isNew: () => isNewSave(file, tellAgain) }
  }
  const passedOver = () => vi.advanceTimersByTimeAsync(PASSED_OVER_MS)

  it('is new once, however often it is told', async () => {
    const { isNew, tellAgain } = followed()
    writeFileSync(file, 'namn: Vänta')
    expect(await isNew()).toBe(true)
    expect(await isNew()).toBe(false)
    writeFileSync(file, 'namn: Vänta på turen')
    expect(await isNew()).toBe(true)
    await passedOver()
    tellAgain.mockClear()
    await passedOver()
    expect(tellAgain).not.toHaveBeenCalled()
  })

  it('is new each time where the file is gone', async () => {
    const { isNew } = followed()
    rmSync(file, { force: true })
    expect(await isNew()).toBe(true)
    expect(await isNew()).toBe(true)
  })

  it('is asked for again where the file is saved once more and nothing is told', async () => {
    const { isNew, tellAgain } = followed()
    writeFileSync(file, 'namn: Vänta')
    await isNew()
    writeFileSync(file, 'namn: Vänta på turen')
    await passedOver()
    expect(tellAgain).toHaveBeenCalledTimes(1)
  })

  it('is asked for again also after a change that was told twice', async () => {
    const { isNew, tellAgain } = followed()
    writeFileSync(file, 'namn: Vänta')
    await isNew()
    await passedOver()
    expect(await isNew()).toBe(false)
    writeFileSync(file, 'namn: Vänta på turen')
    expect(tellAgain).not.toHaveBeenCalled()
    await passedOver()
    expect(tellAgain).toHaveBeenCalledTimes(1)
  })
})

it('stamps a file, and neither a folder nor what is not there', () => {
  writeFileSync(file, 'namn: Vänta')
  expect(stampOf(file)).toBe(stampOf(file))
  expect(stampOf(folder)).toBeNull()
  expect(stampOf(join(folder, 'borta.mdx'))).toBeNull()
})
