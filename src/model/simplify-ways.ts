import { keyOf, type Target, unique, type WayAnswer, type WayChoice } from './way-choices.ts'

/** What follows on a step: where it leads at once, and what is asked on the way. */
export type Ways = {
  readonly straight: readonly Target[]
  readonly choices: readonly WayChoice[]
}

/**
 * A question all of whose answers lead to one place is left out, and what led to it leads to that place; again, until
 * there is none. Then answers that share what follows are put together.
 */
export function simplified(straight: readonly Target[], choices: readonly WayChoice[]): Ways {
  const trivial = choices.flatMap(({ step, answers }) => {
    const [place, ...others] = unique(answers.flatMap(({ targets }) => targets))
    const isOne = place !== undefined && others.length === 0
    return isOne && place.step.id !== step.id && !place.isFallback
      ? [{ choice: step.id, place }]
      : []
  })[0]
  if (trivial === undefined) {
    return {
      straight,
      choices: choices.map((choice) => ({ ...choice, answers: merged(choice.answers) })),
    }
  }
  const mend = (targets: readonly Target[]) =>
    unique(
      targets.map((target) =>
        target.kind === 'choice' && target.step.id === trivial.choice
          ? {
              ...trivial.place,
              isFallback: target.isFallback,
              via: [...target.via, ...trivial.place.via],
            }
          : target,
      ),
    )
  return simplified(
    mend(straight),
    choices
      .filter(({ step }) => step.id !== trivial.choice)
      .map((choice) => ({
        ...choice,
        answers: choice.answers.map(({ flows, targets }) => ({ flows, targets: mend(targets) })),
      })),
  )
}

function merged(answers: readonly WayAnswer[]): readonly WayAnswer[] {
  const byTargets = new Map<string, WayAnswer>()
  for (const { flows, targets } of answers) {
    const key = targets.map(keyWithVia).sort().join()
    const before = byTargets.get(key)?.flows ?? []
    byTargets.set(key, { flows: [...before, ...flows], targets })
  }
  return [...byTargets.values()]
}

function keyWithVia(target: Target): string {
  return `${keyOf(target)}:${target.via.map(({ id }) => id).join(' ')}`
}
