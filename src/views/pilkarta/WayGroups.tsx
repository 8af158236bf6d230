import { useTranslation } from '../../i18n/page-words.ts'
import type { Flow, Step } from '../../model/process.ts'
import type { Question } from '../../model/site.ts'
import type { Target, WayChoice } from '../../model/station-ways.ts'
import { answerWords } from './answer-words.ts'
import { stationName } from './station-name.ts'
import { type Standing, WayRow } from './WayRow.tsx'

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

const or = new Intl.ListFormat('sv', { type: 'disjunction' })

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
  const rowsOf = (targets: readonly Target[], condition: string | null, from: number) => {
    const atOnce = targets.filter(({ afterTimes }) => afterTimes === null)
    return targets.map((target) => {
      const place = choices.findIndex(({ step }) => step.id === target.step.id)
      return (
        <li key={`${target.kind} ${target.step.id} ${target.afterTimes}`}>
          <WayRow
            standing={standing}
            target={target}
            condition={
              target.afterTimes === null
                ? condition
                : t('citizen.afterTimes', { count: target.afterTimes })
            }
            question={wordsOf(target.step) ?? stationName(target.step)}
            isQuestionBelow={place > from}
            isBefore={isBefore}
            isQuiet={isQuiet || (atOnce.length > 1 && target.kind !== 'station')}
          />
        </li>
      )
    })
  }
  // A question that follows at once stands right below; that the way leads to it need not be said.
  const isBelow = (id: string) => choices.some(({ step }) => step.id === id)
  const told = straight.filter(
    ({ kind, afterTimes, step }) =>
      afterTimes !== null || !(isBelow(step.id) || (isQuiet && kind === 'station' && !straightIf)),
  )
  const isParallel = straight.filter(({ afterTimes }) => afterTimes === null).length > 1
  return (
    <>
      {told.length > 0 && (
        <div className="next-group">
          {isParallel && <p>{t('citizen.atTheSameTime')}</p>}
          <ul>{rowsOf(told, straightIf, -1)}</ul>
        </div>
      )}
      {choices.map(({ step, answers }, index) => (
        <div className="next-group" key={step.id} data-fraga={step.id}>
          <p>
            {wordsOf(step) === null ? (
              t('citizen.dependsOnOutcome')
            ) : (
              <>
                {step.kind === 'inclusive-split' ? t('citizen.oneOrMore') : t('citizen.dependsOn')}{' '}
                <strong>{wordsOf(step)}</strong>
              </>
            )}
          </p>
          <ul>
            {answers.map(({ flows, targets }) =>
              rowsOf(targets, conditionOf(step, flows, targets), index),
            )}
          </ul>
        </div>
      ))}
    </>
  )

  function conditionOf(
    choice: Step,
    flows: readonly Flow[],
    targets: readonly Target[],
  ): string | null {
    const words = answerWords(choice, flows, questions, standing.processes)
    if (words.length === 0) return t('citizen.otherwise')
    const answers = or.format(words.map((word) => `”${word}”`))
    const several = targets.filter(({ afterTimes }) => afterTimes === null).length > 1
    if (several) return t('citizen.ifAnswerTogether', { answers })
    return wordsOf(choice) === null
      ? t('citizen.ifOutcome', { answers })
      : t('citizen.ifAnswer', { answers })
  }
}

/** What is asked, as put to the citizen where there are such words; `null` where a part of the way just ends so or so. */
function questionWords(choice: Step, questions: readonly Question[]): string | null {
  const question = questions.find(({ id }) => id === choice.question)
  if (question !== undefined) return question.citizenText ?? question.text
  return choice.question === null ? null : stationName(choice)
}
