import type { SiteIndex } from '../../layout/published-site.ts'
import type { Step } from '../../model/process.ts'
import { PartyName } from '../../ui/PartyName.tsx'

type StepPartyProps = { readonly site: SiteIndex; readonly step: Pick<Step, 'lane'> }

/** In whose lane the step lies. */
export function StepParty({ site, step }: StepPartyProps) {
  const party = site.parties.find(({ id }) => id === step.lane)
  return (
    party && (
      <p>
        <PartyName party={party} />
      </p>
    )
  )
}
