import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { RolePage } from '../../model/pages/role-page.ts'
import { partyInText } from '../../model/party-in-text.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { StepLink } from '../../ui/StepLink.tsx'
import { placeKey } from './place-key.ts'

export type RoleDeadlinesProps = {
  readonly deadlines: RolePage['deadlines']
  readonly site: SiteIndex
}

/** The deadlines of a role's own steps, and of what it hands over after them. */
export function RoleDeadlines({ deadlines, site }: RoleDeadlinesProps) {
  const { t } = useTranslation()
  return (
    <ul>
      {deadlines.map(({ process, step, deadline, receiver }) => (
        <li key={`${placeKey({ process, step })} ${receiver} ${JSON.stringify(deadline)}`}>
          <StepLink process={process} step={step} />
          {receiver !== null && (
            <>, {t('role.deadlineTo', { receiver: partyInText(site.parties, receiver) })}</>
          )}
          :{' '}
          <ClaimValue
            claim={deadline}
            parties={site.parties}
            show={(value) => formatDeadline(t, value)}
          />
        </li>
      ))}
    </ul>
  )
}
