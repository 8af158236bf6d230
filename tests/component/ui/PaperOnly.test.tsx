import { act, cleanup, render } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { PaperOnly } from '../../../src/ui/PaperOnly.tsx'

afterEach(() => cleanup())

test('is there while the page is printed, and else costs nothing', () => {
  const { container } = render(
    <PaperOnly>
      <p>Bladet</p>
    </PaperOnly>,
  )
  expect(container.querySelector('p')).toBeNull()
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(container.querySelector('p')?.textContent).toBe('Bladet')
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(container.querySelector('p')).toBeNull()
})

test('is printed as it was built until what draws it has come', () => {
  const room = document.createElement('div')
  const built = renderToString(
    <PaperOnly>
      <p>Bladet</p>
    </PaperOnly>,
  )
  room.innerHTML = built
  // As a browser with scripts has it: text.
  const [hidden] = room.getElementsByTagName('noscript')
  if (hidden) hidden.textContent = '<p>Bladet</p>'
  document.body.append(room)
  const roots: Root[] = []
  act(() => void roots.push(hydrateRoot(room, <PaperOnly>{null}</PaperOnly>)))
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(room.querySelector('p')?.textContent).toBe('Bladet')
  act(() => roots[0]?.unmount())
  room.remove()
})
