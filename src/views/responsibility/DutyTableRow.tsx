import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessId } from '../../model/ids.ts'
import type { StepDuty } from '../../model/pages/duty-page.ts'
import type { PartySummary } from '../../model/party.ts'
import { StepLink } from '../../ui/StepLink.tsx'
import { DutyPart } from './DutyPart.tsx'
import { type DutyColumn, keyOf } from './duty-columns.ts'
import type { DutyRole, DutyRow } from './duty-filters.ts'

export type DutyTableRowProps = {
  readonly row: DutyRow
  readonly process: { readonly id: ProcessId }
  readonly columns: readonly DutyColumn[]
  readonly parties: readonly PartySummary[]
}

/** A step, and in each column the roles that have a part in it. A card, which has no columns, names their parties. */
export function DutyTableRow({ row, process, columns, parties }: DutyTableRowProps) {
  const { t } = useTranslation()
  const { step, duties } = row
  const cells = columns.map((column) => ({ column, parts: partsIn(column, duties) }))
  const filled = cells.filter(({ parts }) => parts.length > 0)
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
      {cells.map((cell) => {
        const { column, parts } = cell
        if (parts.length === 0) return <td key={keyOf(column)} />
        const isFirst = filled.find((one) => one.column.party === column.party) === cell
        return (
          <td key={keyOf(column)} data-part={column.party}>
            {isFirst && (
              <span className="duty-card-party">
                {parties.find(({ id }) => id === column.party)?.name ?? column.party}
              </span>
            )}
            {parts.map(({ role, own }) => (
              <DutyPart
                key={role.id}
                process={process.id}
                step={step.id}
                role={role}
                duties={own}
              />
            ))}
          </td>
        )
      })}
    </tr>
  )
}

type RolePart = { readonly role: DutyRole; readonly own: readonly StepDuty[] }

/** The roles of a column that have a duty, in the order of the duties: who is accountable stands first. */
function partsIn({ roles }: DutyColumn, duties: readonly StepDuty[]): readonly RolePart[] {
  return [...new Set(duties.map(({ role }) => role))].flatMap((id) => {
    const role = roles.find((one) => one.id === id)
    return role === undefined ? [] : [{ role, own: duties.filter((duty) => duty.role === id) }]
  })
}
