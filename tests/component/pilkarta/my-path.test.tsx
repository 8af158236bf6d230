import { screen, within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { startMyPath } from '../../../src/islands/my-path/start-my-path.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { myPathPage } from '../../../src/model/pages/my-path-page.ts'
import type { Step } from '../../../src/model/process.ts'
import { MyPathView } from '../../../src/views/pilkarta/MyPathView.tsx'
import { aReview, makeCitizenText, makeProcess, questionOf } from '../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../support/make-site.ts'
import { runs } from '../../support/property-runs.ts'
import { indexOf, pageOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

const own = (name: string): Partial<Step> => ({
  station: { kind: 'own' },
  citizen: makeCitizenText({ name }),
})
const toldAt = (step: string): Partial<Step> => ({
  station: { kind: 'told-at', step: step as StepId },
})

const process = makeProcess(
  `start -> tala:soc -> passar? -ja-> plan:fk -> slut(end)
   passar -nej|vet-inte-> vanta:soc(wait) -> tala2:soc -> slut2(end)`,
  {
    process: { citizen: { name: 'Min väg', summary: 'Kort.', review: aReview } },
    steps: {
      tala: own('Berätta hur du mår'),
      passar: toldAt('tala'),
      plan: own('Gör en plan'),
      vanta: own('Vänta på svar'),
      tala2: own('Prata igen'),
      slut: { citizenName: 'Du är klar' },
      slut2: { citizenName: 'Vägen vilar' },
    },
  },
)
const question = {
  ...makeQuestion(questionOf('passar'), 'ja', 'nej', 'vet-inte'),
  citizenText: 'Passar det dig?',
}
const site = makeSite(process, { questions: [question] })

let stop = () => {}

function wake(): void {
  stop()
  const { processes: _, ...registers } = site
  showStatic(
    <MyPathView
      site={indexOf(site)}
      registers={registers}
      page={pageOf(process)}
      pages={site.processes.map(pageOf)}
    />,
  )
  const place = document.getElementById('min-vag')
  if (place === null) throw new Error('no place for the path')
  stop = startMyPath(place, myPathPage(site, process))
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name, hidden: true }))
const part = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body
const follow = (name: string | RegExp) =>
  userEvent.click(within(part('#min-vag')).getByRole('link', { name }))
const answer = (id: string) => userEvent.click(part(`#min-vag [data-svar="${id}"]`))
const rows = (list: string) =>
  [...document.querySelectorAll(`[data-lista="${list}"] [data-steg]`)].map((one) =>
    one.getAttribute('data-steg'),
  )
/** The browser's own button: jsdom goes there later. */
async function goBack(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.back()
  await gone
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
  wake()
})

describe("a person's own path", () => {
  test('LANG-09: begins with where they are, asks one question at a time, and shows what follows', async () => {
    expect(heading()).toBe('Var är du nu?')
    await follow(/Berätta hur du mår/)
    expect(heading()).toBe('Berätta hur du mår')
    expect(document.activeElement?.tagName, 'focus begins at the heading').toBe('H1')
    expect([rows('har'), rows('sedan'), rows('kanske')]).toEqual([
      ['tala'],
      ['plan'],
      ['vanta', 'tala2'],
    ])
    await press(/Vad händer sedan/)
    expect(heading()).toBe('Passar det dig?')
    expect(screen.getAllByRole('button').filter((one) => one.closest('.choices'))).toHaveLength(4)
    await answer('nej')
    expect(heading()).toBe('Vänta på svar')
    expect(rows('bakom')).toEqual(['tala'])
    expect(rows('sedan')).toEqual(['tala2'])
    expect(screen.getByText(/Vägen brukar sluta så här/).textContent).toContain('”Vägen vilar”')
  })

  test('who does not know, or has not come so far, is where they were', async () => {
    await follow(/Jag vet inte/)
    await press(/Vad händer sedan/)
    await press('Hoppa över frågan')
    expect(heading()).toBe('Berätta hur du mår')
    await press(/Vad händer sedan/)
    await answer('vet-inte')
    expect(heading()).toBe('Vänta på svar')
  })

  test('an answer can be changed, and the rest stands', async () => {
    await follow(/Jag vet inte/)
    await press(/Vad händer sedan/)
    await answer('nej')
    await press(/Det här är klart/)
    expect(heading()).toBe('Prata igen')
    const behind = within(part('[data-lista="bakom"]'))
    expect(behind.getByText(/^Passar det dig\? Du svarade: .*nej/i)).toBeDefined()
    const [change] = behind.getAllByText('Ändra')
    if (change) await userEvent.click(change)
    expect(heading()).toBe('Passar det dig?')
    expect(document.querySelector('[data-svar="nej"]')?.getAttribute('aria-current')).toBe('true')
    await answer('ja')
    expect(heading()).toBe('Gör en plan')
  })

  test('says where it ended, and whom to ask', async () => {
    await follow(/Gör en plan/)
    await press(/Det här är klart/)
    expect(screen.getByText('Här slutar vägen')).toBeDefined()
    expect(heading()).toBe('Du är klar')
    expect(screen.queryByRole('button', { name: /Vad händer sedan|klart/ })).toBeNull()
  })

  test('a station can be looked at, and be where they are', async () => {
    await follow(/Berätta hur du mår/)
    await userEvent.click(within(part('.my-path')).getByRole('link', { name: /Gör en plan/ }))
    expect(heading()).toBe('Gör en plan')
    expect(document.querySelector('.here-mark')).toBeNull()
    await press(/Tillbaka till min väg/)
    expect(heading()).toBe('Berätta hur du mår')
    await goBack()
    await press(/Jag är här nu/)
    expect(document.querySelector('.here-mark')?.textContent).toContain('Här är jag')
  })

  test('SEC-17, SEC-18: is cleared once it has been asked, and the way back does not bring it back', async () => {
    await follow(/Jag vet inte/)
    await press(/Vad händer sedan/)
    await press('Rensa min karta')
    expect(screen.getByText(/webbläsarens historik/)).toBeDefined()
    await press('Ja, rensa')
    expect(heading()).toBe('Var är du nu?')
    await goBack()
    expect(heading()).toBe('Var är du nu?')
    await goBack()
    expect(heading()).toBe('Var är du nu?')
  })

  test('SEC-14, SEC-19: whatever is done, the address, the title and the device know nothing of it, and there is a way on', async () => {
    const deed = fc.constantFrom('press', 'press', 'press', 'back', 'forward', 'clear')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(deed, fc.nat()), { maxLength: 12 }), async (deeds) => {
        wake()
        const before = [location.href, document.title]
        for (const [kind, which] of deeds) {
          const pressable = [
            ...document.querySelectorAll<HTMLElement>(
              '#min-vag :is([data-borja], [data-titta], [data-svar], [data-gor])',
            ),
          ]
          expect(pressable.length, 'a way on').toBeGreaterThan(0)
          expect(heading()).not.toBe('')
          if (kind === 'press') pressable[which % pressable.length]?.click()
          else if (kind === 'clear')
            document.querySelector<HTMLElement>('[data-gor="rensa"]')?.click()
          else {
            const state = { plats: which % 14 }
            dispatchEvent(new PopStateEvent('popstate', { state }))
          }
          expect([location.href, document.title]).toEqual(before)
          expect(Object.keys(history.state ?? {}).filter((key) => key !== 'plats')).toEqual([])
          expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
        }
      }),
      runs(25),
    )
  })
})
