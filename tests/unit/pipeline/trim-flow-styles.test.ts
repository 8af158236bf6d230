import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { withoutUnshown } from '../../../src/pipeline/trim-flow-styles.ts'

const source = createRequire(import.meta.url).resolve('@xyflow/react/dist/base.css')
const whole = readFileSync(source, 'utf8')
const trimmed = withoutUnshown(whole)

it.each([
  '.react-flow__container',
  '.react-flow__edges svg',
  '.react-flow__handle-right',
  '.react-flow__minimap-svg',
  '.react-flow__node',
  '.react-flow__pane.dragging',
  '.react-flow__panel.bottom',
  '.react-flow__renderer',
  '.react-flow__viewport',
])('keeps the rule of %s word for word', (selector) => {
  expect(ruleOf(trimmed, selector)).toEqual(ruleOf(whole, selector))
})

it.each(['resize-control', 'connection', 'controls', 'background-pattern', 'attribution'])(
  'leaves nothing of what no map shows: %s',
  (part) => {
    expect(whole).toContain(part)
    expect(trimmed).not.toContain(part)
  },
)

it('keeps those of several selectors that a map shows', () => {
  expect(whole).toMatch(/\.react-flow__edge\.selected,\s*\.react-flow__edge:focus,/)
  expect(trimmed).toMatch(/^\s*\.react-flow__edge:focus,\s*\.react-flow__edge:focus-visible \{/m)
})

it('declares each property that it reads without another value to fall back on, and no other', () => {
  const declared = [...trimmed.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)
  const read = new Set([...trimmed.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const needed = [...trimmed.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
  expect(declared.filter((name) => !read.has(name))).toEqual([])
  expect(needed.filter((name) => !declared.includes(name))).toEqual([])
  expect(needed).not.toEqual([])
})

it('refuses a style sheet in which the names have changed', () => {
  expect(() => withoutUnshown(whole.replaceAll('resize-control', 'resizer'))).toThrow(
    'React Flow has no .react-flow__resize-control to take out of its styles',
  )
})

function ruleOf(css: string, selector: string): string {
  const [, body = ''] = css.split(`${selector} {`)
  expect(body, selector).not.toBe('')
  return body.slice(0, body.indexOf('}')).trim()
}
