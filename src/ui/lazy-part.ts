import type { ComponentType } from 'react'

/** A part of a page that stands there prerendered, and comes to life in the browser when it is woken. */
export type LazyPart = {
  readonly Part: ComponentType
  readonly wake: () => void
}
