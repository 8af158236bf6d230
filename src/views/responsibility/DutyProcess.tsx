import { useRef } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { Link } from '../../ui/Link.tsx'
import { DutyTable } from './DutyTable.tsx'
import type { DutyTableData } from './duty-filters.ts'
import { useOverflow } from './use-overflow.ts'

export type DutyProcessProps = {
  readonly table: DutyTableData
  readonly site: SiteIndex
  readonly isOpen: boolean
}

/** The table of one map, which unfolds under its name. */
export function DutyProcess({ table, site, isOpen }: DutyProcessProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const isOver = useOverflow(box)
  const { process, roles, stepCount } = table
  return (
    <details className="duty-process" open={isOpen || undefined}>
      <summary>
        <h2>{t('responsibility.mapCount', { process: process.name, count: stepCount })}</h2>
      </summary>
      <p className="duty-head">
        {t('responsibility.rolesShown', { count: roles.length })}{' '}
        <Link to={addressOf.map(process.id)}>
          {t('responsibility.toMap', { process: process.name })}
        </Link>{' '}
        {isOver && <span className="duty-scroll-hint">{t('responsibility.scrollHint')}</span>}
      </p>
      <DutyTable table={table} site={site} box={box} />
    </details>
  )
}
