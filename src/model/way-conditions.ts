import type { Step } from './process.ts'
import { type Beside, isRefusal, type StationWays } from './station-ways.ts'
import type { Place, Target, WayAnswer, WayChoice } from './way-choices.ts'

/** An answer to a question. */
export type Answered = { readonly choice: WayChoice; readonly answer: WayAnswer }

/** When a place is where the way from a station goes. */
export type WayCondition =
  /** These answers to what is asked last before it. */
  | {
      readonly kind: 'answer'
      readonly choice: WayChoice
      readonly answer: WayAnswer
      /** What must have been answered before, first first, where the question is not met on the way from the station. */
      readonly after: readonly Answered[]
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
  const asked = (
    from: readonly WayChoice[],
    after: (choice: WayChoice) => readonly Answered[],
  ): readonly Found[] =>
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
              after: after(choice),
              refusal: refusalOf(isNo, isFallback),
            },
          }
        }),
      ),
    )
  const found: readonly Found[] = [
    ...asked(choices, () => []),
    ...besides.flatMap((beside) => [
      ...beside.straight.filter(isThere).map(({ isFallback }) => ({
        isFallback,
        condition: { kind: 'beside' as const, step: beside.step },
      })),
      ...asked(beside.choices, (choice) => answeredBefore(beside, choice)),
    ]),
  ]
  const isLastResort = found.some(({ isFallback }) => isFallback) || found.length === 0
  return [
    ...found.flatMap(({ isFallback, condition }) => (isFallback ? [] : [condition])),
    ...(isLastResort ? [{ kind: 'fallback' } as const] : []),
  ]
}

/** The answers without which the question is never met: it is led to by one answer only, and that one's question too. */
function answeredBefore(beside: Beside, choice: WayChoice): readonly Answered[] {
  const leads = ({ kind, step }: Target) => kind === 'choice' && step.id === choice.step.id
  if (beside.straight.some(leads)) return []
  const [only, ...others] = beside.choices.flatMap((before) =>
    before.answers.flatMap((answer) =>
      before !== choice && answer.targets.some(leads) ? [{ choice: before, answer }] : [],
    ),
  )
  if (only === undefined || others.length > 0) return []
  const rest = { ...beside, choices: beside.choices.filter((one) => one !== choice) }
  return [...answeredBefore(rest, only.choice), only]
}

function refusalOf(isNo: boolean, isFallback: boolean): 'again' | 'rest' | null {
  if (!isNo) return null
  return isFallback ? 'rest' : 'again'
}

type Found = { readonly isFallback: boolean; readonly condition: WayCondition }
