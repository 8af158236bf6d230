import { expect, test } from './support/guarded-page.ts'

const PATH = '/pilkarta/stockholmsmodellen/'

for (const width of [320, 390]) {
  test(`LANG-15: no line begins with the sign after an explained word, at twice the text and ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    const faults: string[] = []
    for (const station of ['ratt-ersattning', 'avslag-pa-samordning', 'personligt-mote']) {
      await page.goto(`${PATH}${station}/`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await expect(page.locator('button.term').first()).toBeVisible()
      faults.push(
        ...(await page.locator('button.term').evaluateAll((terms) =>
          terms.flatMap((term) => {
            const words = term.querySelector('span') ?? term
            const signs =
              term.contains(words) && words !== term ? words.nextSibling : term.nextSibling
            const sign = /^[^\s]/.exec(signs?.textContent ?? '')
            if (signs === null || sign === null) return []
            const range = document.createRange()
            range.setStart(signs, 0)
            range.setEnd(signs, 1)
            const lines = [...words.getClientRects()]
            const last = lines.at(-1)
            const at = range.getBoundingClientRect()
            const isBeside = last !== undefined && at.top < last.bottom && at.left >= last.right - 1
            return isBeside ? [] : [`${term.textContent} | ${sign[0]}`]
          }),
        )),
      )
    }
    expect(faults).toEqual([])
  })
}
