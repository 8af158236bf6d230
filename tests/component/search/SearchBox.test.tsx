import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { ProcessId, RoleId } from '../../../src/model/ids.ts'
import { buildSearch } from '../../../src/search/build-search.ts'
import { namingsOf } from '../../../src/search/namings.ts'
import { ResultItem } from '../../../src/search/ResultItem.tsx'
import { rememberSearch } from '../../../src/search/remember-search.ts'
import { SearchBox } from '../../../src/search/SearchBox.tsx'
import { SearchPanel } from '../../../src/search/SearchPanel.tsx'
import { searchDocuments } from '../../../src/search/search-documents.ts'
import { CitizenSearchView } from '../../../src/views/search/CitizenSearchView.tsx'
import { SearchView } from '../../../src/views/search/SearchView.tsx'
import {
  aReview,
  makeCitizenText,
  makeProcess,
  makeStep,
  open,
  settled,
} from '../../support/make-process.ts'
import { makeRole, makeSite } from '../../support/make-site.ts'
import { indexOf, pageOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const site = makeSite(makeProcess('start -> granska:fk -> granskning:af -> end'))
const data = buildSearch(searchDocuments(site, new Map()), namingsOf(site))

let loads = 0
let isOffline = false
const load = () =>
  rememberSearch(async () => {
    loads++
    if (isOffline) throw new Error('offline')
    return data
  })

beforeEach(() => {
  loads = 0
  isOffline = false
  history.replaceState(null, '', '/')
})
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
  document.body.replaceChildren()
})

function show() {
  return render(<SearchBox load={load()} isHere={false} />)
}

const field = () => screen.getByRole('searchbox', { name: 'Sök steg, roll eller ord' })

test('without scripts there is a link to the search page, and no field', () => {
  showStatic(<SearchBox load={load()} isHere={false} />)
  expect(screen.getByRole('link', { name: 'Sök' }).getAttribute('href')).toBe('/sok/')
  expect(screen.queryByRole('searchbox')).toBeNull()
})

test('the index is loaded at the first use of the field, and once', async () => {
  show()
  expect(loads).toBe(0)
  const user = userEvent.setup()
  await user.click(field())
  await user.type(field(), 'granska')
  await screen.findByRole('list', { name: 'Steg' })
  expect(loads).toBe(1)
})

test('A11Y-15: Ctrl K goes to the field, and no letter alone does', async () => {
  show()
  const user = userEvent.setup()
  await user.keyboard('k/s?')
  expect(document.activeElement).toBe(document.body)
  await user.keyboard('{Control>}k{/Control}')
  expect(document.activeElement).toBe(field())
})

test('A11Y-15: Ctrl K on the search page goes to its own field, and marks the words that stand there', async () => {
  history.replaceState(null, '', '/sok/#q=granska')
  render(
    <>
      <SearchBox load={load()} isHere />
      <SearchView site={indexOf(site)} loadSearch={load()} />
    </>,
  )
  const user = userEvent.setup()
  await user.keyboard('{Control>}k{/Control}')
  expect(document.activeElement).toBe(field())
  await user.keyboard('fk')
  expect(field()).toHaveProperty('value', 'fk')
})

test('a hit on the map that is open keeps what is chosen there, and one on another map does not', async () => {
  const other = makeProcess('start -> granskar:fk -> end', {
    process: { id: 'annan' as ProcessId },
  })
  const two = { ...site, processes: [...site.processes, other] }
  const index = buildSearch(searchDocuments(two, new Map()), namingsOf(two))
  history.replaceState(null, '', '/handlaggare/process/granskning/?form=ja&roll=fk-roll')
  render(<SearchBox load={rememberSearch(async () => index)} isHere={false} />)
  await userEvent.setup().type(field(), 'granska')
  const links = within(await screen.findByRole('list', { name: 'Steg' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/handlaggare/process/granska/?form=ja&roll=fk-roll',
    '/handlaggare/annan/granskar/',
    '/handlaggare/process/granskning/?form=ja&roll=fk-roll',
  ])
})

test('Ctrl K with the map on the whole screen leaves it, and the field takes what is typed at once', async () => {
  const { documentElement: root } = document
  let finish = () => {}
  const left = new Promise<void>((resolve) => {
    finish = resolve
  })
  let isFull = true
  const leave = vi.fn(() => left)
  Object.defineProperties(document, {
    fullscreenElement: { configurable: true, get: () => (isFull ? root : null) },
    exitFullscreen: { configurable: true, value: leave },
  })
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'fullscreenElement')
    Reflect.deleteProperty(document, 'exitFullscreen')
  })
  show()
  const user = userEvent.setup()
  await user.keyboard('{Control>}k{/Control}sip')
  expect(leave).toHaveBeenCalledOnce()
  expect(root.dataset.leaving, 'the head is shown before the screen is left').toBe('')
  expect(field()).toHaveProperty('value', 'sip')
  isFull = false
  finish()
  await waitFor(() => expect(root.dataset.leaving).toBeUndefined())
})

test('results are links under the name of their kind, walked with the arrows; Escape gives the field back', async () => {
  show()
  const user = userEvent.setup()
  await user.type(field(), 'granska')
  const links = within(await screen.findByRole('list', { name: 'Steg' })).getAllByRole('link')
  expect(links[0]?.getAttribute('href')).toBe('/handlaggare/process/granska/')
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(links[0])
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(field())
  await user.keyboard('{ArrowDown}{Escape}')
  expect(document.activeElement).toBe(field())
  expect(screen.queryByRole('list')).toBeNull()
  expect(field()).toHaveProperty('value', 'granska')
})

test('Enter in the field opens all hits on the search page', async () => {
  show()
  await userEvent.setup().type(field(), 'granska steg{Enter}')
  expect(location.pathname + location.hash).toBe('/sok/#q=granska%20steg')
})

test('A11Y-20: says the number of hits once, politely, when typing has paused', async () => {
  show()
  const said: string[] = []
  const status = screen.getByRole('status')
  new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
    subtree: true,
    childList: true,
    characterData: true,
  })
  await userEvent.setup().type(field(), 'granska')
  await waitFor(() => expect(status.textContent).not.toBe(''), { timeout: 3000 })
  expect(said.filter(Boolean)).toHaveLength(1)
  expect(said[0]).toMatch(/^\d+ träff(ar)? på ”granska”\.$/)
})

const BROKEN = 'Något gick fel i sökningen. Försök igen eller skriv andra ord.'
const UNLOADED = 'Sökningen gick inte att hämta. Kontrollera att du är ansluten till nätet.'

test('REL-02: a search that throws says that it broke, and answers the next words', async () => {
  const faults = vi.spyOn(console, 'error').mockImplementation(() => {})
  const search = await load()()
  render(
    <SearchBox
      load={async () => (text) => {
        if (text === 'gran') throw new Error('broken')
        return search(text)
      }}
      isHere={false}
    />,
  )
  const user = userEvent.setup()
  await user.type(field(), 'gran')
  await screen.findByText(BROKEN, { selector: '.search-panel p' })
  expect(screen.queryByText(UNLOADED)).toBeNull()
  expect(faults, 'who looks after the site can see why').toHaveBeenCalled()
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(BROKEN))
  await user.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(document.activeElement).toBe(field())
  await user.type(field(), 'ska')
  await screen.findByRole('list', { name: 'Steg' })
})

test('REL-02: the search page keeps its field and its ways in when the search throws', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  history.replaceState(null, '', '/sok/#q=granska')
  const search = () => {
    throw new Error('broken')
  }
  render(<SearchView site={indexOf(site)} loadSearch={async () => search} />)
  await screen.findByText(BROKEN)
  expect(field()).toHaveProperty('value', 'granska')
  expect(screen.getByRole('heading', { name: 'Hitta utan att söka' })).toBeDefined()
})

test('REL-02: hits that throw say that the search broke, aloud too, and are tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let isBroken = true
  const Hits = () => {
    if (isBroken) throw new Error('broken')
    return <p>Träffar</p>
  }
  const answer = (await load()()).call(null, 'granska')
  render(
    <SearchPanel
      state={{ kind: 'answered', answer }}
      hits={Hits}
      words="granska"
      onRetry={() => {}}
      onOpen={() => {}}
    />,
  )
  expect(screen.getByRole('alert').textContent).toContain(BROKEN)
  isBroken = false
  await userEvent.setup().click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(screen.getByText('Träffar')).toBeDefined()
})

test('offline it says so, and tries again when asked', async () => {
  isOffline = true
  show()
  const user = userEvent.setup()
  await user.type(field(), 'granska')
  const retry = await screen.findByRole('button', { name: 'Försök igen' })
  expect(screen.getByText(UNLOADED, { selector: '.search-panel p' })).toBeDefined()
  isOffline = false
  await user.click(retry)
  await screen.findByRole('list', { name: 'Steg' })
  expect(document.activeElement).toBe(field())
})

test('no hit is said plainly, with a way on', async () => {
  show()
  await userEvent.setup().type(field(), 'xyzzyq')
  await screen.findByText('Inga träffar på ”xyzzyq”.')
  screen.getByText('Pröva ett annat eller ett kortare ord.')
})

test('A11Y-20: a long query is shown and spoken in short, between two words', async () => {
  show()
  const asked = 'xyzzyq '.repeat(40)
  await userEvent.setup().click(field())
  await userEvent.setup().paste(asked)
  const short = `Inga träffar på ”${'xyzzyq '.repeat(8)}…”.`
  await screen.findByText(short, { selector: '.search-panel p' })
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(short))
})

test('a hit on a step says how firmly its accountable role stands, and in which form of the process', () => {
  const { responsibility } = makeStep('steg')
  const role = 'fk-roll' as RoleId
  const process = makeProcess('start -> sagd:fk -> hallen:fk -> fraga:fk -> olika:fk -> end', {
    steps: {
      sagd: { responsibility: { ...responsibility, accountable: settled(role) } },
      hallen: {
        responsibility: {
          ...responsibility,
          accountable: { ...settled(role), status: 'inferred' },
        },
      },
      fraga: { responsibility: { ...responsibility, accountable: open({ meanwhile: role }) } },
      olika: {
        responsibility: {
          ...responsibility,
          accountable: {
            ...settled(role),
            formName: 'Utan SGI',
            otherForms: [
              { ...settled('af-roll' as RoleId), status: 'inferred', formName: 'Med SGI' },
            ],
          },
        },
      },
    },
  })
  const place = makeSite(process, {
    roles: [
      makeRole('fk-roll', 'fk', { name: 'Personlig handläggare' }),
      makeRole('af-roll', 'af', { name: 'Arbetsförmedlare' }),
    ],
  })
  const lines = searchDocuments(place, new Map())
    .filter(({ accountable }) => accountable.length > 0)
    .map((found) => {
      showStatic(<ResultItem found={found} />)
      return document.querySelector('.search-place')?.textContent?.split(' · ').slice(2).join(' · ')
    })
  expect(lines).toEqual([
    'Ansvarar: Personlig handläggare',
    'Ansvarar: Personlig handläggare (härledd)',
    'Ansvarar: Personlig handläggare (öppen fråga)',
    'Ansvarar: Personlig handläggare (utan SGI) · Ansvarar: Arbetsförmedlare (härledd, med SGI)',
  ])
})

test('the search page lists the ways in without scripts, and skips no heading level', () => {
  const html = showStatic(<SearchView site={indexOf(site)} loadSearch={load()} />)
  expect(html).not.toMatch(/ style=/)
  expect(screen.getByRole('link', { name: 'Processen' }).getAttribute('href')).toBe(
    '/handlaggare/process/',
  )
  expect(screen.getByRole('link', { name: 'Alla begrepp och förkortningar' })).toBeTruthy()
  expect(skippedLevels()).toEqual([])
})

test('the search page answers the words of its address, and writes what is typed there', async () => {
  history.replaceState(null, '', '/sok/#q=granska')
  render(<SearchView site={indexOf(site)} loadSearch={load()} />)
  await screen.findByRole('heading', { name: /^Steg \(\d+\)$/ })
  const user = userEvent.setup()
  await user.clear(field())
  await user.type(field(), 'fk')
  await waitFor(() => expect(location.hash).toBe('#q=fk'))
})

test.each([
  ['/', ['Roller', 'Steg']],
  ['/handlaggare/process/', ['Roller', 'Steg']],
  ['/vem-gor-vad/', ['Roller', 'Steg']],
])(
  'on %s the kinds of hits stand in the order %j: who types just a role’s name means the role',
  async (address, kinds) => {
    history.replaceState(null, '', address)
    const named = makeSite(makeProcess('start -> granska:fk -> end'), {
      roles: [makeRole('granskare', 'fk', { name: 'Granska' })],
    })
    const index = buildSearch(searchDocuments(named, new Map()), namingsOf(named))
    render(<SearchBox load={rememberSearch(async () => index)} isHere={false} />)
    await userEvent.setup().type(field(), 'granska')
    await screen.findByRole('list', { name: 'Steg' })
    const lists = screen.getAllByRole('list').map((list) => list.getAttribute('aria-labelledby'))
    expect(lists.map((id) => document.getElementById(id ?? '')?.textContent)).toEqual(kinds)
  },
)

test('who comes to the search from a citizen’s page finds its stations first, also when more is typed', async () => {
  const steps = {
    granska: {
      station: { kind: 'own' as const },
      citizen: makeCitizenText({ name: 'Låt oss granska' }),
    },
  }
  const process = makeProcess('start -> granska:fk -> granskning:af -> end', {
    process: { citizen: { name: 'Min väg', summary: 'Kort.', review: aReview } },
    steps,
  })
  const own = makeSite(process)
  const found = buildSearch(searchDocuments(own, new Map()), namingsOf(own))
  const kinds = () =>
    screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent?.replace(/ \(.*/, ''))
  const open = async (address: string) => {
    cleanup()
    history.replaceState(null, '', address)
    const shared = { site: indexOf(own), loadSearch: rememberSearch(async () => found) }
    render(
      address.startsWith('/sok/stod/') ? (
        <CitizenSearchView {...shared} pages={[pageOf(process)]} />
      ) : (
        <SearchView {...shared} />
      ),
    )
    await screen.findByRole('heading', { name: /^Steg/ })
    return kinds()
  }
  expect((await open('/sok/#q=granska'))[0]).toBe('Steg')
  expect(await open('/sok/stod/#q=granska')).toEqual([
    'Pilkarta',
    'Skrivet för dig som arbetar med stöd',
    'Se vad som kan hända, steg för steg',
  ])
  const atWork = screen.getByText(/^Skrivet för dig/).closest('details')
  expect(atWork?.open).toBe(false)
  expect(atWork?.querySelector('h3')?.textContent).toBe('Steg (2)')
  await userEvent.setup().type(screen.getByRole('searchbox'), ' fk')
  await waitFor(() => expect(location.pathname + location.hash).toBe('/sok/stod/#q=granska%20fk'))
  expect(screen.getByRole('link', { name: 'Min väg' }).getAttribute('href')).toBe(
    '/pilkarta/process/',
  )
})
