import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { citizenPath } from '../../model/citizen-path.ts'
import { keyOfParent, parentPaths } from '../../model/citizen-path-parents.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import '../../ui/citizen-page.css'
import '../../ui/frame-paper.css'
import './citizen.css'
import { pathName } from '../../model/citizen-names.ts'
import { PartOf } from './PartOf.tsx'

export type PathsViewProps = {
  readonly pages: readonly ProcessPage[]
}

/** All the citizen's paths, the main one first, by the need that each meets where content says so for all of them. */
export function PathsView({ pages }: PathsViewProps) {
  const { t } = useTranslation()
  const paths = pages.filter(({ process }) => process.citizen !== null)
  const processes = pages.map(({ process }) => process)
  const isByNeed = paths.every(({ process }) => process.citizen?.need !== undefined)
  const kind = isByNeed ? 'byNeed' : 'byName'
  return (
    <div className="paths">
      <h1>{t(`citizen.paths.${kind}.title`)}</h1>
      <p className="happens">{t(`citizen.paths.${kind}.lead`)}</p>
      <ul className="path-list">
        {paths.map(({ process }) => (
          <li key={process.id} className="path-card">
            <h2>
              <Link to={addressOf.path(process.id)}>
                {(isByNeed && process.citizen?.need) || pathName(process)} <Icon name="arrow" />
              </Link>
            </h2>
            {isByNeed && (
              <p className="fine">{t('citizen.pathIsCalled', { path: pathName(process) })}</p>
            )}
            <p>{process.citizen?.summary}</p>
            {parentPaths(processes, process).map((parent) => (
              <PartOf key={keyOfParent(parent)} parent={parent} />
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
