import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, Registers } from '../../layout/published-site.ts'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { type StatusCounts, statusesOfMap, statusesOfRegisters } from './status-counts.ts'

const STATUSES = ['stated', 'inferred', 'open'] as const
const PARTS = ['steps', 'handovers', 'deadlines'] as const

/** How much of each map, and of what the maps share, is stated, inferred and open. */
export function StatusTable(props: {
  readonly pages: readonly ProcessPage[]
  readonly registers: Registers
}) {
  const { pages, registers } = props
  const { t } = useTranslation()
  return (
    <table className="status-table">
      <caption>{t('about.statusTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('about.statusRow')}</th>
          {STATUSES.map((status) => (
            <th key={status} scope="col">
              <StatusTag status={status} />
            </th>
          ))}
        </tr>
      </thead>
      {pages.map(({ process }) => {
        const counts = statusesOfMap(process)
        return (
          <tbody key={process.id}>
            <tr>
              <th scope="rowgroup" colSpan={STATUSES.length + 1}>
                {process.name}
              </th>
            </tr>
            {PARTS.map((part) => (
              <Row key={part} name={t(`about.${part}`)} counts={counts[part]} />
            ))}
          </tbody>
        )
      })}
      <tbody>
        <Row name={t('about.registers')} counts={statusesOfRegisters(registers)} />
      </tbody>
    </table>
  )
}

function Row({ name, counts }: { readonly name: string; readonly counts: StatusCounts }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {STATUSES.map((status) => (
        <td key={status}>{counts[status]}</td>
      ))}
    </tr>
  )
}
