import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { citizenPath } from '../../model/citizen-path.ts'
import { keyOfParent, parentPaths } from '../../model/citizen-path-parents.ts'
import type { StepId } from '../../model/ids.ts'
import { inSentence } from '../../model/in-sentence.ts'
import { invariant } from '../../model/invariant.ts'
import { consentsAt } from '../../model/station-consents.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import '../../ui/citizen-page.css'
import '../../ui/frame-paper.css'
import './citizen.css'
import { pathName, stationName } from '../../model/citizen-names.ts'
import { NextStations } from './NextStations.tsx'
import { ParentLink } from './ParentLink.tsx'
import { PlaceArrow } from './PlaceArrow.tsx'
import { SeeAlsoList } from './SeeAlsoList.tsx'
import { StationCards } from './StationCards.tsx'
import { StationSources } from './StationSources.tsx'

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
      <StationCards
        registers={registers}
        process={process}
        station={station}
        isFirst={number === 1 && parents.length === 0}
      />
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
