import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeNew } from '../../../src/commands/write-new.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-skriv-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const all = () => readdirSync(folder, { recursive: true }).map(String).sort()

test('new files are written with the folders that they need', () => {
  writeNew(
    folder,
    new Map([
      ['processer/lana/process.mdx', 'A'],
      ['begrepp/bok.mdx', 'B'],
    ]),
  )
  expect(readFileSync(join(folder, 'processer/lana/process.mdx'), 'utf8')).toBe('A')
  expect(readFileSync(join(folder, 'begrepp/bok.mdx'), 'utf8')).toBe('B')
})

test('where one file is there already it is left as it is, and the others are not written', () => {
  mkdirSync(join(folder, 'begrepp'))
  writeFileSync(join(folder, 'begrepp/bok.mdx'), 'Min text')
  const before = all()
  expect(() =>
    writeNew(
      folder,
      new Map([
        ['processer/lana/process.mdx', 'A'],
        ['begrepp/bok.mdx', 'B'],
      ]),
    ),
  ).toThrow(/EEXIST/)
  expect(all()).toEqual(before)
  expect(readFileSync(join(folder, 'begrepp/bok.mdx'), 'utf8')).toBe('Min text')
})
