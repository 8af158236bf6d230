import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers, SiteIndex } from '../../layout/published-site.ts'
import type { RoleId } from '../../model/ids.ts'
import type { Process } from '../../model/process.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
import {
  handoversInAll,
  receiverOf,
  type SiteHandover,
  sendersOf,
} from '../../model/site-handovers.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { mergeHandovers } from '../../ui/merge-handovers.ts'
import { StepLink } from '../../ui/StepLink.tsx'

export type RoleHandoversProps = {
  readonly role: RoleId
  readonly processes: readonly Process[]
  readonly site: SiteIndex
  readonly registers: Registers
}

/** What a role receives and hands over, and, first of all, who waits for it. */
export function RoleHandovers({ role, processes, site, registers }: RoleHandoversProps) {
  const { t } = useTranslation()
  const all = handoversInAll(processes)
  const received = all.filter((placed) => receiverOf(placed) === role)
  const given = all.filter((placed) => sendersOf(placed).includes(role))
  const shared = { site, registers, withMap: processes.length > 1, level: 4 } as const
  return (
    <>
      {given.length > 0 && (
        <section className="role-waiting">
          <h3>{t('role.waiting')}</h3>
          <ul>
            {mergeHandovers(given).map((placed) => (
              <Waiting
                key={`${placed.process.id} ${placed.flow.id}`}
                placed={placed}
                site={site}
                registers={registers}
              />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('role.gives')}</h3>
        {given.length === 0 ? (
          <p>{t('role.noGives')}</p>
        ) : (
          <HandoverList {...shared} handovers={given} side="sender" />
        )}
      </section>
      <section>
        <h3>{t('role.receives')}</h3>
        {received.length === 0 ? (
          <p>{t('role.noReceives')}</p>
        ) : (
          <HandoverList {...shared} handovers={received} side="receiver" />
        )}
      </section>
    </>
  )
}

/** "Rehabkoordinator väntar på: frågeställning till vården. Senast inom 14 dagar." */
function Waiting(props: {
  readonly placed: SiteHandover
  readonly site: SiteIndex
  readonly registers: Registers
}) {
  const { placed, site, registers } = props
  const { t } = useTranslation()
  const { handover, process, from, to } = placed
  const id = receiverOf(placed)
  const receiver =
    site.roles.find((role) => role.id === id)?.name ??
    site.parties.find((party) => party.id === to.lane)?.name ??
    to.lane
  const names = handover.what.flatMap((claim) => {
    const document = settledOrMeanwhile(claim)
    return registers.documents.find((one) => one.id === document)?.name ?? []
  })
  const what =
    names.length === 0 ? t('role.nothingNamed') : new Intl.ListFormat('sv').format(names.map(small))
  const by = handover.by && settledOrMeanwhile(handover.by)
  const words = by
    ? t('role.waitingForBy', { receiver, what, by: formatDeadline(t, by) })
    : t('role.waitingFor', { receiver, what })
  return (
    <li>
      {capitalised(words)}{' '}
      <span className="fine">
        {t('handover.after')} <StepLink process={process} step={from} />
      </span>
    </li>
  )
}

/** Small first letter inside a sentence, abbreviations (SIP) left as they are. */
function small(name: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(name)
    ? name
    : name.charAt(0).toLocaleLowerCase('sv') + name.slice(1)
}
