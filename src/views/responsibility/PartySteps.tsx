import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { PartyId } from '../../model/ids.ts'
import type { PartyMap } from '../../model/pages/role-parts.ts'
import { Link } from '../../ui/Link.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { PartWords } from './PartWords.tsx'
import { StepRows } from './StepRows.tsx'

export type PartyStepsProps = {
  readonly party: PartyId
  readonly maps: readonly PartyMap[]
  readonly site: SiteIndex
}

/** The steps that a party's roles are accountable for or carry out, map by map and in order. */
export function PartySteps({ party, maps, site }: PartyStepsProps) {
  const { t } = useTranslation()
  if (maps.length === 0) return <p>{t('party.noSteps')}</p>
  return (
    <>
      <p className="fine">{t('role.borders')}</p>
      <StepRows
        maps={maps}
        titleOf={({ process, stepCount }) =>
          t('party.stepsIn', { process: process.name, count: stepCount })
        }
        level={3}
      >
        {({ roles }) =>
          roles.map(({ role, parts }) => (
            <span key={role} className="role-parts">
              <RoleLink id={role} site={site} />
              <PartWords parts={parts} />
            </span>
          ))
        }
      </StepRows>
      <p>
        <Link to={`${addressOf.responsibility()}?part=${party}`}>{t('party.toMatrix')}</Link>
      </p>
    </>
  )
}
