// @vitest-environment jsdom
import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { createContentPage } from '../../../src/pipeline/draw-changes.ts'
import { createMeasure } from '../../../src/pipeline/measure-names.ts'
import { ChangedDrawing } from '../../../src/views/content/ChangedDrawing.tsx'
import { ContentView } from '../../../src/views/content/ContentView.tsx'
import { swap } from '../../support/bokbussen.ts'
import {
  changed,
  type Files,
  inEnglish,
  siteAndStatusOf,
  TRANSLATED,
  withWarning,
  withWarningOnMap,
} from '../../support/content-status.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'
import { published } from '../../support/since-published.ts'

const MAP = 'processer/boken-kommer'

const contentPage = createContentPage(createMeasure())

async function show(files?: Files, day?: string): Promise<string> {
  const { site, status } = await siteAndStatusOf(files, day)
  const page = contentPage(status)
  return showStatic(<ContentView site={site} {...page} Drawing={ChangedDrawing} />, { base: '/a' })
}

function section(name: string): HTMLElement {
  return screen.getByRole('region', { name })
}

/** As compared with a revision of git, in place of the publication. */
async function showSinceRevision(files: Files): Promise<void> {
  const { site, status } = await siteAndStatusOf(files)
  const revision = { name: 'main', hash: '1a2b3c4', day: '2026-11-20' }
  const unpublished = { ...status.unpublished, publication: null, revision }
  const page = contentPage({ ...status, unpublished })
  showStatic(<ContentView site={site} {...page} Drawing={ChangedDrawing} />, { base: '/a' })
}

describe('the page for those who edit', () => {
  test('says calmly that there is nothing to do', async () => {
    await show(await published())
    const toDo = screen.getByRole('navigation', { name: 'Att göra' })
    expect(toDo.textContent).toContain('Inget att göra i dag.')
    const words = within(toDo)
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
    expect(words).toEqual([
      'Inget att rätta',
      'Allt är publicerat',
      'Ingen granskning är försenad',
      'Alla medborgartexter finns',
      'Alla uppgifter har en källa',
      'Alla sidor är lätta nog att läsa',
      '8 öppna frågor',
    ])
    expect(section('Att rätta').textContent).toContain('Kontrollen hittar inget att rätta.')
    expect(section('Före publicering').textContent).toContain(
      'Inget är ändrat sedan publicering 1, 22 november 2026.',
    )
  })

  test('is not calm before anything is published, or when a review is late', async () => {
    await show()
    expect(document.body.textContent).not.toContain('Inget att göra i dag.')
    expect(section('Före publicering').textContent).toContain('Inget är noterat som publicerat än')
    await show(await published(), '2027-05-02')
    expect(document.body.textContent).not.toContain('Inget att göra i dag.')
    expect(section('Granskningar').textContent).toContain('Försenad. Senast 1 maj 2027: 40 texter')
  })

  test('every figure leads to its section, no heading is skipped, and no style is inline', async () => {
    const html = await show(changed(inEnglish))
    const targets = within(screen.getByRole('navigation', { name: 'Att göra' }))
      .getAllByRole('link')
      .map((link) => document.querySelector(link.getAttribute('href') ?? 'none'))
    expect(targets.map((target) => target?.tagName)).toEqual(targets.map(() => 'H2'))
    expect(skippedLevels()).toEqual([])
    expect(html).not.toContain('style=')
  })

  test('tells a warning in the words of the check, at its owner', async () => {
    const files = changed(withWarning)
    const { status } = await siteAndStatusOf(files)
    await show(files)
    const [told] = status.findings.flatMap(({ findings }) => findings)
    const region = section('Att rätta')
    expect(within(region).getByRole('heading', { name: 'Byalaget' })).toBeTruthy()
    expect(region.textContent).toContain(`${told?.message} ${told?.mend}`)
    expect(region.textContent).toContain('roller/byombud.mdx, rad')
    expect(region.textContent).toContain('Därför står bara varningar här.')
  })

  test('says which revision of git it is compared with, and never that it is published', async () => {
    await showSinceRevision(
      changed(
        { [`${MAP}/packa-bocker/steg.mdx`]: swap('namn: Packa bokpåsen', 'namn: Packa påsen') },
        await published(),
      ),
    )
    expect(section('Före publicering').textContent).toContain(
      'Jämfört med revisionen ”main” i git (1a2b3c4, 20 november 2026) är 1 fil ändrad. Det rör 2 parter',
    )
    expect(section('Före publicering').textContent).toContain('Före: som den var')
    expect(screen.getByRole('navigation', { name: 'Att göra' }).textContent).toContain(
      '1 ändring sedan revisionen i git',
    )
    await showSinceRevision(await published())
    expect(section('Före publicering').textContent).toContain(
      'Jämfört med revisionen ”main” i git (1a2b3c4, 20 november 2026) är inget ändrat.',
    )
    const toDo = screen.getByRole('navigation', { name: 'Att göra' })
    expect(toDo.textContent).toContain('Inget är ändrat sedan revisionen i git')
    expect(toDo.textContent).not.toMatch(/publicera|Inget att göra i dag/)
  })

  test('LANG-07: tells once what several texts of an owner have alike, with each place, and only there', async () => {
    const unread = swap('läst-av: { funktion: språkgranskare, datum: 2026-11-01 }\n', '')
    await show(
      changed({
        [`${MAP}/folj-upp/pilkarta.mdx`]: unread,
        [`${MAP}/hoglasning/pilkarta.mdx`]: unread,
        [`${MAP}/ta-emot-onskemal/pilkarta.mdx`]: unread,
      }),
    )
    const region = within(section('Att rätta'))
    const told = region.getAllByText(/Det står inte vem som har läst texten/)
    const places = told.map((words) =>
      [...(words.closest('li')?.querySelectorAll('li') ?? [])].map((row) => row.textContent),
    )
    expect(places).toEqual([
      [
        'content/processer/boken-kommer/folj-upp/pilkarta.mdx, rad 7',
        'content/processer/boken-kommer/hoglasning/pilkarta.mdx, rad 7',
      ],
      // The only one of its owner stands as any other finding.
      [],
    ])
    expect(told[1]?.closest('li')?.textContent).toContain(
      'content/processer/boken-kommer/ta-emot-onskemal/pilkarta.mdx, rad 7',
    )
    expect(screen.getByRole('navigation', { name: 'Att göra' }).textContent).toMatch(
      /3.*att rätta/i,
    )
    expect(section('Granskningar').textContent).not.toMatch(/språkgranskare|prövad/)
  })

  test('tells the way to a finding, and leads to it on the map', async () => {
    await show(changed(withWarningOnMap))
    const region = section('Att rätta')
    const link = within(region).getByRole('link', { name: 'Visa vägen på kartan' })
    expect(link.getAttribute('href')).toMatch(
      /^\/a\/handlaggare\/boken-kommer\/\?lager=vag\.start\..*\.vill-fortsatta\.ta-emot-onskemal$/,
    )
    expect(link.parentElement?.textContent).toMatch(
      /^Vägen dit: .*Vill läsaren ha fler böcker\?.* Visa vägen på kartan$/,
    )
  })

  test('tells what is accepted, until when and why', async () => {
    await show(
      changed(
        {
          'installningar.yaml': (text) =>
            `${text}undantag:\n  - { regel: hidden-actor, fil: roller/byombud.mdx, skäl: Byalaget skriver om texten., till-och-med: 2026-12-31 }\n`,
        },
        changed(withWarning),
      ),
    )
    expect(section('Att rätta').textContent).toContain(
      'Godtaget till och med 31 december 2026. Byalaget skriver om texten.',
    )
  })

  test('says what is missing in each language', async () => {
    await show(changed(inEnglish))
    const region = section('Språk')
    const rows = within(region)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '))
    expect(rows).toEqual([
      'Process | Svenska | Engelska',
      'Boken kommer | 7 av 7 | 1 av 7',
      'Bokval | 2 av 2 | 0 av 2',
    ])
    expect(region.textContent).toContain('Boken kommer, Engelska: 6 texter')
    expect(region.textContent).toContain('Vänta på bussen')
  })

  test('names a translation that is older than its original', async () => {
    const files = await published(changed(inEnglish))
    await show(changed({ [`${TRANSLATED}.mdx`]: swap('Du väljer boken', 'Du väljer bok') }, files))
    expect(section('Språk').textContent).toContain(
      'Lyssna när någon läser (station, Boken kommer, Engelska)',
    )
  })

  test('tells what a change touches, and what the map draws otherwise', async () => {
    await show(
      changed(
        {
          [`${MAP}/packa-bocker/steg.mdx`]: swap('namn: Packa bokpåsen', 'namn: Packa påsen'),
        },
        await published(),
      ),
    )
    const region = section('Före publicering')
    expect(region.textContent).toContain(
      '1 fil är ändrad sedan publicering 1, 22 november 2026. Det rör 2 parter, 2 roller och 3 blad som skrivs ut.',
    )
    const items = within(region)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(items).toContain('Steget ”Packa bokpåsen” heter nu ”Packa påsen”.')
  })

  test('tells an open question with both practices, and who decides', async () => {
    await show()
    expect(section('Öppna frågor').textContent).toContain(
      'Vem som ansvarar. Följ upp lånet (steg, Boken kommer)Biblioteket och byalaget ringer båda ibland. Avgörs av Biblioteket och Byalaget.',
    )
  })

  test('names what is open in sentences that end once, and says what is counted', async () => {
    await show(
      changed({
        'parter/bussen.mdx': swap(
          'kontrollerad: 2026-11-01, status: belagd',
          'kontrollerad: 2026-11-01, status: öppen',
        ),
        [`${MAP}/lasta-bussen/steg.mdx`]: (text) =>
          text.replace(/^namn: .*$/m, 'namn: Får allt plats?'),
      }),
    )
    const told = [...section('Öppna frågor').querySelectorAll('li > p:first-child')].map(
      ({ textContent }) => textContent,
    )
    expect(told).toContain('Kontaktväg: Ring 0980-31 92 01. Bussgaraget (part)')
    expect(told).toContain(
      'När överlämningen senast sker, ”Får allt plats?” Packa bokpåsen (steg, Boken kommer)',
    )
    expect(told).toContain('Hela texten. Följ upp lånet (steg, Boken kommer)')
    expect(section('Öppna frågor').textContent).toContain(
      'Varje uppgift som är öppen räknas för sig, till exempel vem som ansvarar, en del av en överlämning eller en kontaktväg. Ett steg kan ha flera. Tabellen på sidan Om räknar i stället hela steg och överlämningar, en gång var. Därför är talen lägre där. Till tabellen på sidan Om',
    )
  })

  test('LANG-23: lists the translations that a machine has made', async () => {
    await show(changed(inEnglish))
    expect(section('Språk').textContent).toContain('Ingen översättning är märkt')
    await show(
      changed(
        { [`${TRANSLATED}.en.mdx`]: swap('granskad:', 'översättning: maskin\ngranskad:') },
        changed(inEnglish),
      ),
    )
    expect(section('Språk').textContent).toContain(
      `Lyssna när någon läser (station, Boken kommer, Engelska)${TRANSLATED}.en.mdx`,
    )
  })

  test('tells practices that differ each for itself', async () => {
    await show()
    expect(section('Öppna frågor').textContent).toContain(
      'Källorna visar 2 arbetssätt:Biblioteket tar bort adressen efter varje tur.Bussgaraget tar bort den efter ett år. Avgörs av Biblioteket och Bussgaraget.',
    )
  })

  test('draws a changed map before and after, and marks in both what differs, by word and by line', async () => {
    const files = await published()
    await show(
      changed(
        {
          [`${MAP}/hoglasning/steg.mdx`]: swap('namn: Läs högt', 'namn: Högläs'),
          [`${MAP}/vill-fortsatta/steg.mdx`]: swap(
            'till: ta-emot-onskemal',
            'till: nar-hallplatsen',
          ),
        },
        files,
      ),
    )
    const [before, after] = screen.getAllByRole('img', { name: /^Boken kommer som den/ })
    const words = (drawing: Element | undefined) =>
      [...(drawing?.querySelectorAll('.change-tag') ?? [])].map((tag) => tag.textContent)
    expect([words(before), words(after)]).toEqual([['Ändrat'], ['Ändrat']])
    const lines = (drawing: Element | undefined, kind: string) =>
      drawing?.querySelectorAll(`.f.${kind}`).length
    expect([lines(before, 'removed'), lines(before, 'added')]).toEqual([1, 0])
    expect([lines(after, 'removed'), lines(after, 'added')]).toEqual([0, 1])
    expect(document.querySelectorAll('#pil')).toHaveLength(1)
    expect(document.querySelectorAll('[id="karta-tall"], [id="karta-wide"]')).toHaveLength(0)
  })
})
