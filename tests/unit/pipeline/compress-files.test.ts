import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compressFiles } from '../../../src/pipeline/compress-files.ts'

const LONG = 'Samma ord om igen. '.repeat(100)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'karta-packat-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('what is text has the same text packed in two ways beside it, feed and calendars too', async () => {
  await mkdir(join(folder, 'parter'))
  const names = ['index.html', 'nyheter.atom', 'parter/granskning.ics', 'sitemap.xml']
  for (const name of names) await writeFile(join(folder, name), LONG + name)
  await compressFiles(folder)
  for (const name of names) {
    const packed = (ending: string) => readFile(join(folder, name + ending))
    expect(brotliDecompressSync(await packed('.br')).toString()).toBe(LONG + name)
    expect(gunzipSync(await packed('.gz')).toString()).toBe(LONG + name)
  }
})

test('what gains nothing by it is left: packed already, small, or never served', async () => {
  await mkdir(join(folder, '.vite'))
  await writeFile(join(folder, 'font.woff2'), LONG)
  await writeFile(join(folder, 'liten.ics'), 'BEGIN:VCALENDAR')
  await writeFile(join(folder, '.vite', 'manifest.json'), LONG)
  const before = await readdir(folder, { recursive: true })
  await compressFiles(folder)
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(before.sort())
})
