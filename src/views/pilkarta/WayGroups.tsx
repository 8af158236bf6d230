import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { Flow, Step } from '../../model/process.ts'
import type { Question } from '../../model/site.ts'
import { isRefusal } from '../../model/station-ways.ts'
import type { Target, WayAnswer, WayChoice } from '../../model/way-choices.ts'
import { answerWords } from './answer-words.ts'
import { questionWords } from './question-words.ts'
import { RefusalRow } from './RefusalRow.tsx'
import { type Standing, WayRow } from './WayRow.tsx'
import { WhoAnswers } from './WhoAnswers.tsx'

export type WayGroupsProps = {
  readonly standing: Standing
  readonly questions: readonly Question[]
  readonly straight: readonly Target[]
  /** What must hold for the straight ways; `null` when nothing must. */
  readonly straightIf: string | null
  readonly choices: readonly WayChoice[]
  readonly isBefore?: boolean
  readonly isQuiet?: boolean
}

/** Whether the question at `from` is asked again: at once, or when those before it have been. */
function returnsTo(choices: readonly WayChoice[], target: Target, from: number): boolean {
  const asked = choices[from]?.step.id
  if (asked === undefined) return false
  const met = new Set([target.step.id])
  // Grows while it is walked.
  for (const id of met) {
    if (id === asked) return true
    const before = choices.slice(0, from).find(({ step }) => step.id === id)
    for (const { targets } of before?.answers ?? []) {
      for (const { kind, step } of targets) if (kind === 'choice') met.add(step.id)
    }
  }
  return false
}

/** Ways in words (LANG-18): what decides between them, and for every answer where it leads. */
export function WayGroups({
  standing,
  questions,
  straight,
  straightIf,
  choices,
  isBefore = false,
  isQuiet = false,
}: WayGroupsProps) {
  const { t } = useTranslation()
  const wordsOf = (choice: Step) => questionWords(choice, questions)
  const rowOf = (
    target: Target,
    condition: string | null,
    from: number,
    { isTogether = false, isUnder = false },
  ) => (
    <WayRow
      key={`${target.kind} ${target.step.id}`}
      standing={standing}
      target={target}
      condition={
        target.isFallback
          ? t(isUnder ? 'citizen.ifNotSolved' : 'citizen.ifNotSolvedHere')
          : condition
      }
      question={
        returnsTo(choices, target, from) ? null : (wordsOf(target.step) ?? stationName(target.step))
      }
      isQuestionBelow={choices.findIndex(({ step }) => step.id === target.step.id) > from}
      isBefore={isBefore || (choices[from]?.isBefore ?? false)}
      isQuiet={isQuiet || isUnder || (isTogether && target.kind !== 'station')}
    />
  )
  /** What follows at once, and under it, what does when that does not help. To stay is no news then. */
  const rowsOf = (targets: readonly Target[], condition: string | null, from: number) => {
    const atOnce = targets.filter(({ isFallback }) => !isFallback)
    const fallbacks = targets.filter(({ kind, isFallback }) => isFallback && kind !== 'here')
    return (
      <>
        {atOnce.map((target) => rowOf(target, condition, from, { isTogether: atOnce.length > 1 }))}{' '}
        {fallbacks.length > 0 && (
          <div className={atOnce.length > 0 ? 'way-fallback' : undefined}>
            {fallbacks.map((target) =>
              rowOf(target, condition, from, { isUnder: atOnce.length > 0 }),
            )}
          </div>
        )}
      </>
    )
  }
  // A question that follows at once stands right below; that the way leads to it need not be said.
  const isBelow = (id: string) => choices.some(({ step }) => step.id === id)
  const told = straight.filter(
    ({ kind, isFallback, step }) =>
      isFallback || !(isBelow(step.id) || (isQuiet && kind === 'station' && !straightIf)),
  )
  // What follows when the one way has been tried enough stands under it.
  const atOnceTold = told.filter(({ isFallback }) => !isFallback)
  const toldTogether = atOnceTold.length === 1 ? [told] : told.map((target) => [target])
  const isParallel = straight.filter(({ isFallback }) => !isFallback).length > 1
  return (
    <>
      {told.length > 0 && (
        <div className="next-group">
          {isParallel && <p>{t('citizen.atTheSameTime')}</p>}
          <ul>
            {toldTogether.map((targets) => (
              <li key={targets.map(({ kind, step }) => `${kind} ${step.id}`).join()}>
                {rowsOf(targets, straightIf, -1)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {choices.map(({ step, asksConsent, answers }, index) => (
        <div className="next-group" key={step.id} data-fraga={step.id}>
          <p>
            {wordsOf(step) === null ? (
              t('citizen.dependsOnOutcome')
            ) : (
              <>
                {step.kind === 'inclusive-split' && t('citizen.oneOrMore')}
                {step.kind !== 'inclusive-split' && index === 0 && t('citizen.dependsOn')}{' '}
                <strong>{wordsOf(step)}</strong>{' '}
                <WhoAnswers
                  standing={standing}
                  choice={{ step, asksConsent }}
                  questions={questions}
                />
              </>
            )}
          </p>
          <ul>
            {answers.map(({ flows, targets }) => {
              const condition = conditionOf(step, flows, targets, answers)
              return (
                <li key={condition}>
                  {isRefusal({ asksConsent }, { targets }) ? (
                    <RefusalRow standing={standing} condition={condition} targets={targets} />
                  ) : (
                    rowsOf(targets, condition, index)
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </>
  )

  function conditionOf(
    choice: Step,
    flows: readonly Flow[],
    targets: readonly Target[],
    answers: readonly WayAnswer[],
  ): string {
    const others = answers.flatMap((answer) => (answer.flows === flows ? [] : answer.flows))
    const words = answerWords(choice, flows, others, questions, standing.processes)
    if (words.length === 0) return t('citizen.otherwise')
    const told = listed(
      words.map((word) => `”${word}”`),
      'disjunction',
    )
    const several = targets.filter(({ isFallback }) => !isFallback).length > 1
    if (several) return t('citizen.ifAnswerTogether', { answers: told })
    return wordsOf(choice) === null
      ? t('citizen.ifOutcome', { answers: told })
      : t('citizen.ifAnswer', { answers: told })
  }
}
