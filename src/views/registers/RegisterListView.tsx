import { useTranslation } from '../../i18n/search-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { ListedThing, RegisterName } from '../../model/pages/register-lists.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { RegisterNav } from '../../ui/RegisterNav.tsx'
import { StepLink } from '../../ui/StepLink.tsx'
import './registers.css'

export type RegisterListViewProps = {
  readonly site: SiteIndex
  readonly register: RegisterName
  readonly things: readonly ListedThing[]
}

/** Everything of one register, each with what it is for: where the address of a page of it leads when it is cut. */
export function RegisterListView({ site, register, things }: RegisterListViewProps) {
  const { t } = useTranslation()
  const parties =
    register === 'roles'
      ? site.parties.filter(({ id }) => things.some(({ party }) => party === id))
      : []
  return (
    <div className="register-lists">
      <h1>{t(`registers.${register}.title`)}</h1>
      <p className="lead">{t(`registers.${register}.lead`)}</p>
      {parties.map((party) => (
        <section key={party.id} data-part={party.id}>
          <h2>
            <PartyName party={party} />
          </h2>
          <Things things={things.filter((thing) => thing.party === party.id)} site={site} />
        </section>
      ))}
      {parties.length === 0 && <Things things={things} site={site} />}
      <RegisterNav except={register} />
    </div>
  )
}

function Things({ things, site }: Pick<RegisterListViewProps, 'things' | 'site'>) {
  const { t } = useTranslation()
  return (
    <ul className="register-list">
      {things.map(({ address, name, line, party, askedIn }) => (
        <li key={address} data-part={party ?? undefined}>
          <Link to={address}>
            <Divided name={name} />
          </Link>
          <p>{line}</p>
          {askedIn.length > 0 && (
            <p>
              {t('registers.askedIn', { count: askedIn.length })}{' '}
              {askedIn.map(({ process, step }, i) => (
                <span key={`${process.id} ${step.id}`}>
                  {i > 0 && ', '}
                  ”<StepLink process={process} step={step} />”
                  {site.processes.length > 1 && <span className="fine"> ({process.name})</span>}
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
