import '../../i18n/page-words.ts'
import { useTranslation } from '../../i18n/my-path-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { pathName, stationName } from '../../model/citizen-names.ts'
import { citizenPath } from '../../model/citizen-path.ts'
import { parentPaths } from '../../model/citizen-path-parents.ts'
import { asksConsent } from '../../model/follow-ways.ts'
import { createGraph } from '../../model/graph.ts'
import { formKey } from '../../model/my-path/form-key.ts'
import { questionsAt } from '../../model/my-path/walk.ts'
import { formsOf } from '../../model/variants.ts'
import { Link } from '../../ui/Link.tsx'
import { AskTemplate } from './AskTemplate.tsx'
import { BeginScreen } from './BeginScreen.tsx'
import { ClearPath } from './ClearPath.tsx'
import { EndTemplate } from './EndTemplate.tsx'
import { MY_PATH_PLACE } from './my-path-place.ts'
import { PathTemplates } from './PathTemplates.tsx'
import { questionWords } from './question-words.ts'
import { StationTemplate } from './StationTemplate.tsx'
import { WayGroups } from './WayGroups.tsx'
import { WhoAnswers } from './WhoAnswers.tsx'
import '../../ui/citizen-page.css'
import '../../ui/frame-paper.css'
import './citizen.css'
import './my-path.css'

export type MyPathViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly page: ProcessPage
  /** All of the site's: the path may be a part of another. */
  readonly pages: readonly ProcessPage[]
}

/**
 * The page of a person's own path. As it is written it shows where one may begin, each station a link to its own page,
 * and every question with where its answers lead (LANG-18): without scripts that is what there is. All that its script
 * shows stands here too, as templates: it computes the path and says nothing of its own.
 */
export function MyPathView({ registers, page: { process }, pages }: MyPathViewProps) {
  const { t } = useTranslation()
  const { questions, parties, roles } = registers
  const path = citizenPath(process)
  const graph = createGraph(process)
  const processes = pages.map((one) => one.process)
  const parents = parentPaths(processes, process)
  const numberOf = new Map(path.stations.map(({ step, number }) => [step.id, number]))
  const standing = { parties, roles, process, numberOf, parents, processes }
  const answersTo = (id: string) =>
    (questions.find((question) => question.id === id)?.answers ?? []).map(
      ({ id: answer, text, citizenText }) => ({ id: answer, words: citizenText ?? text }),
    )
  const wordsOf = (id: string) => {
    const question = questions.find((one) => one.id === id)
    return question?.citizenText ?? question?.text ?? ''
  }
  return (
    <article className="station own-path" data-karta={process.id}>
      <noscript>
        <p>{t('myPath.begin.withoutScripts')}</p>
      </noscript>
      <div id={MY_PATH_PLACE} data-process={process.id}>
        <BeginScreen path={path} />
      </div>
      <ClearPath />
      <details className="more path-ways">
        <summary>{t('myPath.ways.title')}</summary>
        <ol>
          {path.stations.map(({ step, number, ways }) => (
            <li key={step.id}>
              <h2>{stationName(step)}</h2>
              <WayGroups
                standing={{ ...standing, number }}
                questions={questions}
                straight={ways.straight}
                straightIf={null}
                choices={ways.choices}
              />
            </li>
          ))}
        </ol>
      </details>
      <p>
        <Link to={addressOf.path(process.id)}>
          {t('citizen.backToPath', { path: pathName(process) })}
        </Link>
      </p>
      {process.variants.map(({ question }) => (
        <AskTemplate
          key={question}
          about={`form ${question}`}
          question={wordsOf(question)}
          answers={answersTo(question)}
          notYet={t('myPath.form.unsure')}
        >
          {t('myPath.form.lead')}
        </AskTemplate>
      ))}
      {graph.process.steps.flatMap((step) =>
        [...questionsAt(step, graph.outgoing(step.id))].map((question) => (
          <AskTemplate
            key={`${step.id} ${question}`}
            about={`${step.id} ${question}`}
            question={
              question === step.question
                ? (questionWords(step, questions) ?? '')
                : wordsOf(question)
            }
            answers={answersTo(question)}
            notYet={t('myPath.ask.notYet')}
          >
            {question === step.question && (
              <WhoAnswers
                standing={registers}
                choice={{ step, asksConsent: asksConsent(graph, step) }}
                questions={questions}
              />
            )}
          </AskTemplate>
        )),
      )}
      {graph.process.steps.flatMap((step) => {
        const part = processes.find(({ id }) => id === step.calls)
        const ends = new Set(graph.outgoing(step.id).flatMap(({ fromEnd }) => fromEnd ?? []))
        if (ends.size < 2) return []
        return (
          <AskTemplate
            key={step.id}
            about={`${step.id} ended`}
            question={t('myPath.ask.outcome', { step: stationName(step) })}
            answers={(part?.steps ?? [])
              .filter(({ id }) => ends.has(id))
              .map((end) => ({ id: end.id, words: stationName(end) }))}
            notYet={t('myPath.ask.notYet')}
          >
            {t('myPath.ask.outcomeLead')}
          </AskTemplate>
        )
      })}
      {formsOf(process, questions).flatMap((form) =>
        citizenPath(form.process).stations.map((station) => (
          <StationTemplate
            key={`${formKey(form.answers)} ${station.step.id}`}
            registers={registers}
            process={form.process}
            form={formKey(form.answers)}
            station={station}
            isFirst={station.number === 1 && parents.length === 0}
          />
        )),
      )}
      {graph.ends.map((end) => (
        <EndTemplate key={end.id} end={end} parents={parents} />
      ))}
      <PathTemplates path={path} />
    </article>
  )
}
