import { type RefObject, useEffect, useState } from 'react'
import type { MapPage } from '../../layout/published-site.ts'
import type { PhaseId, StepId } from '../../model/ids.ts'
import { LIST_FIRST } from './list-first.ts'

/**
 * Who comes by a link to a step or a phase is led to it on the map, with the focus; where the list stands first, and
 * to anything else, the browser has led to it in the page. Links within the page are the list's own.
 */
export function useArrival(
  root: RefObject<HTMLElement | null>,
  { process }: MapPage,
  onStep: (step: StepId) => void,
  onPhase: (phase: PhaseId) => void,
): void {
  const [isLed, setLed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one arrives once
  useEffect(() => {
    const step = process.steps.find(({ id }) => location.hash === `#steg-${id}`)
    const phase = process.phases.find(({ id }) => location.hash === `#fas-${id}`)
    if (matchMedia(LIST_FIRST).matches || !(step || phase)) {
      // What stands above has got its height since.
      const frame = requestAnimationFrame(() =>
        document.getElementById(location.hash.slice(1))?.scrollIntoView(),
      )
      return () => cancelAnimationFrame(frame)
    }
    if (step) onStep(step.id)
    else if (phase) onPhase(phase.id)
    setLed(true)
  }, [])
  // After the page has done what a browser does with a link's end: show it in the list.
  useEffect(() => {
    if (isLed) root.current?.querySelector<HTMLElement>('#karta')?.focus({ preventScroll: true })
  }, [isLed, root])
}
