import type { Page } from '@playwright/test'
import { axeFaults, COLOUR_RULES } from '../support/axe.ts'
import { expect, test } from '../support/guarded-page.ts'
import { canvasIsAwake, LARGE, openMap, SMALL } from '../support/map-page.ts'
import { printedText, readPdf } from '../support/pdf-text.ts'
import { sidewaysScrollers } from '../support/reflow.ts'

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

/** As the address has them, and as the reader chooses them. */
const LAYERS = {
  glapp: 'Glapp',
  flaskhalsar: 'Flaskhalsar',
  overlamningar: 'Överlämningar',
  samtycken: 'Samtycken',
  status: 'Hur säkert',
  aktualitet: 'Aktualitet',
} as const
const layerOf = (page: Page) => page.getByRole('combobox', { name: 'Lager', exact: true })
const list = (page: Page) => page.locator('section#lager')
const ON_CANVAS = '.react-flow'

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const
const THEMES = [
  LIGHT,
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** The steps of a drawing by what is drawn of them. */
function stepsIn(page: Page, drawing: string) {
  return page.locator(drawing).evaluate((root) => {
    const ids = (selector: string, attribute: string) =>
      [...root.querySelectorAll(selector)].map((one) => one.getAttribute(attribute) ?? '').sort()
    return {
      lifted: ids('a.s.kept', 'data-steg'),
      dimmed: ids('a.s.dim', 'data-steg'),
      tagged: ids('[data-lapp]', 'data-lapp'),
    }
  })
}

/** What is wrong with the tags of a drawing, a line each. */
function tagFaults(page: Page, drawing: string): Promise<readonly string[]> {
  return page.locator(drawing).evaluate((root) => {
    const faults: string[] = []
    const all = [...root.querySelectorAll('a[data-steg]')]
    const names = all.flatMap((step) => {
      const lines = [...step.querySelectorAll('text:not(.n, .v)')].flatMap((text) => [
        ...text.childNodes,
      ])
      return lines.map((line) => ({ words: line.textContent, box: letters(line) }))
    })
    for (const tag of root.querySelectorAll('[data-lapp]')) {
      const id = tag.getAttribute('data-lapp') ?? ''
      const shape = all.find((step) => step.getAttribute('data-steg') === id)?.querySelector('.o')
      const ground = tag.querySelector('rect')?.getBoundingClientRect()
      const text = tag.querySelector('text')
      if (!shape || !ground || !text) throw new Error(`a tag without step or text: ${id}`)
      const own = shape.getBoundingClientRect()
      if (ground.left < own.left - 1 || ground.right > own.right + 1)
        faults.push(`${id}: wider than its step`)
      const words = text.getBoundingClientRect()
      if (words.left < ground.left || words.right > ground.right)
        faults.push(`${id}: words outside their ground`)
      if (Number.parseFloat(getComputedStyle(text).fontSize) < 12) faults.push(`${id}: too small`)
      for (const { words, box } of names)
        if (meets(ground, box)) faults.push(`${id}: covers ”${words}”`)
    }
    return faults

    /** Of a line of a name, without the room above and below its letters. */
    function letters(line: Node) {
      const range = document.createRange()
      range.selectNodeContents(line)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const off = (bottom - top) * 0.22
      return { left, right, top: top + off, bottom: bottom - off }
    }
    function meets(a: DOMRect, b: { left: number; right: number; top: number; bottom: number }) {
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    }
  })
}

for (const address of [LARGE, SMALL]) {
  test(`each layer of ${address} lifts its steps, says at each what it is, and tells it in words`, async ({
    page,
  }) => {
    const facts = await openMap(page, address)
    for (const [id, name] of Object.entries(LAYERS)) {
      await layerOf(page).selectOption(name)
      await expect(list(page).getByRole('heading', { level: 2 })).toHaveText(
        new RegExp(`^${name}: \\d+ steg$`),
      )
      await expect(page).toHaveURL(`${address}?lager=${id}`)
      const { lifted, dimmed, tagged } = await stepsIn(page, ON_CANVAS)
      expect(tagged, id).toEqual(lifted)
      expect([...lifted, ...dimmed].sort(), id).toEqual([...facts.steps].sort())
      expect(lifted.length, id).toBeGreaterThan(0)
      // Nothing is confirmed by its owner yet: every step waits for somebody.
      if (id !== 'aktualitet') expect(dimmed.length, id).toBeGreaterThan(0)
      expect(await tagFaults(page, ON_CANVAS), id).toEqual([])
      expect(await tagFaults(page, '.map-frame > .drawing.wide'), id).toEqual([])
      const linked = await list(page)
        .locator('a[href*="/handlaggare/"]')
        .evaluateAll((links) =>
          links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
        )
      const told = new Set(linked.map((path) => path.split('/').at(-2)))
      // A handover is told at the step that gives it.
      if (id !== 'overlamningar') expect([...told].sort(), id).toEqual(lifted)
    }
  })
}

test('a link to a way lifts its steps alone, numbered in their order, and tells it step by step', async ({
  page,
}) => {
  const way = ['behov-uppstar', 'uppmarksamma', 'ingar-i-malgruppen']
  await openMap(page, `${LARGE}?lager=vag.${way.join('.')}`)
  await expect(list(page).getByRole('heading', { level: 2 })).toHaveText('En väg: 3 steg')
  await expect(page.locator(`${ON_CANVAS} [data-lapp]`)).toHaveCount(3)
  expect((await stepsIn(page, ON_CANVAS)).lifted).toEqual(way.toSorted())
  const numbers = page
    .locator(`${ON_CANVAS} [data-lapp]`)
    .evaluateAll((all) =>
      Object.fromEntries(all.map((one) => [one.getAttribute('data-lapp'), one.textContent])),
    )
  expect(await numbers).toEqual({ [way[0] ?? '']: '1', [way[1] ?? '']: '2', [way[2] ?? '']: '3' })
  const flows = page.locator(`${ON_CANVAS} [data-vag]`)
  expect(
    new Set(await flows.evaluateAll((all) => all.map((one) => one.getAttribute('data-vag')))),
  ).toEqual(new Set(['behov-uppstar--uppmarksamma', 'uppmarksamma--ingar-i-malgruppen']))
  expect(await tagFaults(page, ON_CANVAS)).toEqual([])
})

test('hits go from step to step of the layer, and together with another filter', async ({
  page,
}) => {
  await openMap(page, `${LARGE}?lager=glapp`)
  const next = page.locator('.map-hits button').first()
  await expect(next).toHaveText(/^Nästa \(1 av \d+\)$/)
  const first = await page.locator('.react-flow .s.hit').getAttribute('data-steg')
  await next.click()
  await expect(next).toHaveText(/^Nästa \(2 av \d+\)$/)
  const hit = page.locator('.react-flow .s.hit')
  expect(await hit.getAttribute('data-steg')).not.toBe(first)
  await expect(hit).toHaveClass(/kept/)
  const { lifted } = await stepsIn(page, ON_CANVAS)
  await page.getByRole('combobox', { name: 'Part', exact: true }).selectOption('varden')
  await expect(page).toHaveURL(/part=varden&lager=glapp/)
  const both = await stepsIn(page, ON_CANVAS)
  expect(both.tagged).toEqual(both.lifted)
  expect(both.lifted.length).toBeLessThan(lifted.length)
  expect(both.lifted.every((id) => lifted.includes(id))).toBe(true)
  await expect(list(page)).toContainText('(utanför urvalet)')
})

test('the address restores the layer, a step is opened in it, and an unknown one is told', async ({
  page,
}) => {
  await page.goto(`${LARGE}?lager=samtycken`)
  await canvasIsAwake(page)
  await expect(layerOf(page)).toHaveValue('samtycken')
  await page.getByRole('link', { name: 'Samtycken i ord' }).click()
  await expect(page).toHaveURL(/#lager$/)
  await list(page).locator('li a').first().click()
  await expect(page.locator('[data-panel="steg"] h2')).toBeFocused()
  await expect(page).toHaveURL(/\?lager=samtycken/)
  await expect(page.locator('.react-flow [data-lapp]').first()).toBeAttached()
  await page.goto(`${LARGE}?lager=finns-inte`)
  await expect(page.locator('.map-lost')).toHaveText(
    'Länkens val finns inte längre. Hela kartan visas.',
  )
  await expect(page).toHaveURL(LARGE)
})

test('R-91: in a form of the process a layer has what that form has', async ({ page }) => {
  await openMap(page, `${SMALL}?form=ja&lager=status`)
  await expect(list(page)).toBeVisible()
  const { lifted } = await stepsIn(page, ON_CANVAS)
  const { lifted: other } = await (async () => {
    await page.getByRole('combobox', { name: 'Variant' }).selectOption('Utan aktivitetsersättning')
    await expect(page).toHaveURL(/form=nej/)
    return stepsIn(page, ON_CANVAS)
  })()
  expect(lifted).toContain('anpassa-upplagget')
  expect(other).not.toContain('anpassa-upplagget')
})

test('what is overdue is so on the reader’s own day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-01-02'))
  await openMap(page, `${SMALL}?lager=aktualitet`)
  const late = page.locator('.react-flow .layer-tag.late')
  await expect(late.first()).toBeVisible()
  await expect(late).toHaveCount(await page.locator('.react-flow .layer-tag').count())
  await expect(late.first()).toHaveText(/^! /)
  await expect(list(page)).toContainText('Skulle ha jämförts med källorna senast')
  expect(await tagFaults(page, ON_CANVAS)).toEqual([])
})

test('axe finds nothing in a layer in any theme, and its tags have solid ground', async ({
  page,
}) => {
  test.slow()
  for (const layer of ['glapp', 'overlamningar', 'aktualitet']) {
    await openMap(page, `${SMALL}?lager=${layer}`)
    await expect(list(page)).toBeVisible()
    for (const theme of THEMES) {
      await page.emulateMedia(theme)
      const at = `${layer} ${JSON.stringify(theme)}`
      const { violations } = await axeFaults(page, theme === LIGHT ? {} : { rules: COLOUR_RULES })
      expect(violations, at).toEqual([])
      const look = await page
        .locator('.react-flow .layer-tag')
        .first()
        .evaluate((tag) => {
          const [ground, text] = [tag.querySelector('rect'), tag.querySelector('text')]
          if (!ground || !text) throw new Error('a tag without ground or text')
          const { fill, opacity } = getComputedStyle(ground)
          return { ground: fill, opacity, text: getComputedStyle(text).fill }
        })
      expect(look.opacity, at).toBe('1')
      expect(look.ground, at).toMatch(/^rgb\(/)
      expect(look.ground, at).not.toBe(look.text)
    }
  }
})

test.describe('on a phone of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('the layer in words stands before the list, and the map has its tags', async ({ page }) => {
    await page.goto(LARGE)
    await page.locator('.map-fold > summary').tap()
    await layerOf(page).selectOption('Glapp')
    await expect(list(page)).toBeVisible()
    const tops = await page.evaluate(() =>
      ['lager', 'lista', 'karta'].map(
        (id) => document.getElementById(id)?.getBoundingClientRect().top ?? 0,
      ),
    )
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(await sidewaysScrollers(page)).toEqual([])
    expect(await tagFaults(page, '.drawing.tall')).toEqual([])
    const { lifted, tagged } = await stepsIn(page, '.drawing.tall')
    expect(tagged).toEqual(lifted)
    expect((await axeFaults(page)).violations).toEqual([])
  })
})

test('paper has the tags on the map, and the layer in words before the list', async ({ page }) => {
  await openMap(page, `${SMALL}?lager=flaskhalsar`)
  await expect(list(page)).toBeVisible()
  const text = printedText(readPdf(await page.pdf({ format: 'A3', landscape: true })))
  const [map = '', ...rest] = text.split('Ontomtidhosbådamyndigheterna')
  expect(map, 'a tag on the map').toMatch(/B01.*Flaskhalsar:11steg/)
  expect(map).toContain('Lager:Flaskhalsar')
  expect(rest.join('')).toContain('Stegeniordning')
})
