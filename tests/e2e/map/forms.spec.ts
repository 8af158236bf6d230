import type { Page } from '@playwright/test'
import { expect, test } from '../support/guarded-page.ts'
import {
  canvasIsAwake,
  focusedStep,
  goToStart,
  LARGE,
  legendIsAwake,
  openMap,
  SMALL,
  stepOnCanvas,
} from '../support/map-page.ts'
import { listen, takeSaid } from '../support/said.ts'
import { translate } from '../support/translate.ts'

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

/** In one of the two forms only, as the way past it is in the other. */
const ONLY_WITH = 'anpassa-upplagget'
const WAY_TO_IT = `samtycker-personen--${ONLY_WITH}`
const WAY_PAST = 'samtycker-personen--skicka-begaran'
/** Who is accountable for it differs between the forms. */
const BY_FORM = 'traffa-personen'
const WITH = 'Med aktivitetsersättning'
const WITHOUT = 'Utan aktivitetsersättning'
/** What each of the forms has in the place of the other's. */
const SWAP_WITH =
  'Handläggare för aktivitetsersättning i stället för personlig handläggare på Försäkringskassan'
const SWAP_WITHOUT =
  'Personlig handläggare på Försäkringskassan i stället för handläggare för aktivitetsersättning'

const formOf = (page: Page) => page.getByRole('combobox', { name: 'Variant', exact: true })
const inList = (page: Page, id: string) => page.locator(`[data-lista] #steg-${id}`)
const flow = (page: Page, place: string, id: string) =>
  page.locator(`${place} [data-flode="${id}"]`)

test('R-91: an address with a form dims what that form lacks in list and map, and tells it in words', async ({
  page,
}) => {
  const facts = await openMap(page, `${SMALL}?form=nej`)
  await expect(formOf(page).locator(':checked')).toHaveText(WITHOUT)
  expect(facts.steps).toContain(ONLY_WITH)
  await expect(page.locator('[data-lista] li.dim')).toHaveCount(1)
  await expect(inList(page, ONLY_WITH).locator('p').first()).toContainText('(utanför urvalet)')
  await expect(flow(page, '[data-lista]', WAY_TO_IT)).toContainText('(utanför urvalet)')
  await expect(flow(page, '[data-lista]', WAY_PAST)).not.toContainText('utanför urvalet')
  await expect(stepOnCanvas(page, ONLY_WITH)).toHaveClass(/\bdim\b/)
  await expect(page.locator('.react-flow a[data-steg].dim')).toHaveCount(1)
  await expect(flow(page, '.react-flow', WAY_TO_IT)).toHaveClass(/\bdim\b/)
  await expect(flow(page, '.react-flow', WAY_PAST)).not.toHaveClass(/\bdim\b/)

  // The other form has all the steps, which is no lack of hits, and not the way past that one.
  await page.goto(`${SMALL}?form=ja`)
  await canvasIsAwake(page)
  await expect(page.locator('a[data-steg].dim, li.dim')).toHaveCount(0)
  expect(facts.steps).toContain(ONLY_WITH)
  await expect(flow(page, '.react-flow', WAY_PAST)).toHaveClass(/\bdim\b/)
  await expect(flow(page, '[data-lista]', WAY_PAST)).toContainText('(utanför urvalet)')
})

test('R-91: with a form alone chosen, the reader is led through the steps that differ in it, which map and list mark in words', async ({
  page,
}) => {
  const facts = await openMap(page, `${SMALL}?form=ja`)
  const listed = page.locator('[data-lista] li[data-steg]:has(> div .mark-word.variant)')
  const differing = await listed.evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-steg') ?? ''),
  )
  expect(differing).toEqual([WAY_TO_IT.split('--')[0], ONLY_WITH])
  expect(differing, 'a role that is another throughout sets no step apart').not.toContain(BY_FORM)
  for (const id of facts.steps) {
    const isMarked = differing.includes(id)
    await expect(stepOnCanvas(page, id).locator('.v')).toHaveText(isMarked ? ['ändrat'] : [])
    await expect(stepOnCanvas(page, id)).toHaveClass(isMarked ? /\bkept\b/ : /^((?!kept).)*$/)
  }
  await expect(page.locator('.react-flow .s.hit'), 'not before it is asked for').toHaveCount(0)
  for (let i = 0; i < differing.length; i += 1) {
    const name =
      i === 0 ? `Visa första av ${differing.length}` : `Nästa (${i} av ${differing.length})`
    await page.getByRole('button', { name }).click()
    await expect(stepOnCanvas(page, differing[i] ?? '')).toHaveClass(/\bhit\b/)
  }
  await page.getByRole('button', { name: /^Nästa \(/ }).click()
  await expect(stepOnCanvas(page, differing[0] ?? ''), 'and round again').toHaveClass(/\bhit\b/)
})

test('"Nästa" goes on from the step that is open', async ({ page }) => {
  await openMap(page, `${SMALL}?fas=infor-forsta`)
  const lifted = await page
    .locator('[data-lista] li[data-steg]:not(.dim)')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-steg') ?? ''))
  const [, , open = '', next = ''] = lifted
  await inList(page, open).locator('h4 a, h5 a').first().click()
  await page.getByRole('button', { name: `Nästa (3 av ${lifted.length})` }).click()
  await expect(stepOnCanvas(page, next)).toHaveClass(/\bhit\b/)
  await page.getByRole('button', { name: 'Stäng steget' }).click()
  const goesOn = page.getByRole('button', { name: `Nästa (4 av ${lifted.length})` })
  await expect(goesOn, 'and from there when it is closed').toBeVisible()
})

test('A11Y-16: in a window that is lower than the map, the next step is called from a button that stays under the pointer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 700 })
  await openMap(page, `${SMALL}?part=forsakringskassan`)
  const button = page.locator('.canvas-foot').getByRole('button', { name: /^Nästa träff/ })
  const [, count] = (await button.getAttribute('aria-label'))?.match(/av (\d+)/) ?? []
  const box = await button.boundingBox()
  const foot = await page.locator('.canvas-foot > div').boundingBox()
  for (let i = 2; i <= Number(count); i += 1) {
    await page.mouse.click((box?.x ?? 0) + 18, (box?.y ?? 0) + 18)
    await expect(button).toHaveAccessibleName(`Nästa träff (${i} av ${count})`)
    const hit = page.locator('.react-flow .s.hit .o')
    await expect(hit).toBeInViewport({ ratio: 1 })
    const shape = await hit.boundingBox()
    expect((shape?.y ?? 0) + (shape?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
  }
})

test('a step that the reader has been led to stays where it is when it is opened and closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await openMap(page, `${LARGE}?roll=lakare&ansvar=1`)
  const hit = page.locator('.react-flow .s.hit')
  const shape = hit.locator('.o')
  await page.locator('.map-hits').getByRole('button', { name: 'Visa träffen' }).press('Enter')
  await expect(shape).toBeInViewport({ ratio: 1 })
  const id = (await hit.getAttribute('data-steg')) ?? ''
  await hit.click()
  await expect(page.locator('[data-panel="steg"] h2')).toBeFocused()
  await expect(stepOnCanvas(page, id).locator('.o')).toBeInViewport({ ratio: 1 })
  const place = await page.evaluate(() => scrollY)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-panel="steg"]')).toHaveCount(0)
  await expect(shape).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => scrollY)).toBe(place)
})

test('A11Y-16: on a phone "Nästa" leads to the step in the list, with the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await openMap(page, `${SMALL}?form=ja`)
  await page.locator('.map-fold > summary').click()
  await page.getByRole('button', { name: /^Visa första av/ }).click()
  const focused = page.locator('[data-lista] a:focus')
  await expect(focused).toBeInViewport()
  await expect(
    page
      .locator('[data-lista] li[data-steg]')
      .filter({ has: page.locator('a:focus') })
      .last(),
  ).toHaveAttribute('data-steg', WAY_TO_IT.split('--')[0] ?? '')
})

test('R-91: a handover’s card, and the step’s own page, keep the form; there it can be left', async ({
  page,
  context,
}) => {
  await openMap(page, `${SMALL}?form=ja`)
  await inList(page, 'skicka-begaran').locator('h4 a, h5 a').first().click()
  const panel = page.locator('[data-panel="steg"]')
  const card = panel.locator('.handover a[href*="/gemensam-kartlaggning/"]').first()
  await expect(card).toHaveAttribute('href', /[?]form=ja$/)
  const opened = context.waitForEvent('page')
  await panel.getByRole('link', { name: 'Öppna som egen sida' }).click()
  const own = await opened
  await expect(own.locator('.step-form')).toContainText(`Variant: ${WITH}`)
  await expect(own.locator('.step-who')).not.toContainText('Personlig handläggare')
  await expect(own.locator('.step-next .ways a').first()).toHaveAttribute('href', /[?]form=ja$/)
  await own.getByRole('link', { name: 'Visa alla varianter' }).click()
  await expect(own.locator('.step-form')).toHaveCount(0)
  await expect(own.locator('.step-who')).toContainText('Personlig handläggare')
})

test('R-91: who is accountable is told for every form, and with one chosen for that form', async ({
  page,
}) => {
  await openMap(page, SMALL)
  const inWords = inList(page, BY_FORM).locator('p').first()
  const step = stepOnCanvas(page, BY_FORM)
  await expect(inWords).toContainText(/Personlig handläggare.*utan aktivitetsersättning/)
  await expect(inWords).toContainText('med aktivitetsersättning')
  await expect(step).toHaveAttribute(
    'aria-label',
    /utan aktivitetsersättning.*med aktivitetsersättning/,
  )
  await formOf(page).selectOption({ label: WITH })
  await expect(inWords).not.toContainText('Personlig handläggare')
  await expect(inWords).not.toContainText('utan aktivitetsersättning')
  await expect(step).not.toHaveAttribute('aria-label', /Personlig handläggare/)
})

test('R-91: a choice is told, stands in the address and in the copied link, and goes when all is shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { steps } = await openMap(page, SMALL)
  await listen(page)
  await formOf(page).selectOption({ label: WITHOUT })
  const differing = await page.locator('[data-lista] .mark-word.variant').count()
  expect(await takeSaid(page)).toEqual([
    `${SWAP_WITHOUT}. ${differing} av ${steps.length} steg är ändrat i övrigt.`,
  ])
  await expect(page).toHaveURL(`${SMALL}?form=nej`)
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?form=nej$/)

  // An open step keeps it, and so does the map when the step is closed.
  await inList(page, BY_FORM).locator('h4 a').first().click()
  await expect(page).toHaveURL(`${SMALL}${BY_FORM}/?form=nej`)
  await page.getByRole('button', { name: 'Stäng steget' }).click()
  await expect(page).toHaveURL(`${SMALL}?form=nej`)

  await page.getByRole('button', { name: 'Visa allt' }).click()
  await expect(page).toHaveURL(SMALL)
  await expect(formOf(page)).toHaveValue('')
  await expect(page.locator('.dim')).toHaveCount(0)
})

test('R-91: an open step tells what holds in the chosen form alone, says which it is, and leads on in it', async ({
  page,
}) => {
  await openMap(page, `${SMALL}?form=nej`)
  await inList(page, BY_FORM).locator('h4 a').first().click()
  const panel = page.locator('[data-panel="steg"]')
  const who = panel.locator('.step-who')
  await expect(panel.locator('.step-form')).toHaveText(`Variant: ${WITHOUT}`)
  await expect(who).toContainText('Personlig handläggare')
  await expect(panel.locator('.step-body .form-name')).toHaveCount(0)
  await formOf(page).selectOption({ label: WITH })
  await expect(panel.locator('.step-form')).toHaveText(`Variant: ${WITH}`)
  await expect(who).not.toContainText('Personlig handläggare')
  await panel.locator('.step-next .ways a').first().click()
  await expect(page).toHaveURL(/[?]form=ja$/)
  await formOf(page).selectOption('')
  await expect(panel.locator('.step-form')).toHaveCount(0)
  await expect(panel.locator('.step-who .form-name').first()).toBeVisible()
})

test('R-91: an open step says what of it differs in the form, and one that only the roles tell apart says nothing', async ({
  page,
  context,
}) => {
  await openMap(page, `${SMALL}?form=ja`)
  const panel = page.locator('[data-panel="steg"]')
  const told = panel.locator('.step-differs')
  const open = async (id: string) => {
    await inList(page, id).locator('h4 a, h5 a').first().click()
    await expect(panel.locator('.step-form')).toHaveText(`Variant: ${WITH}`)
  }
  await open(ONLY_WITH)
  await expect(told).toHaveText('Steget finns inte i alla varianter.')
  await open(BY_FORM)
  await expect(told).toHaveCount(0)
  await open(WAY_TO_IT.split('--')[0] ?? '')
  await expect(told).toHaveText('Ändrat här: vägen vidare.')
  const opened = context.waitForEvent('page')
  await panel.getByRole('link', { name: 'Öppna som egen sida' }).click()
  const own = await opened
  await expect(own.locator('.step-differs')).toHaveText('Ändrat här: vägen vidare.')
  await own.getByRole('link', { name: 'Visa alla varianter' }).click()
  await expect(own.locator('.step-differs')).toHaveCount(0)
})

test('R-91: the role that a form has in the place of another is said once, where the form is chosen', async ({
  page,
}) => {
  await openMap(page, SMALL)
  const told = page.locator('.map-swaps')
  await expect(told.locator('> :visible')).toHaveCount(0)
  await formOf(page).selectOption({ label: WITH })
  await expect(told.locator('> :visible')).toHaveText([SWAP_WITH])
  await formOf(page).selectOption({ label: WITHOUT })
  await expect(told.locator('> :visible')).toHaveText([SWAP_WITHOUT])
  await formOf(page).selectOption('')
  await expect(told.locator('> :visible')).toHaveCount(0)
})

test('REL-10: a form that the process lacks, or a form of a process with one, filters nothing', async ({
  page,
}) => {
  await openMap(page, `${SMALL}?form=kanske`)
  await expect(formOf(page)).toHaveValue('')
  await openMap(page, `${LARGE}?form=ja`)
  await expect(formOf(page)).toHaveCount(0)
  await expect(page.locator('.dim')).toHaveCount(0)
})

test('A11Y-13: the keyboard walks through what a form lacks as through other dimmed steps, and hears its values', async ({
  page,
}) => {
  const facts = await openMap(page, `${SMALL}?form=nej`)
  await goToStart(page, facts)
  await listen(page)
  const from = WAY_TO_IT.split('--')[0] ?? ''
  for (let i = 0; i < facts.steps.length && (await focusedStep(page)) !== from; i += 1) {
    await page.keyboard.press('ArrowRight')
  }
  expect(await focusedStep(page)).toBe(from)
  const said = await takeSaid(page)
  expect(said.find((words) => words.includes(facts.names[BY_FORM] ?? ''))).toMatch(
    /Ansvarig: Personlig handläggare[^.]*\. /,
  )
  const way = (facts.ways[from] ?? []).findIndex(({ to }) => to === ONLY_WITH) + 1
  await page.keyboard.press(String(way))
  expect(await focusedStep(page)).toBe(ONLY_WITH)
  expect((await takeSaid(page)).join()).toContain('med aktivitetsersättning')
})

for (const width of [1440, 1024, 768]) {
  test(`at ${width} px the tools of a map with several forms come, and a form is chosen, without moving the map`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const top = () =>
      page.locator('.map-frame').evaluate((frame) => frame.getBoundingClientRect().top + scrollY)
    await page.route('**/MapTools-*.js', async (route) => {
      await expect(page.locator('.map-frame')).toBeVisible()
      await route.continue()
    })
    const asked = page.waitForRequest('**/MapTools-*.js')
    await page.goto(SMALL)
    await asked
    const before = await top()
    await canvasIsAwake(page)
    expect(await top()).toBe(before)
    await formOf(page).selectOption({ label: WITHOUT })
    await expect(page.getByRole('button', { name: 'Visa allt' })).toBeVisible()
    await expect(page.getByText(SWAP_WITHOUT).first()).toBeInViewport({ ratio: 1 })
    expect(await top()).toBe(before)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('R-91: the form is chosen behind the fold, and the list tells what it lacks', async ({
    page,
  }) => {
    await page.goto(SMALL)
    await page.getByText('Lyft fram, dela, skriv ut').click()
    await formOf(page).selectOption({ label: WITHOUT })
    await expect(page.getByText('Lyft fram (1 val), dela, skriv ut')).toBeInViewport()
    await page.getByText('Lyft fram (1 val), dela, skriv ut').click()
    await expect(page.locator('.map-chosen')).toContainText(`Variant: ${WITHOUT} · ${SWAP_WITHOUT}`)
    await expect(page.locator('.map-chosen')).toBeInViewport({ ratio: 1 })
    await expect(inList(page, ONLY_WITH).locator('p').first()).toContainText('(utanför urvalet)')
    await expect(page.locator(`.drawing.tall a[data-steg="${ONLY_WITH}"]`)).toHaveClass(/\bdim\b/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('REL-14: another form is told rightly when a translator has wrapped the texts', async ({
  page,
}) => {
  await openMap(page, SMALL)
  await legendIsAwake(page)
  await translate(page)
  for (const label of [WITH, WITHOUT]) {
    await formOf(page).selectOption({ label })
    const words = inList(page, BY_FORM).locator('p').first()
    if (label === WITHOUT) await expect(words).toContainText('Personlig handläggare')
    else await expect(words).not.toContainText('Personlig handläggare')
  }
})

test('R-91: paper says which form it shows, beside the title', async ({ page }) => {
  await openMap(page, `${SMALL}?form=nej&fas=forsta`)
  const told = page.locator('.map-paper')
  await expect(told).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(told).toBeVisible()
  await expect(told).toHaveText(
    `Urval: Fas: Första samtalet · Variant: ${WITHOUT} · ${SWAP_WITHOUT}. 1 av 23 steg passar urvalet, resten är bleka.`,
  )
  await expect(formOf(page)).toBeHidden()
  const title = await page.locator('h1').boundingBox()
  const map = await page.locator('.map-region').boundingBox()
  const box = await told.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(title?.y ?? 0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(map?.y ?? 0)
})
