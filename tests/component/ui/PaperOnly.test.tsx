import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PaperOnly } from '../../../src/ui/PaperOnly.tsx'

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
