import { useTranslation } from '../../i18n/page-words.ts'
import type { AboutPage } from '../../model/pages/about-page.ts'
import type { StatusCounts } from '../../model/pages/status-counts.ts'
import { StatusTag } from '../../ui/StatusTag.tsx'

const STATUSES = ['stated', 'inferred', 'open'] as const
const PARTS = ['steps', 'handovers', 'deadlines'] as const

/** How much of each map, and of what the maps share, is stated, inferred and open. */
export function StatusTable({ page }: { readonly page: Pick<AboutPage, 'maps' | 'registers'> }) {
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
      {page.maps.map(({ process, statuses }) => (
        <tbody key={process.id}>
          <tr>
            <th scope="rowgroup" colSpan={STATUSES.length + 1}>
              {process.name}
            </th>
          </tr>
          {PARTS.map((part) => (
            <Row key={part} name={t(`about.${part}`)} counts={statuses[part]} />
          ))}
        </tbody>
      ))}
      <tbody>
        <Row name={t('about.registers')} counts={page.registers} />
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
