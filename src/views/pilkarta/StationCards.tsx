import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import { explainTerms } from '../../model/explain-terms.ts'
import type { Process } from '../../model/process.ts'
import { type Claim, type Status, settledOrMeanwhile, statusOf } from '../../model/provenance.ts'
import { Card } from '../../ui/Card.tsx'
import { ExplainedText } from './ExplainedText.tsx'
import { ResponsibleCards } from './ResponsibleCards.tsx'
import { WhenCard } from './WhenCard.tsx'

export type StationCardsProps = {
  readonly registers: Registers
  readonly process: Process
  readonly station: Pick<CitizenStation, 'step' | 'text' | 'toldHere'>
  /** The way begins here: the reader may know nobody yet. */
  readonly isFirst: boolean
}

/** What a station answers: what happens, when, who is responsible, whom to contact, and what a no means. */
export function StationCards({ registers, process, station, isFirst }: StationCardsProps) {
  const { t } = useTranslation()
  const { step, toldHere, text: words } = station
  const [happens = [], when = [], meanwhile = [], decides = [], ifNo = []] = explainTerms(
    [
      words?.happens ?? step.purpose,
      words?.when ?? '',
      words?.meanwhile ?? '',
      words?.decides?.what ?? '',
      words?.decides?.ifNo ?? '',
    ],
    registers.terms,
  )
  return (
    <>
      <ExplainedText className="happens" parts={happens} />
      {words === null && <p className="fine">{t('citizen.noTextYet')}</p>}

      <div className="cards">
        <WhenCard when={when} registers={registers} step={step} toldHere={toldHere} />
        <ResponsibleCards registers={registers} process={process} step={step} isFirst={isFirst} />
        {words?.meanwhile && (
          <Card title={t('citizen.meanwhile')} icon="hourglass">
            <ExplainedText parts={meanwhile} />
          </Card>
        )}
        <ListCard title={t('citizen.prepare')} icon="document" lines={words?.prepare ?? []} />
        <ListCard
          title={t('citizen.receive')}
          icon="envelope"
          lines={linesOf(words?.receives ?? [], step.status, t)}
        >
          {step.status !== 'stated' && (
            <p className="fine">{t(`citizen.receiveUnsure.${step.status}`)}</p>
          )}
        </ListCard>
      </div>
      {words?.decides && (
        <section className="decide">
          <h2>{t('citizen.youDecide')}</h2>
          <ExplainedText parts={decides} />
          <details>
            <summary>{t('citizen.ifNo')}</summary>
            <ExplainedText parts={ifNo} />
          </details>
        </section>
      )}
    </>
  )
}

/** What is less certain than the step that gives it says so: the card tells it of the step as a whole. */
function linesOf(
  receives: readonly Claim<string>[],
  ofStep: Status,
  t: TFunction,
): readonly string[] {
  return receives.flatMap((claim) => {
    const name = settledOrMeanwhile(claim)
    const status = statusOf(claim)
    if (name === null) return []
    return status === 'stated' || status === ofStep ? name : t(`citizen.meets.${status}`, { name })
  })
}

function ListCard({
  title,
  icon,
  lines,
  children,
}: {
  readonly title: string
  readonly icon: 'document' | 'envelope'
  readonly lines: readonly string[]
  readonly children?: ReactNode
}) {
  if (lines.length === 0) return null
  return (
    <Card title={title} icon={icon}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </Card>
  )
}
