import type { CDPSession, Page } from '@playwright/test'
import sv from '../../../src/i18n/sv.json' with { type: 'json' }
import facts from '../../../src/i18n/sv-facts.json' with { type: 'json' }
import tools from '../../../src/i18n/sv-tools.json' with { type: 'json' }
import { expect, test } from '../support/guarded-page.ts'
import { LARGE, openMap, SMALL } from '../support/map-page.ts'
import { builtHtml } from '../support/routes.ts'

test.use({ viewport: { width: 1366, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

type AxValue = { readonly value?: unknown }
type AxNode = {
  readonly ignored: boolean
  readonly role?: AxValue
  readonly name?: AxValue
  readonly description?: AxValue
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[]
}

const INTERACTIVE = new Set([
  'application',
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'listbox',
  'menuitem',
  'option',
  'searchbox',
  'slider',
  'textbox',
])

/** The accessibility tree as the browser gives it to a screen reader. */
async function accessibilityTree(page: Page): Promise<readonly AxNode[]> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.filter(({ ignored }) => !ignored)
}

function textOf(value: AxValue | undefined): string {
  return typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : ''
}

/** Every text of the catalogue as a pattern; one that is all placeholder fits anything, and says nothing. */
const catalogue: readonly RegExp[] = textsOf([sv, facts, tools])
  .filter((text) => /\p{L}{3}/u.test(text.replace(/\{\{\w+\}\}/g, '')))
  .map((text) => {
    const parts = text
      .split(/\{\{\w+\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}$`)
  })

function textsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : []
}

/** The words of the page as it was built, attributes too: what the content says, before any script. */
function builtWords(address: string): string {
  const html = builtHtml(address)
  const attributes = [...html.matchAll(/ (?:aria-label|title|content)="([^"]*)"/g)].map(
    ([, value]) => value,
  )
  return withoutSpaces(
    `${html.replace(/<[^>]*>/g, '')} ${attributes.join(' ')}`
      .replace(/&#x27;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  )
}

/** Where elements meet, the browser puts spaces by rules of its own. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

/** What a step's link says on the canvas alone. */
const NUMBERED = new RegExp(`, ${sv.step.number.replace('{{number}}', '\\d+')}$`)

for (const address of [LARGE, SMALL]) {
  test(`A11Y-18: every name, description and role description on ${address} is Swedish`, async ({
    page,
  }) => {
    await openMap(page, address)
    const words = builtWords(address)
    const foreign = new Set<string>()
    for (const { role, name, description, properties } of await accessibilityTree(page)) {
      const spoken = [
        textOf(name),
        textOf(description),
        ...(properties ?? [])
          .filter((property) => property.name === 'roledescription')
          .map((property) => textOf(property.value)),
      ]
      // A line of a text is a part of it, wherever it was broken.
      if (textOf(role) === 'InlineTextBox') continue
      for (const whole of spoken) {
        const text = whole.replace(NUMBERED, '')
        if (!/\p{L}/u.test(text) || words.includes(withoutSpaces(text))) continue
        if (catalogue.some((pattern) => pattern.test(text))) continue
        foreign.add(`${textOf(role)}: ${text}`)
      }
    }
    expect([...foreign]).toEqual([])
  })

  test(`A11Y-10, A11Y-19: on ${address} everything that can be used has a name, and each step tells its kind and role`, async ({
    page,
  }) => {
    const facts = await openMap(page, address)
    const nodes = await accessibilityTree(page)
    const nameless = nodes.filter(
      ({ role, name }) => INTERACTIVE.has(textOf(role)) && textOf(name) === '',
    )
    expect(nameless.map(({ role }) => textOf(role))).toEqual([])

    const map = nodes.find(({ role }) => textOf(role) === 'application')
    expect(textOf(map?.name)).toMatch(/^Karta: /)
    expect(textOf(map?.description), 'the keys are described').toContain('Piltangenterna')

    const links = nodes
      .filter(({ role }) => textOf(role) === 'link')
      .map(({ name }) => textOf(name))
    const kinds = Object.values(sv.step.kind).join('|')
    for (const id of facts.steps) {
      const stepName = facts.names[id] ?? ''
      const named = links.filter((link) => link.startsWith(`${stepName}, `))
      expect(named.length, `${stepName} is named once on the canvas`).toBe(1)
      expect(named[0]).toMatch(new RegExp(`, (${kinds})(,|$)`))
      if (!/, (start|slut)(,|$)/.test(named[0] ?? '')) expect(named[0]).toContain('ansvarig: ')
    }
  })
}

test('A11Y-07: a screen reader meets the steps of the canvas in reading order, and no lines before or between them', async ({
  page,
}) => {
  const facts = await openMap(page, SMALL)
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.react-flow__viewport',
  })
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId })
  await session.detach()
  const told = nodes.filter(({ ignored }) => !ignored)
  const lines = told.filter(({ name }) => textOf(name).startsWith('Från '))
  expect(lines).toEqual([])
  const links = told.filter(({ role }) => textOf(role) === 'link').map(({ name }) => textOf(name))
  const steps = links.slice(0, facts.steps.length)
  expect(steps.map((name) => name.split(', ')[0])).toEqual(
    facts.steps.map((id) => (facts.names[id] ?? '').split(', ')[0]),
  )
  const hidden = page.locator('.react-flow__edges > svg[aria-hidden="true"]')
  await expect(hidden).toHaveCount(await page.locator('.react-flow [data-flode]').count())
})

test('A11Y-21: every step and every flow of a map of some fifty steps is on the canvas, in view or not', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const onCanvas = (selector: string, attribute: string) =>
    page
      .locator(`.react-flow ${selector}`)
      .evaluateAll(
        (found, name) => found.map((element) => element.getAttribute(name)).sort(),
        attribute,
      )
  expect(await onCanvas('a[data-steg]', 'data-steg')).toEqual([...facts.steps].sort())
  const flows = facts.steps.flatMap((from) =>
    (facts.ways[from] ?? []).map(({ to }) => `${from}--${to}`),
  )
  expect(await onCanvas('[data-flode]', 'data-flode')).toEqual(flows.sort())
})

test('A11Y-22: the drawing is a group of links, with no role that a reader may not know', async ({
  page,
}) => {
  await page.goto(LARGE)
  await expect(page.locator('[role^="graphics"]')).toHaveCount(0)
})

test('A11Y-36: a step opened on the map gives the page its title, and closing it the old one', async ({
  page,
}) => {
  const facts = await openMap(page, LARGE)
  const title = await page.title()
  const [first = ''] = facts.steps
  await page.locator(`[data-lista] [data-steg="${first}"] h4 a`).click()
  await expect(page).toHaveTitle(new RegExp(`^${facts.names[first]} – `))
  await page.goBack()
  await expect(page).toHaveTitle(title)
})
