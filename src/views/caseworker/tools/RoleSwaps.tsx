import { useTranslation } from '../../../i18n/tool-words.ts'
import type { SiteIndex } from '../../../layout/published-site.ts'
import type { MapProcess } from '../../../model/map-process.ts'
import { swapWords } from './swap-words.ts'

type RoleSwapsProps = {
  readonly site: SiteIndex
  readonly process: MapProcess
  /** The form that is chosen. */
  readonly form: string | null
}

/** Which roles the chosen form has in the place of others. Those of every form are there, so that a choice moves nothing. */
export function RoleSwaps({ site, process, form: chosen }: RoleSwapsProps) {
  const { t } = useTranslation()
  const forms = (process.forms ?? []).flatMap((form) => {
    const words = swapWords(t, site, form)
    return words.length > 0 ? { id: form.id, words: words.join(' · ') } : []
  })
  if (forms.length === 0) return null
  return (
    <p className="map-swaps">
      {forms.map(({ id, words }) => (
        <span key={id} data-off={id === chosen ? undefined : true}>
          {words}
        </span>
      ))}
    </p>
  )
}
