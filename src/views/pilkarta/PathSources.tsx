import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { Process } from '../../model/process.ts'
import { Link } from '../../ui/Link.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { HowSure } from './HowSure.tsx'

export type PathSourcesProps = {
  readonly site: SiteIndex
  readonly registers: Pick<Registers, 'targetGroups' | 'sources'>
  readonly process: Process
}

/**
 * How sure a path's text is, and what the path stands on: its goal and whom it is for, in the words of the
 * caseworkers' map, and its sources.
 */
export function PathSources({ site, registers, process }: PathSourcesProps) {
  const { t } = useTranslation()
  const groups = registers.targetGroups.filter(({ id }) => process.targetGroups.includes(id))
  return (
    <HowSure
      site={site}
      review={process.citizen?.review ?? process.review}
      status={process.status}
      summary={t('citizen.aimAndSources')}
    >
      <p>
        {t('citizen.fromTheMap')} <Link to={addressOf.map(process.id)}>{process.name}</Link>.
      </p>
      <dl>
        <dt>{t('citizen.goal')}</dt>
        <dd>{process.goal}</dd>
        {groups.length > 0 && <dt>{t('citizen.forWhom')}</dt>}
        {groups.map(({ id, name, description }) => (
          <dd key={id}>
            <strong>{name}.</strong> {description}
          </dd>
        ))}
      </dl>
      <SourceList
        citations={[process, ...groups].flatMap(({ citations }) => citations)}
        sources={registers.sources}
      />
    </HowSure>
  )
}
