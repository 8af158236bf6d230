import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ProcessId } from '../../model/ids.ts'
import type { RoleSummary } from '../../model/party.ts'
import { Link } from '../../ui/Link.tsx'
import { StepLink } from '../../ui/StepLink.tsx'
import { DutyMark } from './DutyMark.tsx'
import type { DutyRow, DutyTableData } from './duty-filters.ts'

/**
 * Steps by roles. One table for every screen: on a phone the style sheet shows its rows as cards, and the name of the
 * role, hidden where there are columns, stands beside each word.
 */
export function DutyTable({ table, site }: { readonly table: DutyTableData; site: SiteIndex }) {
  const { t } = useTranslation()
  const { process, roles, phases } = table
  return (
    <section
      className="duty-scroll"
      aria-label={t('responsibility.scroll', { process: process.name })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      <table className="duty-table">
        <caption className="visually-hidden">
          {t('responsibility.table', { process: process.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('responsibility.step')}</th>
            {roles.map((role) => (
              <th key={role.id} scope="col" data-part={role.party}>
                <Link to={addressOf.role(role.id)}>{role.name}</Link>
                <span className="duty-party">{partyName(role, site)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {phases.map(({ id, name, steps }) => (
          <tbody key={id}>
            <tr className="duty-phase">
              <th scope="rowgroup" colSpan={roles.length + 1}>
                <span>{name}</span>
              </th>
            </tr>
            {steps.map((row) => (
              <Row key={row.step.id} row={row} process={process} roles={roles} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Row(props: {
  readonly row: DutyRow
  readonly process: { readonly id: ProcessId }
  readonly roles: readonly RoleSummary[]
}) {
  const { row, process, roles } = props
  const { t } = useTranslation()
  const { step, duties } = row
  return (
    <tr data-steg={step.id}>
      <th scope="row">
        <StepLink process={process} step={step} />
        {step.isNobodys && (
          <span className="duty-nobody" data-status="open">
            {t('responsibility.nobody')}
          </span>
        )}
      </th>
      {roles.map((role) => {
        const own = duties.filter((duty) => duty.role === role.id)
        if (own.length === 0) return <td key={role.id} />
        return (
          <td key={role.id} data-part={role.party}>
            <span className="duty-role">{role.name}</span>
            {own.map((duty) => (
              <DutyMark key={duty.letter} process={process.id} step={step.id} duty={duty} />
            ))}
          </td>
        )
      })}
    </tr>
  )
}

function partyName(role: RoleSummary, site: SiteIndex): string {
  return site.parties.find(({ id }) => id === role.party)?.shortName ?? role.party
}
