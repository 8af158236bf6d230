import type { Step } from './process.ts'
import {
  isRefusal,
  type Place,
  type StationWays,
  type Target,
  type WayAnswer,
  type WayChoice,
} from './station-ways.ts'

/** When a place is where the way from a station goes. */
export type WayCondition =
  /** These answers to what is asked last before it. */
  | {
      readonly kind: 'answer'
      readonly choice: WayChoice
      readonly answer: WayAnswer
      /** A no to sharing leads to the help that is left (`rest`), and where the question is taken up `again`. */
      readonly refusal: 'again' | 'rest' | null
    }
  /** What is told at the station though the way there does not pass it. */
  | { readonly kind: 'beside'; readonly step: Step }
  /** The other ways have been tried enough. */
  | { readonly kind: 'fallback' }

/**
 * Everything that leads from a station to a place: last, once, that others have been tried enough.
 *
 * @returns none where the way leads there whatever is answered
 */
export function wayConditions(
  { straight, choices, besides }: StationWays,
  place: Place,
): readonly WayCondition[] {
  const isThere = ({ kind, step }: Target) => kind === place.kind && step.id === place.step.id
  if (straight.some((target) => isThere(target) && !target.isFallback)) return []
  const asked = (from: readonly WayChoice[]): readonly Found[] =>
    from.flatMap((choice) =>
      choice.answers.flatMap((answer) =>
        answer.targets.filter(isThere).map(({ isFallback }) => {
          const isNo = isRefusal(choice, answer)
          return {
            // A no to sharing leads to the help that is left, and not only when one has been asked enough.
            isFallback: isFallback && !isNo,
            condition: {
              kind: 'answer' as const,
              choice,
              answer,
              refusal: refusalOf(isNo, isFallback),
            },
          }
        }),
      ),
    )
  const found: readonly Found[] = [
    ...asked(choices),
    ...besides.flatMap((beside) => [
      ...beside.straight.filter(isThere).map(({ isFallback }) => ({
        isFallback,
        condition: { kind: 'beside' as const, step: beside.step },
      })),
      ...asked(beside.choices),
    ]),
  ]
  const isLastResort = found.some(({ isFallback }) => isFallback) || found.length === 0
  return [
    ...found.flatMap(({ isFallback, condition }) => (isFallback ? [] : [condition])),
    ...(isLastResort ? [{ kind: 'fallback' } as const] : []),
  ]
}

function refusalOf(isNo: boolean, isFallback: boolean): 'again' | 'rest' | null {
  if (!isNo) return null
  return isFallback ? 'rest' : 'again'
}

type Found = { readonly isFallback: boolean; readonly condition: WayCondition }
