import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { citizenPath } from '../../model/citizen-path.ts'
import { keyOfParent, parentPaths } from '../../model/citizen-path-parents.ts'
import type { StepId } from '../../model/ids.ts'
import { inSentence } from '../../model/in-sentence.ts'
import { invariant } from '../../model/invariant.ts'
import { type Claim, type Status, settledOrMeanwhile, statusOf } from '../../model/provenance.ts'
import { consentsAt } from '../../model/station-consents.ts'
import { Card } from '../../ui/Card.tsx'
import { Divided } from '../../ui/Divided.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import '../../ui/citizen-page.css'
import '../../ui/frame-paper.css'
import './citizen.css'
import { pathName, stationName } from '../../model/citizen-names.ts'
import { ExplainedText } from './ExplainedText.tsx'
import { explainTerms } from './explain-terms.ts'
import { NextStations } from './NextStations.tsx'
import { ParentLink } from './ParentLink.tsx'
import { PlaceArrow } from './PlaceArrow.tsx'
import { ResponsibleCards } from './ResponsibleCards.tsx'
import { SeeAlsoList } from './SeeAlsoList.tsx'
import { StationSources } from './StationSources.tsx'
import { WhenCard } from './WhenCard.tsx'

export type StationViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly page: ProcessPage
  /** All of the site's: the path may be a part of another, and have parts. */
  readonly pages: readonly ProcessPage[]
  readonly stepId: StepId
  readonly text: Text
}

/**
 * One station of the citizen's path. Answers four questions (what happens, when, who is responsible, whom do I
 * contact) and works by HTML alone: no script is needed, nothing is asked or stored.
 *
 * @throws InvariantError when the step is no station (the routes ask first)
 */
export function StationView({ site, registers, page, pages, stepId, text }: StationViewProps) {
  const { t } = useTranslation()
  const { process } = page
  const path = citizenPath(process)
  const { stations } = path
  const station = stations.find(({ step }) => step.id === stepId)
  invariant(station, `no station ${stepId} in ${process.id}`)
  const { step, toldHere, number, total } = station
  const words = station.text
  const processes = pages.map((one) => one.process)
  const called = processes.find(({ id, citizen }) => id === step.calls && citizen !== null)
  const consents = consentsAt(process, [step, ...toldHere], called ?? null)
  const parents = parentPaths(processes, process)
  const previous = stations[number - 2]?.step
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
    <article className="station" data-steg={step.id}>
      <PlaceArrow number={number} total={total} />
      <p className="place" data-mer={t('citizen.leftOut')}>
        {t('citizen.place', { number, total })}{' '}
        <Link to="#kontakt">{t('citizen.whomToContact')}</Link>
      </p>
      <h1>
        <Divided name={stationName(step)} />
      </h1>
      <ExplainedText className="happens" parts={happens} />
      {words === null && <p className="fine">{t('citizen.noTextYet')}</p>}

      <div className="cards">
        <WhenCard when={when} registers={registers} step={step} toldHere={toldHere} />
        <ResponsibleCards
          registers={registers}
          process={process}
          step={step}
          isFirst={number === 1 && parents.length === 0}
        />
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
      {words !== null && words.seeAlso.length > 0 && (
        <SeeAlsoList path={path} seeAlso={words.seeAlso} />
      )}
      {called && (
        <p>
          <Link to={addressOf.path(called.id)}>
            {t('citizen.ownPath', { path: pathName(called) })}
          </Link>
        </p>
      )}
      {registers.consents
        .filter(({ id }) => consents.includes(id))
        .map(({ id, name }) => (
          <p key={id} className="to-consent">
            <Link to={addressOf.consent(id)}>
              {t('citizen.aboutConsent', { consent: inSentence(name) })}
            </Link>
          </p>
        ))}
      {text !== null && (
        <details className="more">
          <summary>{t('citizen.more')}</summary>
          <Prose text={text} />
        </details>
      )}

      <NextStations
        path={path}
        station={station}
        questions={registers.questions}
        parties={registers.parties}
        roles={registers.roles}
        processes={processes}
      />
      <nav className="station-ways" aria-label={t('citizen.ways')}>
        {previous && (
          <Link className="button" to={addressOf.station(process.id, previous.id)} rel="prev">
            <Icon name="back" />{' '}
            {t('citizen.stationInList', { number: number - 1, name: stationName(previous) })}
          </Link>
        )}
        <Link className="button" to={addressOf.path(process.id)}>
          {t('citizen.allStations')}
        </Link>
        {parents.map((parent) => (
          <ParentLink className="button" key={keyOfParent(parent)} parent={parent} />
        ))}
        <button type="button" className="button" data-skriv-ut="" hidden>
          <Icon name="printer" /> {t('citizen.print')}
        </button>
      </nav>
      <StationSources site={site} registers={registers} station={station} />
    </article>
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
