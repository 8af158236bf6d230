import { useTranslation } from '../i18n/use-translation.ts'
import type { Status } from '../model/provenance.ts'

/** How firmly a statement stands, in a word. The border says it too: solid, dashed, dotted. */
export function StatusTag({ status }: { readonly status: Status }) {
  const { t } = useTranslation()
  return (
    <span className="tag" data-status={status}>
      {t(`ui.status.${status}`)}
    </span>
  )
}
