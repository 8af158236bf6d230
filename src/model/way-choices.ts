import type { Flow, Step } from './process.ts'

/** A question that decides where a person goes on. */
export type WayChoice = {
  readonly step: Step
  /** Whether the citizen agrees that something is shared: a no must never read as a way out of all help. */
  readonly asksConsent: boolean
  /** It stands before the station in reading order: an answer that leads here is how a person comes to it. */
  readonly isBefore: boolean
  readonly answers: readonly WayAnswer[]
}

/** Answers (each flow may bear several) that share what follows. */
export type WayAnswer = { readonly flows: readonly Flow[]; readonly targets: readonly Target[] }

export type Target = Place & {
  /** Steps passed on the way there that content has citizen's words for: what happens meanwhile. */
  readonly via: readonly Step[]
  /**
   * Taken when a way back has been tried as often as it may. How often is the caseworker's to know: nobody who is
   * ill should count their tries.
   */
  readonly isFallback: boolean
}

export type Place =
  | { readonly kind: 'station'; readonly step: Step }
  | { readonly kind: 'end'; readonly step: Step }
  /** The station that tells of the ways. */
  | { readonly kind: 'here'; readonly step: Step }
  /** The next question, one of the choices. */
  | { readonly kind: 'choice'; readonly step: Step }

/** Each target once; a way that is open at once needs no second one that opens later. */
export function unique(targets: readonly Target[]): readonly Target[] {
  const atOnce = new Set(
    targets.filter(({ isFallback }) => !isFallback).map(({ kind, step }) => kind + step.id),
  )
  const needed = targets.filter(
    ({ kind, step, isFallback }) => !isFallback || !atOnce.has(kind + step.id),
  )
  return [...new Map(needed.map((target) => [keyOf(target), target])).values()]
}

/** What follows when a way back has been tried enough. Where that is itself a way with a limit, the first part will do. */
export function fallbacksOf(targets: readonly Target[]): readonly Target[] {
  const atOnce = targets.filter(({ isFallback }) => !isFallback)
  return (atOnce.length > 0 ? atOnce : targets).map((target) => ({ ...target, isFallback: true }))
}

/** Two targets with the same key lead to the same place, on the same terms. */
export function keyOf({ kind, step, isFallback }: Target): string {
  return `${kind}:${step.id}:${isFallback}`
}
