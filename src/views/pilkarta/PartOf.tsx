import { useTranslation } from '../../i18n/page-words.ts'
import { pathName } from '../../model/citizen-names.ts'
import type { ParentPath } from '../../model/citizen-path-parents.ts'

/** Says that a path is a part of another, and at which station. */
export function PartOf({ parent: { path, station } }: { readonly parent: ParentPath }) {
  const { t } = useTranslation()
  const name = pathName(path.process)
  return (
    <p className="fine">
      {station === null
        ? t('citizen.partOfPath', { path: name })
        : t('citizen.partOf', { path: name, number: station.number })}
    </p>
  )
}
