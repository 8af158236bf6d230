import { expect, test } from '../support/guarded-page.ts'
import { LARGE, openMap, SMALL } from '../support/map-page.ts'
import { sidewaysScrollers } from '../support/reflow.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const address of [LARGE, `${SMALL}?form=ja`]) {
  test(`A11Y-28: however large the text, the head of ${address} keeps its title's words whole, and its tools inside the window`, async ({
    page,
  }) => {
    await openMap(page, address)
    const faults: string[] = []
    for (const width of [320, 1366, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      for (const percent of [125, 150, 200]) {
        await page.evaluate((size) => {
          document.documentElement.style.setProperty('font-size', `${size}%`, 'important')
        }, percent)
        const lines = await page.locator('.map-head h1').evaluate((title) => {
          const height = Number.parseFloat(getComputedStyle(title).lineHeight)
          return Math.round(title.getBoundingClientRect().height / height)
        })
        if (lines > 2) faults.push(`${width} px, ${percent} %: a title of ${lines} lines`)
        for (const fault of await sidewaysScrollers(page))
          faults.push(`${width} px, ${percent} %: ${fault}`)
      }
    }
    expect(faults).toEqual([])
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 800 }, hasTouch: true, isMobile: true })

  for (const address of [LARGE, SMALL]) {
    test(`on a phone, however ${address} is moved sideways, a name that would leave stays within its own phase or lane`, async ({
      page,
    }) => {
      await page.goto(address)
      await expect(page.locator('.map-tools > *').first()).toBeAttached()
      const { faults, moved } = await page.locator('.map-frame').evaluate(async (frame) => {
        const left = frame.getBoundingClientRect().left
        const found = { faults: new Set<string>(), moved: 0 }
        const bands = [...frame.querySelectorAll('.tall :is(.phase, .lane)')].map((band) => ({
          shape: band.querySelector('path, rect'),
          name: band.querySelector('text'),
        }))
        const home = bands.map(({ name }) => name?.getBoundingClientRect().left ?? 0)
        for (let before = -1; frame.scrollLeft > before; frame.scrollLeft += 16) {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
          before = frame.scrollLeft
          for (const [i, { shape, name }] of bands.entries()) {
            if (!shape || !name) continue
            const [own, room] = [name.getBoundingClientRect(), shape.getBoundingClientRect()]
            const words = `${name.textContent} at ${before}`
            if (own.left < room.left || own.right > room.right)
              found.faults.add(`${words}: outside`)
            if (own.left < left && room.right - left > own.width + 40)
              found.faults.add(`${words}: left`)
            if (Math.round(own.left + before - (home[i] ?? 0)) > 0) found.moved += 1
          }
        }
        return { ...found, faults: [...found.faults] }
      })
      expect(faults).toEqual([])
      expect(moved).toBeGreaterThan(0)
    })
  }
})

test('a link to what the map no longer has is told in one line, and not passed on', async ({
  page,
}) => {
  await openMap(page, `${SMALL}?form=kanske#steg-finns-inte`)
  const line = page.locator('.map-lost')
  await expect(line).toHaveText('Länkens val finns inte längre. Hela kartan visas.')
  await expect(page).toHaveURL(`${SMALL}#steg-finns-inte`)
  await page.getByRole('combobox', { name: 'Variant' }).selectOption({ index: 1 })
  await expect(line).toHaveCount(0)
})

test('R-91: a role that a form lacks is said to be missing there, and a way that it lacks is palest', async ({
  page,
}) => {
  await openMap(page, `${SMALL}?form=ja&roll=personlig-handlaggare-fk`)
  const missing = 'Personlig handläggare på Försäkringskassan är inte med i varianten'
  await expect(page.getByText(missing, { exact: true })).toBeVisible()
  const out = page.locator('.react-flow .f.out path').first()
  const dim = page.locator('.react-flow .f.dim:not(.out) path').first()
  const opacity = (element: Element) => Number(getComputedStyle(element).opacity)
  expect(await out.evaluate(opacity)).toBeLessThan(await dim.evaluate(opacity))
})

for (const forcedColors of ['none', 'active'] as const) {
  test(`A11Y-29, A11Y-31: with forced colours ${forcedColors}, the open step among lifted ones is told by more than colour`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors })
    await page.setViewportSize({ width: 1366, height: 800 })
    const facts = await openMap(page, `${SMALL}?form=ja`)
    const id = facts.steps[5] ?? ''
    await page.locator(`.react-flow a[data-steg="${id}"]`).click()
    await expect(page.locator('.react-flow .s.sel')).toHaveCount(1)
    const look = (selector: string) =>
      page
        .locator(`.react-flow ${selector}`)
        .first()
        .evaluate((step) => {
          const [outline, name] = [step.querySelector('.o'), step.querySelector('text')]
          if (!outline || !name) throw new Error('a step without outline or name')
          const width = Number.parseFloat(getComputedStyle(outline).strokeWidth)
          return { width, line: getComputedStyle(name).textDecorationLine }
        })
    const [open, lifted] = [await look('.s.sel'), await look('.s.kept:not(.sel, .hit)')]
    expect(open.width).toBeGreaterThan(lifted.width)
    expect([open.line, lifted.line]).toEqual(['underline', 'none'])
  })
}

test('A11Y-19: a step on the canvas lies in no image', async ({ page }) => {
  await openMap(page, SMALL)
  expect(await page.locator('.react-flow').ariaSnapshot()).not.toMatch(/- img:/)
})

for (const width of [1312, 1340, 1366, 1399]) {
  test(`at ${width} px no word of a map's title is divided`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    await openMap(page, LARGE)
    const { lines, words } = await page.locator('h1').evaluate((title) => {
      const range = document.createRange()
      range.selectNodeContents(title)
      return {
        // A word that may be divided is in several boxes, also on one line.
        lines: new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size,
        words: (title.textContent ?? '').split(' ').length,
      }
    })
    expect(lines).toBeLessThanOrEqual(words)
  })
}

test('a sign on the edge of a shape in the legend stands clear of the shape above it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 800 })
  await openMap(page, SMALL)
  await page.getByText('Teckenförklaring').click()
  const feet = await page.locator('.legend-groups section:nth-of-type(2) li').evaluateAll((items) =>
    items.map((item) => {
      const boxes = [...item.querySelectorAll('svg .o, svg use')].map((part) =>
        part.getBoundingClientRect(),
      )
      return {
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      }
    }),
  )
  expect(feet.length).toBeGreaterThan(2)
  for (const [i, { top }] of feet.entries()) expect(top).toBeGreaterThan(feet[i - 1]?.bottom ?? 0)
})
