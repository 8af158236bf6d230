import { useEffect, useState } from 'react'
import type { ProcessPage, Registers } from '../../layout/published-site.ts'
import type { PanelFacts } from './PanelFacts.tsx'

type StepData = { readonly page: ProcessPage; readonly registers: Registers }

/** Loads what an open step tells beyond the map. Another function means other content. */
export type LoadFacts = () => Promise<StepData>

type Arrived = StepData & { readonly PanelFacts: typeof PanelFacts }

/** What has come for one step is here at once for the next one. */
const arrived = new WeakMap<LoadFacts, Arrived>()

async function loadPanel(load: LoadFacts): Promise<Arrived> {
  const [view, data] = await Promise.all([import('./PanelFacts.tsx'), load()])
  const facts = { ...data, PanelFacts: view.PanelFacts }
  arrived.set(load, facts)
  return facts
}

/** Asked for when a reader comes near a step: what fails is told when a step opens. */
export function preloadFacts(load: LoadFacts): void {
  if (navigator.onLine && !arrived.has(load)) loadPanel(load).catch(() => {})
}

/**
 * The code and the data of an open step's facts; `null` until they have come.
 *
 * @throws what the loading failed with, for the boundary around the panel
 */
export function usePanelFacts(load: LoadFacts): Arrived | null {
  const [state, setState] = useState<{ facts: Arrived | null; error?: unknown }>(() => ({
    facts: arrived.get(load) ?? null,
  }))
  useEffect(() => {
    let isCurrent = true
    loadPanel(load).then(
      (facts) => isCurrent && setState({ facts }),
      (error: unknown) => isCurrent && setState({ facts: null, error }),
    )
    return () => {
      isCurrent = false
    }
  }, [load])
  if (state.error !== undefined) throw state.error
  return state.facts
}
