import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

// The files of a worker share one document, which halves their time: each test leaves it empty, at the start page.
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
})

afterAll(() => {
  vi.unstubAllGlobals()
})
