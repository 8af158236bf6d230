import { withCertainty } from '../../i18n/certainty-word.ts'
import { formatDeadline } from '../../i18n/format-duration.ts'
import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { ShownClaim } from '../../model/pages/named.ts'
import type { RolePage } from '../../model/pages/role-page.ts'
import type { ShownHandover } from '../../model/pages/shown-handover.ts'
import { WAITS_ANCHOR, waitsOf } from '../../model/pages/waits.ts'
import type { Deadline } from '../../model/process.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepLink } from '../../ui/StepLink.tsx'

export type RoleHandoversProps = {
  readonly page: Pick<RolePage, 'gives' | 'receives' | 'names'>
  readonly site: SiteIndex
}

/** What a role receives and hands over, and, first of all, who waits for it. */
export function RoleHandovers({ page, site }: RoleHandoversProps) {
  const { t } = useTranslation()
  const { gives, receives, names } = page
  const shared = { site, names, level: 4 } as const
  return (
    <>
      {gives.length > 0 && (
        <section className="role-waiting" id={WAITS_ANCHOR}>
          <h3>{t('role.waiting')}</h3>
          <ul>
            {waitsOf(gives).map((shown) => (
              <Waiting
                key={`${shown.process.id} ${shown.id}`}
                shown={shown}
                names={names}
                site={site}
              />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('role.gives')}</h3>
        {gives.length === 0 ? (
          <p>{t('role.noGives')}</p>
        ) : (
          <HandoverList {...shared} handovers={gives} side="sender" />
        )}
      </section>
      <section>
        <h3>{t('role.receives')}</h3>
        {receives.length === 0 ? (
          <p>{t('role.noReceives')}</p>
        ) : (
          <HandoverList {...shared} handovers={receives} side="receiver" />
        )}
      </section>
    </>
  )
}

/** "Rehabkoordinator väntar på: frågeställning till vården. Inom 14 dagar." A time not agreed says so. */
function Waiting(props: {
  readonly shown: ShownHandover
  readonly names: RolePage['names']
  readonly site: SiteIndex
}) {
  const { shown, names, site } = props
  const { t } = useTranslation()
  const { handover, process, from } = shown
  const party = site.parties.find(({ id }) => id === shown.receiver)?.name ?? shown.receiver
  const receivers = shown.receivingRoles.map(({ role, formName }) => {
    const name = site.roles.find(({ id }) => id === role)?.name ?? party
    return withCertainty(t, name, 'stated', formName ?? undefined)
  })
  const receiver = receivers.length > 0 ? listed(receivers) : party
  const documents = handover.what.flatMap((claim) => {
    const document = settledOrMeanwhile(claim)
    return names.documents.find(({ id }) => id === document)?.name ?? []
  })
  const what = documents.length === 0 ? t('role.nothingNamed') : listed(documents.map(small))
  const by = handover.by && settledOrMeanwhile(handover.by)
  return (
    <li>
      {capitalised(t('role.waitingFor', { receiver, what }))}{' '}
      {handover.by && by && (
        <>
          {capitalised(formatDeadline(t, by))}. <NotStated claim={handover.by} />
        </>
      )}
      <span className="fine">
        {t('handover.after')} <StepLink process={process} step={from} />
      </span>
    </li>
  )
}

function NotStated({ claim }: { readonly claim: ShownClaim<Deadline> }) {
  const status = claim.kind === 'open' ? 'open' : claim.status
  return (
    status !== 'stated' && (
      <>
        <StatusTag status={status} />{' '}
      </>
    )
  )
}

/** Small first letter inside a sentence, abbreviations (SIP) left as they are. */
function small(name: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(name)
    ? name
    : name.charAt(0).toLocaleLowerCase('sv') + name.slice(1)
}
