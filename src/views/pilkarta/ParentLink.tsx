import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { pathName } from '../../model/citizen-names.ts'
import type { ParentPath } from '../../model/citizen-path-parents.ts'
import { Link } from '../../ui/Link.tsx'

/** The way back to the path that the present one is a part of: to the station that opens it, where there is one. */
export function ParentLink({
  parent,
  className,
}: {
  readonly parent: ParentPath
  readonly className?: string
}) {
  const { t } = useTranslation()
  const { process } = parent.path
  const station = parent.station?.step
  return (
    <Link
      className={className}
      to={station ? addressOf.station(process.id, station.id) : addressOf.path(process.id)}
    >
      {t('citizen.backToPath', { path: pathName(process) })}
    </Link>
  )
}
