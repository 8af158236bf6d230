import { withCertainty } from '../../i18n/certainty-word.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { FlowId, StepId } from '../../model/ids.ts'
import type { MapProcess } from '../../model/map-process.ts'
import type { OutlineStep, OutlineWay } from '../../model/outline.ts'
import { Link } from '../../ui/Link.tsx'
import { choiceKey } from './choice-key.ts'
import { HandoverLine } from './HandoverLine.tsx'
import { StepSummary } from './StepSummary.tsx'
import { WayWords } from './WayWords.tsx'

export type ListContext = {
  readonly site: SiteIndex
  readonly page: MapPage
  readonly dimmed: ReadonlySet<StepId | FlowId>
  readonly selected: StepId | null
  /** Filters as the address has them: links to steps keep them. */
  readonly search: string
}

/** Of a step's heading: under a phase, under a way, under a way of a way. */
type Level = 4 | 5 | 6

/** A step of the list: what it is, who has it, and its ways on, with their own steps under them. */
export function StepItem(props: {
  readonly context: ListContext
  readonly one: OutlineStep<MapProcess>
  readonly level: Level
}) {
  const { context, one, level } = props
  const { site, page, dimmed, selected, search } = context
  const { step, number, ways } = one
  const { t } = useTranslation()
  const Heading = `h${level}` as const
  const isDimmed = dimmed.has(step.id)
  const [only, ...others] = ways
  const lengths = ways.map(({ steps }) => steps.length)
  const longest = Math.max(...lengths)
  return (
    <li
      id={`steg-${step.id}`}
      data-steg={step.id}
      data-part={step.lane}
      className={isDimmed ? 'dim' : undefined}
    >
      <div>
        <Heading>
          <Link
            to={addressOf.step(page.process.id, step.id) + search}
            aria-current={selected === step.id ? 'true' : undefined}
          >
            {t('step.numbered', { number, name: step.name })}
          </Link>
        </Heading>
        <StepSummary
          step={step}
          site={site}
          formName={page.process.onlyIn?.[step.id]}
          isDimmed={isDimmed}
        />
      </div>
      <div>
        {only === undefined && <p>{t('step.isEnd')}</p>}
        {only && others.length === 0 && (
          <>
            <HandoverLine flow={only.flow} site={site} page={page} />
            <WayLine context={context} way={only} />
          </>
        )}
        {others.length > 0 && (
          <>
            <p>{t(choiceKey(step.kind))}</p>
            <ul
              className={
                longest > 0
                  ? `branches${longest > 2 * Math.min(...lengths) ? '' : ' even'}`
                  : 'ways'
              }
            >
              {ways.map((way) => (
                <li key={way.flow.id} className={way.leads === 'own' ? 'own' : undefined}>
                  <WayLine context={context} way={way} />
                  <HandoverLine flow={way.flow} site={site} page={page} />
                  {way.leads === 'own' && (
                    <ol start={way.toNumber}>
                      {way.steps.map((own) => (
                        <StepItem
                          key={own.step.id}
                          context={context}
                          one={own}
                          level={level === 4 ? 5 : 6}
                        />
                      ))}
                    </ol>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  )
}

function WayLine(props: { readonly context: ListContext; readonly way: OutlineWay<MapProcess> }) {
  const { context, way } = props
  const { process } = context.page
  const { id, status } = way.flow
  const { t } = useTranslation()
  const isDimmed = context.dimmed.has(id)
  return (
    <p data-flode={id}>
      <WayWords process={process} way={way} search={context.search} />
      {withCertainty(t, '', status, process.onlyIn?.[id])}
      {isDimmed && ` (${t('map.dimmed')})`}
      {way.leads === 'own' && ':'}
    </p>
  )
}
