import { useTranslation } from '../../i18n/content-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { PartyId } from '../../model/ids.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { PartyName } from '../../ui/PartyName.tsx'

type OwnerNameProps = {
  readonly site: Pick<SiteIndex, 'parties'>
  /** `null`: the publisher. */
  readonly owner: PartyId | null
  /** In a narrow column a long name may be divided between its words. */
  readonly isDivided?: boolean
}

export function OwnerName({ site, owner, isDivided = false }: OwnerNameProps) {
  const { t } = useTranslation()
  const party = site.parties.find(({ id }) => id === owner)
  if (party === undefined) return <>{owner ?? t('content.publisher')}</>
  if (!isDivided) return <PartyName party={party} />
  return (
    <span className="party-name" data-part={party.id}>
      <Icon name={party.icon} />
      <span className="glue" />
      <Divided name={party.name} />
    </span>
  )
}
