import { screen } from '@testing-library/dom'
import type { ComponentType, ReactNode } from 'react'
import { expect, test } from 'vitest'
import { Prose } from '../../../src/ui/prose/Prose.tsx'
import { PROSE_COMPONENTS } from '../../../src/ui/prose/prose-components.tsx'
import { showStatic } from '../../support/render-page.tsx'

type Parts = Record<string, ComponentType<{ href?: string; rubrik?: string; children?: ReactNode }>>

function show(write: (parts: Parts) => ReactNode) {
  const Body = ({ components }: { components?: object }) => (
    <>{write({ ...(components as Parts) })}</>
  )
  return showStatic(<Prose text={Body} />)
}

test('a link in the text leaves the site with a word about it', () => {
  show(({ a: Anchor }) => Anchor && <Anchor href="https://x.example/">Lagen</Anchor>)
  const link = screen.getByRole('link')
  expect(`${link.textContent} ${link.getAttribute('href')}`).toBe(
    'Lagen (extern webbplats) https://x.example/',
  )
})

test('a box has its title first', () => {
  show(({ Ruta }) => Ruta && <Ruta rubrik="Tänk på">Ta det lugnt.</Ruta>)
  expect(document.querySelector('.note')?.textContent).toBe('Tänk påTa det lugnt.')
})

test('a wide table scrolls by itself and is reached by the keyboard', () => {
  show(({ table: Table }) => Table && <Table />)
  expect(screen.getByRole('table').parentElement?.tabIndex).toBe(0)
})

test('LANG-15: a hard word opens its note by itself, without scripts', () => {
  const { Begrepp } = PROSE_COMPONENTS
  showStatic(
    <Prose
      text={() => (
        <>
          <p>
            Du saknar <Begrepp note="ord-text-1">SGI</Begrepp>.
          </p>
          <p id="ord-text-1" popover="auto">
            SGI: Det du tjänar.
          </p>
        </>
      )}
    />,
  )
  const word = screen.getByRole('button', { name: 'SGI' })
  expect(word.getAttribute('popovertarget')).toBe('ord-text-1')
  expect(document.getElementById(word.getAttribute('aria-describedby') ?? '')).not.toBeNull()
})
