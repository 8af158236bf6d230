import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { expect, test } from '@playwright/test'
import { htmlFaults } from './support/html-faults.ts'
import { filesOf, siteFolder } from './support/routes.ts'

const pages = filesOf(siteFolder).filter((file) => file.endsWith('.html'))
const assets = filesOf(siteFolder).filter((file) => /\.(js|css|html|svg)$/.test(file))

test('A11Y-38: every page is valid HTML', async () => {
  const faults: string[] = []
  for (const file of pages) {
    for (const fault of await htmlFaults(readFileSync(file, 'utf8'))) {
      faults.push(`${relative(siteFolder, file)}:${fault}`)
    }
  }
  expect(faults.slice(0, 40)).toEqual([])
})

test('A11Y-36: no two pages have the same title', () => {
  const titles = new Map<string, string[]>()
  for (const file of pages) {
    const title = /<title>([^<]*)<\/title>/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
    titles.set(title, [...(titles.get(title) ?? []), relative(siteFolder, file)])
  }
  const shared = [...titles].filter(([title, files]) => title === '' || files.length > 1)
  expect(shared).toEqual([])
})

test('SEC-03: no page has inline style, inline script or an event attribute', () => {
  const faults = pages.flatMap((file) => {
    const html = readFileSync(file, 'utf8')
    return [/<[^>]*\sstyle=/, /<style[\s>]/, /<script(?![^>]*\ssrc=)[^>]*>/, /<[^>]*\son[a-z]+=/]
      .filter((pattern) => pattern.test(html))
      .map((pattern) => `${relative(siteFolder, file)}: ${pattern.source}`)
  })
  expect(faults).toEqual([])
})

test('SEC-05, SEC-13: no asset loads from a data address or another origin', () => {
  const faults = assets.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [
      /url\(\s*["']?(data:|https?:)/,
      /<(script|img|iframe|source)[^>]*\ssrc="(https?:|data:|\/\/)/,
      /<link[^>]*rel="(stylesheet|preload|icon)"[^>]*href="(https?:|data:)/,
    ]
      .filter((pattern) => pattern.test(text))
      .map((pattern) => `${relative(siteFolder, file)}: ${pattern.source}`)
  })
  expect(faults).toEqual([])
})

test('A11Y-03: every page links to the accessibility statement', () => {
  const missing = pages.filter(
    (file) => !/href="[^"]*\/tillganglighet\/"/.test(readFileSync(file, 'utf8')),
  )
  expect(missing.map((file) => relative(siteFolder, file))).toEqual([])
})
