import { useTranslation } from '../../i18n/use-translation.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ProcessId } from '../../model/ids.ts'
import { inSentence } from '../../model/in-sentence.ts'
import type { MapFlow, MapProcess, MapStep } from '../../model/map-process.ts'
import type { OutlineWay } from '../../model/outline.ts'
import type { Step } from '../../model/process.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { Link } from '../../ui/Link.tsx'

type WayWordsProps = {
  /** Its map, with at least the steps that the way names. */
  readonly process: {
    readonly id: ProcessId
    readonly steps: readonly Pick<MapStep, 'id' | 'name' | 'kind'>[]
  }
  readonly way: {
    readonly flow: Pick<MapFlow, 'from' | 'label' | 'limit'>
    readonly to: Pick<MapStep, 'id' | 'name'>
    readonly toNumber: number
    readonly leads: OutlineWay<MapProcess>['leads']
  }
  /** Filters as the address has them. */
  readonly search?: string
}

/** A flow in words: on what condition, where to, how often. "Svaret är ”ja”: gå till …", "Tillbaka till …, högst 3 gånger". */
export function WayWords({ process, way, search = '' }: WayWordsProps) {
  const { t } = useTranslation()
  const { flow, to, toNumber, leads } = way
  const condition = useCondition(process, way)
  // The steps themselves stand below, after what else the line says, and a colon.
  if (leads === 'own') return condition ?? t('step.thisWay')
  const verb = t(`step.leads.${leads}`)
  const afterwards = process.steps.find(({ id }) => id === flow.limit?.afterwards)
  return (
    <>
      {condition === null ? capitalised(verb) : `${condition}: ${verb}`}{' '}
      <Link to={addressOf.step(process.id, to.id) + search}>
        {t('step.numbered', { number: toNumber, name: to.name })}
      </Link>
      {flow.limit && `, ${t('step.limit', { count: flow.limit.times })}`}
      {afterwards && (
        <>
          , {t('step.limitThen')}{' '}
          <Link to={addressOf.step(process.id, afterwards.id) + search}>{afterwards.name}</Link>
        </>
      )}
    </>
  )
}

/** What leads to a way, by what it leads from. Where all ways are gone at once, its words name it: "Personen hemma". */
const CONDITION: Readonly<Partial<Record<Step['kind'], 'step.answer' | 'step.ends'>>> = {
  decision: 'step.answer',
  subprocess: 'step.ends',
}

/** "Svaret är ”ja”", "Slutar delprocessen med ”samarbete börjar”", "Om vård behövs"; null where there is one way. */
function useCondition(
  process: WayWordsProps['process'],
  { flow }: WayWordsProps['way'],
): string | null {
  const { t } = useTranslation()
  if (flow.label === null) return null
  const kind = process.steps.find(({ id }) => id === flow.from)?.kind
  if (kind === 'parallel-split') return flow.label
  return t((kind && CONDITION[kind]) ?? 'step.if', { label: inSentence(flow.label) })
}
