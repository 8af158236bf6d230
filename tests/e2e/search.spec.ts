import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded-page.ts'
import { builtHtml, siteFolder } from './support/routes.ts'
import { outOfSight } from './support/sight.ts'

test.use({ viewport: { width: 1280, height: 800 } })

const FIELD = 'Sök steg, roll eller ord'
const CITIZENS_FIELD = 'Vad vill du veta mer om?'

test('R-11: search is loaded at its first use, and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/vem-gor-vad/')
  await expect(page.getByRole('searchbox', { name: FIELD })).toBeVisible()
  const isSearch = (path: string) => /\/(sok-[^/]*\.json|open-search[^/]*)$/.test(path)
  expect(asked.filter(isSearch)).toEqual([])

  await page.getByRole('searchbox', { name: FIELD }).fill('läkarintyg')
  await expect(page.getByRole('link', { name: /^Läkarintyg/ }).first()).toBeVisible()
  expect(asked.filter(isSearch)).not.toEqual([])
})

test('A11Y-16: a hit that has focus is never under the line at the foot of the panel', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 700 })
  await page.goto('/vem-gor-vad/')
  await page.getByRole('searchbox', { name: FIELD }).fill('läkarintyg')
  await expect(page.locator('.search-panel .search-all')).toBeVisible()
  const hits = await page.locator('.search-panel .search-result').count()
  for (let i = 0; i < hits; i += 1) {
    await page.keyboard.press('ArrowDown')
    expect(await outOfSight(page.locator('.search-result a:focus')), `hit ${i + 1}`).toBeNull()
  }
})

test('the lines of the panel go from edge to edge', async ({ page }) => {
  await page.goto('/vem-gor-vad/')
  await page.getByRole('searchbox', { name: FIELD }).fill('granska')
  const all = page.locator('.search-panel .search-all')
  await expect(all).toBeVisible()
  const short = await page.locator('.search-panel').evaluate((panel) => {
    const { paddingLeft, paddingRight } = getComputedStyle(panel)
    const room = panel.clientWidth
    const inside = room - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    const faults = (which: string, width: number) =>
      [...panel.querySelectorAll(which)].filter(
        (line) => Math.abs(line.getBoundingClientRect().width - width) > 1,
      )
    return [...faults('.search-kind', inside), ...faults('.search-all', room)].map(
      ({ className, textContent }) => `${className}: ${textContent}`,
    )
  })
  expect(short).toEqual([])
})

test('R-11: from the keyboard alone, Ctrl K leads to a step, and Escape back to the field', async ({
  page,
}) => {
  await page.goto('/handlaggare/')
  const field = page.getByRole('searchbox', { name: FIELD })
  await expect(field).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('granska underlaget')
  const hit = page.getByRole('link', { name: /Granska underlaget/ }).first()
  await expect(hit).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.search-panel a:focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await expect(page.locator('.search-panel')).toHaveCount(0)

  await page.keyboard.press('ArrowDown')
  await expect(hit).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(hit).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/granska-underlag\//)
  await expect(page.locator('h1')).toHaveText('Granska underlaget')
})

test('R-11: Ctrl K and words typed before the app is awake stand in its field, and scroll nothing', async ({
  page,
}) => {
  const wake = await held(page, /entry-client-[^/]*\.js$/)
  await page.goto('/vem-gor-vad/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('granska det')
  expect(await page.evaluate(() => scrollY)).toBe(0)

  wake()
  const field = page.getByRole('searchbox', { name: FIELD })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('granska det')
  await expect(page.getByRole('link', { name: /Granska underlaget/ }).first()).toBeVisible()
})

test('R-11: an abbreviation and a synonym lead to the word and to its steps', async ({ page }) => {
  for (const [words, title] of [
    ['sgi', /Sjukpenninggrundande inkomst|SGI/],
    ['sjukintyg', /Läkarintyg/],
  ] as const) {
    await page.goto(`/sok/#q=${words}`)
    const results = page.locator('main')
    await expect(results.getByRole('link', { name: title }).first()).toBeVisible()
    await expect(results.locator('a[href^="/handlaggare/"]').first()).toBeVisible()
  }
})

test('every hit leads to a page of the site, and to a place on it that is there', () => {
  const found = builtSearch()
  const lost = found.filter(({ address }) => {
    const [route = '', anchor] = address.split('#')
    return anchor !== undefined && !builtHtml(route).includes(`id="${anchor}"`)
  })
  expect(lost).toEqual([])
  const places = found.filter(({ address }) => /#(regel|glapp|flaskhals)-/.test(address))
  expect(places.length).toBeGreaterThan(10)
})

test('a hit on a gap opens the step at the words about it', async ({ page }) => {
  const [gap] = builtSearch().filter(({ address }) => address.includes('#glapp-'))
  if (gap === undefined) throw new Error('no gap can be found')
  await page.goto(`/sok/#q=${encodeURIComponent(gap.title)}`)
  await page.locator(`main a[href$="${gap.address}"]`).click()
  const place = page.locator(`[id="${gap.address.split('#')[1]}"]`)
  await expect(place).toBeInViewport()
  await expect(place).toBeFocused()
  await expect(place).toContainText(gap.title)
})

type Hit = { readonly title: string; readonly address: string }

/** What the built site's search can find. */
function builtSearch(): readonly Hit[] {
  const manifest = readFileSync(join(siteFolder, '.vite/manifest.json'), 'utf8')
  // Older builds' files may lie beside it.
  const file = /"file": "(assets\/sok-[^"]+\.json)"/.exec(manifest)?.[1]
  if (file === undefined) throw new Error('the build has no search')
  const { found }: { found: readonly Hit[] } = JSON.parse(
    readFileSync(join(siteFolder, file), 'utf8'),
  )
  return found
}

test('A11Y-28: with text at 200 % the magnifier stands in the middle of its field, clear of the words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  const field = page.getByRole('searchbox', { name: 'Sök steg, roll eller ord' })
  await expect(field).toBeVisible()
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const { icon, input, words } = await page.locator('.search').evaluate((search) => {
    const inside = search.querySelector('input')
    return {
      icon: search.querySelector('svg')?.getBoundingClientRect().toJSON(),
      input: inside?.getBoundingClientRect().toJSON(),
      words: inside ? Number.parseFloat(getComputedStyle(inside).paddingInlineStart) : 0,
    }
  })
  expect((icon.top + icon.bottom) / 2).toBeCloseTo((input.top + input.bottom) / 2, 0)
  expect(icon.height).toBe(48)
  expect(icon.right).toBeLessThan(input.left + words)
})

test('A11Y-26: in a window with no room for the field, Ctrl K leads to the search page’s, with every letter', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  const goOn = await held(page, /SearchView-[^/]*\.js$/)
  await page.goto('/begrepp/')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('gran')
  goOn()
  const field = page.getByRole('searchbox', { name: FIELD })
  await expect(page).toHaveURL(/\/sok\//)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('gran')
  await page.keyboard.type('ska')
  await expect(field).toHaveValue('granska')
  await expect(page.getByRole('link', { name: /Granska underlaget/ }).first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('A11Y-26: there, what is typed before the app is awake is searched for too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const field = page.getByRole('searchbox', { name: FIELD })
  for (const key of [null, 'Enter']) {
    const goOn = await held(page, /entry-client-[^/]*\.js$/)
    await page.goto('/vem-gor-vad/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('sip & gk')
    if (key) await page.keyboard.press(key)
    goOn()
    await expect(page).toHaveURL(/\/sok\//)
    await expect(field).toHaveValue('sip & gk')
    await page.unrouteAll({ behavior: 'wait' })
  }
})

test('on the search page Ctrl K leads to its field, also before the app is awake, and keeps its words', async ({
  page,
}) => {
  const goOn = await held(page, /entry-client-[^/]*\.js$/)
  await page.goto('/sok/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sip')
  goOn()
  const field = page.getByRole('searchbox', { name: FIELD })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('sip')
  await page.getByRole('link', { name: 'Integritet' }).focus()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('sip')
  await page.keyboard.type('gk')
  await expect(field).toHaveValue('gk')
})

/** Keeps a script back until the function that is returned is called. */
async function held(page: Page, script: RegExp): Promise<() => void> {
  let goOn = () => {}
  const released = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route(script, async (route) => {
    await released
    await route.continue()
  })
  return goOn
}

test('R-20, SEC-19: no server sees what is searched for, and a reload, back and a skip link keep it', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
  const away = page.getByRole('link', { name: 'Integritet' })
  for (const [address, label] of [
    ['/sok/', FIELD],
    ['/sok/stod/', CITIZENS_FIELD],
    ['/vem-gor-vad/', 'Vem ansvarar för …'],
  ] as const) {
    await page.goto(address)
    const field = page.getByLabel(label)
    await field.fill('depression hemlös')
    await expect(page).toHaveURL(/#q=depression%20heml%C3%B6s$/)
    await page.reload()
    await expect(field).toHaveValue('depression hemlös')

    await page.locator('.skip-link').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#innehall')).toBeFocused()
    await expect(field).toHaveValue('depression hemlös')
    await expect(page).toHaveURL(/#q=depression%20heml%C3%B6s$/)

    await away.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Integritet')
    await page.goBack()
    await expect(field).toHaveValue('depression hemlös')
  }
  expect(asked.filter((url) => /depression|hemlös/.test(url.split('#')[0] ?? ''))).toEqual([])
})

test('a link that has the words in its query is put right', async ({ page }) => {
  await page.goto('/sok/stod/?q=sip')
  await expect(page).toHaveURL('/sok/stod/#q=sip')
  await expect(page.locator('.search-answer')).toBeVisible()
})
