import { act, cleanup, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { MapAbout } from '../../../src/views/caseworker/MapAbout.tsx'

const Told = () => (
  <p>
    Målet är att ingen faller <a href="/begrepp/">mellan stolarna</a>.
  </p>
)

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

/** The part as the built page has it. */
function showBuilt(): HTMLElement {
  vi.stubEnv('SSR', true)
  const html = renderToString(<MapAbout Part={Told} />)
  vi.unstubAllEnvs()
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstChild
  if (!(parsed instanceof HTMLElement)) throw new Error('nothing was rendered')
  document.body.append(parsed)
  return parsed
}

test('REL-14: what the built page tells of a map stays as a translator has left it, without a word of it on the console', async () => {
  const faults = vi.spyOn(console, 'error').mockImplementation(() => {})
  const root = showBuilt()
  const paragraph = root.querySelector('p')
  const [heading, words] = [root.querySelector('h2'), paragraph?.firstChild]
  if (!heading || !words) throw new Error('nothing was told')
  heading.textContent = 'About the map'
  const wrapped = document.createElement('font')
  words.replaceWith(wrapped)
  wrapped.append('The aim is that nobody falls ')

  const recovered: unknown[] = []
  const about = (
    <StrictMode>
      <MapAbout Part={Told} />
    </StrictMode>
  )
  const app = await act(async () =>
    hydrateRoot(root, about, { onRecoverableError: (error) => recovered.push(error) }),
  )
  await act(async () => app.render(about))
  expect(recovered).toEqual([])
  expect(faults).not.toHaveBeenCalled()
  expect(root.querySelector('p')).toBe(paragraph)
  expect(root.textContent).toBe('About the mapThe aim is that nobody falls mellan stolarna.')
  await act(async () => app.unmount())
  expect(root.textContent).toBe('')
  faults.mockRestore()
})

test('a map that is come to inside the app tells of itself too', () => {
  render(<MapAbout Part={Told} />)
  expect(screen.getByRole('heading', { name: 'Om kartan' })).toBeDefined()
  expect(screen.getByText(/Målet är/)).toBeDefined()
})

test('changed while the page stands open, it tells what is new', async () => {
  const root = showBuilt()
  const app = await act(async () => hydrateRoot(root, <MapAbout Part={Told} />))
  const Changed = () => <p>Ett nytt mål.</p>
  await act(async () => app.render(<MapAbout Part={Changed} />))
  expect(root.textContent).toBe('Om kartanEtt nytt mål.')
  await act(async () => app.unmount())
})
