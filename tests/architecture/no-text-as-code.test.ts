import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Every way to have text read as HTML or run as a script. The browser refuses them too; here they are never written. */
const TEXT_AS_CODE = [
  /\b(?:inner|outer)HTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\s*\.\s*write(?:ln)?\b/,
  /\bsrcdoc\b/i,
  /\bset(?:Unsafe)?HTML(?:Unsafe)?\b/,
  /\bcreateContextualFragment\b/,
  /\bnew\s+Function\b|(?<![.\w])Function\s*\(/,
  /(?<![.\w])eval\s*\(|\b(?:window|globalThis)\s*\.\s*eval\b/,
  /\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  /['"]javascript:/,
]

/** What a line of code says, without what a comment beside it says. */
const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(?<![:'"`])\/\/.*$/gm, '')
    .split('\n')

test('SEC-07: nothing in src turns text into HTML or code', () => {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) =>
    linesOf(file).flatMap((line, i) =>
      TEXT_AS_CODE.some((pattern) => pattern.test(line))
        ? [`src/${relative(src, file)}:${i + 1} ${line.trim()}`]
        : [],
    ),
  )
  expect(found).toEqual([])
})

test.each([
  'node.innerHTML = text',
  "Reflect.set(node, 'outerHTML', text)",
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  "node.insertAdjacentHTML('beforeend', text)",
  'document.write(text)',
  'node.setHTMLUnsafe(text)',
  'range.createContextualFragment(text)',
  'const run = new Function(text)',
  'const run = Function(text)',
  'eval(text)',
  'globalThis.eval(text)',
  "setTimeout('run()', 10)",
  "link.href = 'javascript:run()'",
])('the search would find %s', (line) => {
  expect(TEXT_AS_CODE.some((pattern) => pattern.test(line))).toBe(true)
})
