import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { citizenPath } from '../../model/citizen-path.ts'
import { keyOfParent, parentPaths } from '../../model/citizen-path-parents.ts'
import { myPathAddress } from '../../model/my-path/my-path-address.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import '../../ui/citizen-page.css'
import '../../ui/frame-paper.css'
import './citizen.css'
import { pathName } from '../../model/citizen-names.ts'
import { inSevens } from './in-sevens.ts'
import { ParentLink } from './ParentLink.tsx'
import { PartOf } from './PartOf.tsx'
import { PathSources } from './PathSources.tsx'
import { StationStops } from './StationStops.tsx'

export type PathViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly page: ProcessPage
  /** All of the site's: the path may be a part of another. */
  readonly pages: readonly ProcessPage[]
  readonly text: Text
}

/** One process as the citizen's path: its stations with big arrows between them. */
export function PathView({ site, registers, page, pages, text }: PathViewProps) {
  const { t } = useTranslation()
  const { process } = page
  const path = citizenPath(process)
  const { stations } = path
  const [shown = [], ...folded] = inSevens(stations)
  const processes = pages.map((one) => one.process)
  const parents = parentPaths(processes, process)
  const intro = process.citizen
  const stops = { registers, path, parents, processes }
  return (
    <article className="path">
      <h1>
        <Divided name={pathName(process)} />
      </h1>
      <p className="happens">{intro?.summary ?? process.purpose}</p>
      {parents.map((parent) => (
        <div key={keyOfParent(parent)}>
          <PartOf parent={parent} />
          <p className="way-back">
            <ParentLink parent={parent} />
          </p>
        </div>
      ))}
      <p className="way-on">
        <Link className="way main-way" to={myPathAddress(process.id)}>
          <span className="way-name">{t('citizen.toMyPath')}</span>
          <Icon name="arrow" />
        </Link>
      </p>
      {text !== null && (
        <details className="more">
          <summary>{t('citizen.moreAboutPath')}</summary>
          <Prose text={text} />
        </details>
      )}
      <section aria-labelledby="stationer" data-lista={process.id}>
        <h2 id="stationer">{t('citizen.stationCount', { count: stations.length })}</h2>
        <p>{t('citizen.pathIntro')}</p>
        <StationStops {...stops} shown={shown} />
        {folded.map((part) => (
          <details className="folded" key={part[0]?.number}>
            <summary>
              {t('citizen.showMore', {
                count: part.length,
                first: part[0]?.number,
                last: part.at(-1)?.number,
              })}
            </summary>
            <StationStops {...stops} shown={part} />
          </details>
        ))}
      </section>
      <p className="fine">{t('citizen.nothingStored')}</p>
      <PathSources site={site} registers={registers} process={process} />
    </article>
  )
}
