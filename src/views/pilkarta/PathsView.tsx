import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { citizenPath } from '../../model/citizen-path.ts'
import type { Process } from '../../model/process.ts'
import { callsOf } from '../../model/uses.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import './citizen.css'

export type PathsViewProps = {
  readonly site: SiteIndex
  readonly pages: readonly ProcessPage[]
}

/** All the citizen's paths. The site's main one comes first: most readers need no other. */
export function PathsView({ site, pages }: PathsViewProps) {
  const { t } = useTranslation()
  const paths = pages.filter(({ process }) => process.citizen !== null)
  const isMain = ({ process }: ProcessPage) => process.id === site.settings.mainProcess
  const ordered = [...paths.filter(isMain), ...paths.filter((page) => !isMain(page))]
  return (
    <div className="paths">
      <h1>{t('citizen.pathsTitle')}</h1>
      <p className="happens">{t('citizen.pathsLead')}</p>
      <ul className="path-list">
        {ordered.map(({ process }) => (
          <li key={process.id} className="path-card">
            <h2>
              <Link to={addressOf.path(process.id)}>
                {process.citizen?.name} <Icon name="arrow" />
              </Link>
            </h2>
            <p>{process.citizen?.summary}</p>
            {partsOf(process, ordered).map(({ path, station }) => (
              <p className="fine" key={path.id}>
                {t('citizen.partOf', { path: path.citizen?.name, number: station.number })}
              </p>
            ))}
            <p className="fine">
              {t('citizen.stationCount', { count: citizenPath(process).stations.length })}
            </p>
          </li>
        ))}
      </ul>
      <p className="fine">{t('citizen.nothingStored')}</p>
    </div>
  )
}

/** The stations of other paths where this one is a part of the way. */
function partsOf(process: Process, pages: readonly ProcessPage[]) {
  return pages.flatMap(({ process: path }) => {
    const calls = callsOf([path], process.id).map(({ step }) => step)
    const station = citizenPath(path).stations.find(
      ({ step, toldHere }) =>
        calls.includes(step.id) || toldHere.some(({ id }) => calls.includes(id)),
    )
    return station ? [{ path, station }] : []
  })
}
