import { useEffect, useState } from 'react'
import type { StepId } from '../../model/ids.ts'
import type { StepPage } from '../../model/pages/step-page.ts'
import type { Text } from '../../ui/prose/text.ts'
import type { PanelFacts } from './PanelFacts.tsx'

type StepData = { readonly page: StepPage; readonly text: Text }

/** Loads what an open step tells beyond the map. Another function means other content. */
export type LoadFacts = (step: StepId) => Promise<StepData>

type Arrived = StepData & { readonly PanelFacts: typeof PanelFacts }

/** What has come for a step is here at once when it is opened again. */
const arrived = new WeakMap<LoadFacts, Map<StepId, Arrived>>()

async function loadPanel(load: LoadFacts, step: StepId): Promise<Arrived> {
  const [view, data] = await Promise.all([import('./PanelFacts.tsx'), load(step)])
  const facts = { ...data, PanelFacts: view.PanelFacts }
  const ofMap = arrived.get(load) ?? new Map<StepId, Arrived>()
  arrived.set(load, ofMap.set(step, facts))
  return facts
}

/** Asked for when a reader comes near a step: what fails is told when it opens. */
export function preloadFacts(load: LoadFacts, step: StepId): void {
  if (navigator.onLine && !arrived.get(load)?.has(step)) loadPanel(load, step).catch(() => {})
}

/**
 * The code and the data of an open step's facts; `null` until they have come.
 *
 * @throws what the loading failed with, for the boundary around the panel
 */
export function usePanelFacts(load: LoadFacts, step: StepId): Arrived | null {
  const [state, setState] = useState<{ facts: Arrived | null; error?: unknown }>(() => ({
    facts: arrived.get(load)?.get(step) ?? null,
  }))
  useEffect(() => {
    let isCurrent = true
    loadPanel(load, step).then(
      (facts) => isCurrent && setState({ facts }),
      (error: unknown) => isCurrent && setState({ facts: null, error }),
    )
    return () => {
      isCurrent = false
    }
  }, [load, step])
  if (state.error !== undefined) throw state.error
  return state.facts
}
