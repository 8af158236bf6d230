import { useTranslation } from '../../i18n/content-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { PartyId } from '../../model/ids.ts'
import { PartyName } from '../../ui/PartyName.tsx'

type OwnerNameProps = {
  readonly site: Pick<SiteIndex, 'parties'>
  /** `null`: the publisher. */
  readonly owner: PartyId | null
}

export function OwnerName({ site, owner }: OwnerNameProps) {
  const { t } = useTranslation()
  const party = site.parties.find(({ id }) => id === owner)
  if (party === undefined) return <>{owner ?? t('content.publisher')}</>
  return <PartyName party={party} />
}
