import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/**
 * A part of a page that comes to life after the rest. What fails to come leaves what is there: the prerendered part, or
 * what keeps its place.
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({
    default: await load().catch(() => new Promise<ComponentType<Props>>(() => {})),
  }))
}
