import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { swapIn } from '../../../src/pipeline/write-site.ts'

let parent = ''
let fresh = ''
let out = ''

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'write-site-'))
  fresh = join(parent, '.dist-1')
  out = join(parent, 'dist')
  await mkdir(join(fresh, 'assets'), { recursive: true })
  await writeFile(join(fresh, 'index.html'), 'new')
  await writeFile(join(fresh, 'assets', 'same.js'), 'new')
})
afterEach(() => rm(parent, { recursive: true }))

describe('swapping a new site in', () => {
  it('works where there is no old one', async () => {
    await swapIn(fresh, out)
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new')
  })

  it('replaces the old pages and leaves no folder behind', async () => {
    await oldSite()
    await swapIn(fresh, out)
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new')
    expect(existsSync(join(out, 'gone.html'))).toBe(false)
    expect(existsSync(fresh)).toBe(false)
    expect(existsSync(`${fresh}-old`)).toBe(false)
  })

  it('REL-04: keeps the assets of the last 30 days for pages that are still open', async () => {
    await oldSite()
    await swapIn(fresh, out)
    expect(existsSync(join(out, 'assets', 'recent.js'))).toBe(true)
    expect(existsSync(join(out, 'assets', 'ancient.js'))).toBe(false)
    expect(await readFile(join(out, 'assets', 'same.js'), 'utf8')).toBe('new')
  })

  it('puts the old site back when the new one cannot take its place', async () => {
    await oldSite()
    await expect(swapIn(join(parent, 'missing'), out)).rejects.toThrow()
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old')
  })
})

async function oldSite(): Promise<void> {
  await mkdir(join(out, 'assets'), { recursive: true })
  await writeFile(join(out, 'index.html'), 'old')
  await writeFile(join(out, 'gone.html'), 'old')
  for (const name of ['recent.js', 'ancient.js', 'same.js']) {
    await writeFile(join(out, 'assets', name), 'old')
  }
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
  await utimes(join(out, 'assets', 'ancient.js'), longAgo, longAgo)
}
