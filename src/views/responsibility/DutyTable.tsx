import type { RefObject } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Link } from '../../ui/Link.tsx'
import { DutyTableRow } from './DutyTableRow.tsx'
import { columnsOf, type DutyColumn, keyOf } from './duty-columns.ts'
import type { DutyTableData } from './duty-filters.ts'

/**
 * Steps by roles, or by parties where the roles are many. One table for every screen: on a phone the style sheet
 * shows its rows as cards, and the name of the role, hidden where it heads the column, stands beside each word.
 */
export function DutyTable(props: {
  readonly table: DutyTableData
  readonly site: SiteIndex
  /** What scrolls. */
  readonly box: RefObject<HTMLElement | null>
}) {
  const { table, site, box } = props
  const { t } = useTranslation()
  const { process, roles, phases } = table
  const columns = columnsOf(roles)
  const isByParty = columns.length < roles.length
  return (
    <section
      ref={box}
      className="duty-scroll"
      aria-label={t('responsibility.scroll', { process: process.name })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      <table className="duty-table" data-kolumner={isByParty ? 'parter' : 'roller'}>
        <caption className="visually-hidden">
          {t('responsibility.table', { process: process.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('responsibility.step')}</th>
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col" data-part={column.party}>
                <ColumnHead column={column} isParty={isByParty} site={site} />
              </th>
            ))}
          </tr>
        </thead>
        {phases.map(({ id, name, steps }) => (
          <tbody key={id}>
            <tr className="duty-phase">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>{name}</span>
              </th>
            </tr>
            {steps.map((row) => (
              <DutyTableRow
                key={row.step.id}
                row={row}
                process={process}
                columns={columns}
                parties={site.parties}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function ColumnHead(props: {
  readonly column: DutyColumn
  readonly isParty: boolean
  readonly site: SiteIndex
}) {
  const { column, isParty, site } = props
  const party = site.parties.find(({ id }) => id === column.party)
  const [role] = column.roles
  if (isParty || role === undefined) {
    return (
      <Link to={addressOf.party(column.party)}>
        <Divided name={party?.name ?? column.party} />
      </Link>
    )
  }
  return (
    <>
      <Link to={addressOf.role(role.id)}>
        <Divided name={role.name} />
      </Link>
      <span className="duty-party">{party?.shortName ?? role.party}</span>
    </>
  )
}
