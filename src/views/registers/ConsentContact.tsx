import { useTranslation } from '../../i18n/page-words.ts'
import type { ConsentPage } from '../../model/pages/consent-page.ts'
import { Card } from '../../ui/Card.tsx'
import { Link } from '../../ui/Link.tsx'
import { PhoneText } from '../../ui/PhoneText.tsx'
import { roleName, roleNameInside } from '../../ui/role-name.ts'
import { WaysIn } from '../../ui/WaysIn.tsx'

/** Whom a citizen tells of a yes, a no or a change of mind: who asks, and how they are reached. Else the help there is. */
export function ConsentContact({ askers }: Pick<ConsentPage, 'askers'>) {
  const { t } = useTranslation()
  const isAnyUnconfirmed = askers.some(({ waysIn }) =>
    waysIn.some(({ status }) => status !== 'stated'),
  )
  return (
    <Card id="kontakt" title={t('citizen.whomToContact')} icon="phone">
      {askers.length === 0 && (
        <p>
          <Link to="#hjalp">{t('citizen.contactHelp')}</Link>
        </p>
      )}
      {askers.map(({ role, status, formName, waysIn }) => {
        const name = formName === null ? roleName(role) : roleNameInside(role)
        const words = status === 'stated' ? name : t(`citizen.meets.${status}`, { name })
        return (
          <div key={`${role.id} ${formName}`} className="way-to">
            <p>{formName === null ? words : `${formName}: ${words}`}</p>
            {role.citizen && (
              <p>
                <PhoneText text={role.citizen.reach} />
              </p>
            )}
            <WaysIn contacts={waysIn} />
          </div>
        )
      })}
      {isAnyUnconfirmed && <p className="fine">{t('citizen.waysInUnconfirmed')}</p>}
    </Card>
  )
}
