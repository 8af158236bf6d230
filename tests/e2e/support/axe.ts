import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext, RunOnly, RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> }
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What another theme can break: the document is the same, its colours are not. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block']

/** A part of axe's work; all of it on the whole page when empty. */
export type AxeScope = {
  readonly rules?: readonly string[]
  readonly without?: readonly string[]
  /** A selector: this part of the page alone. */
  readonly within?: string
}

/** Violations and undecided checks of the page as it stands, a line each: `rule: <element> selector`. */
export async function axeFaults(
  page: Page,
  { rules, without = [], within }: AxeScope = {},
): Promise<{ readonly violations: readonly string[]; readonly undecided: readonly string[] }> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source)
  // What is far below is judged as it is when the reader comes there, not by the room that is held for it.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
  const runOnly: RunOnly =
    rules === undefined ? { type: 'tag', values: TAGS } : { type: 'rule', values: [...rules] }
  const options: RunOptions = {
    runOnly,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations', 'incomplete'],
  }
  const results = await page.evaluate(
    ([selector, how]) =>
      window.axe.run(selector === null ? document : { include: [selector] }, how),
    [within ?? null, options] as const,
  )
  const lines = (found: AxeResults['violations']) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, target }) => `${id}: <${/^<([\w-]+)/.exec(html)?.[1]}> ${target.join(' ')}`,
      ),
    )
  return { violations: lines(results.violations), undecided: lines(results.incomplete) }
}
