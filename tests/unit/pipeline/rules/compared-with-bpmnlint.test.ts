import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * config/recommended.js of bpmnlint 12.0.0, copied: the package itself can't be installed everywhere, and brings a
 * reader of BPMN that nothing here needs.
 */
const RECOMMENDED = [
  'ad-hoc-sub-process',
  'conditional-flows',
  'end-event-required',
  'event-based-gateway',
  'event-sub-process-typed-start-event',
  'fake-join',
  'global',
  'label-required',
  'link-event',
  'no-bpmndi',
  'no-complex-gateway',
  'no-disconnected',
  'no-duplicate-sequence-flows',
  'no-gateway-join-fork',
  'no-implicit-split',
  'no-implicit-end',
  'no-implicit-start',
  'no-inclusive-gateway',
  'no-overlapping-elements',
  'single-blank-start-event',
  'single-event-definition',
  'start-event-required',
  'sub-process-blank-start-event',
  'superfluous-gateway',
  'superfluous-label',
  'superfluous-termination',
]

const FOLDER = join(import.meta.dirname, '../../../../docs/regler')
const page = readFileSync(join(FOLDER, 'README.md'), 'utf8')
const [, table = ''] = page.split('\n## Jämfört med bpmnlint\n')
const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(
  ([, name = '', here = '']) => ({
    name,
    here,
  }),
)

test('every rule that bpmnlint recommends is answered once, in its order', () => {
  expect(page).toContain('bpmnlint 12.0.0')
  expect(rows.map(({ name }) => name)).toEqual(RECOMMENDED)
})

test.each(rows)('$name has a rule here, or a reason why not', ({ here }) => {
  const links = [...here.matchAll(/\[([a-z-]+)\]\(([^)]+)\)/g)]
  for (const [, rule, target = ''] of links) {
    expect(target).toBe(`${rule}.md`)
    expect(existsSync(join(FOLDER, target))).toBe(true)
  }
  if (links.length === 0) expect(here).toMatch(/^\p{Lu}.{20,}\.$/u)
})
