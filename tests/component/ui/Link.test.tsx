import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Link } from '../../../src/ui/Link.tsx'

test('a link that opens in a tab of its own is left to the browser, with the base path', async () => {
  const { hook, history } = memoryLocation({ path: '/', record: true })
  render(
    <Router hook={hook} base="/karta">
      <Link to="/steg/" target="_blank">
        Egen sida
      </Link>
    </Router>,
  )
  const link = screen.getByRole('link')
  expect(link.getAttribute('href')).toBe('/karta/steg/')
  await userEvent.click(link)
  expect(history).toEqual(['/'])
})
