import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ConsentId } from '../../model/ids.ts'
import type { RoleSummary } from '../../model/party.ts'
import type { Process, Step } from '../../model/process.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
import { handoversInAll } from '../../model/site-handovers.ts'
import { stepsThatObtain, stepsThatRequire } from '../../model/uses.ts'
import { Card } from '../../ui/Card.tsx'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { capitalised } from '../../ui/capitalised.ts'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { StepRefList } from '../../ui/StepRefList.tsx'
import './registers.css'

export type ConsentViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly pages: readonly ProcessPage[]
  readonly consentId: ConsentId
  readonly text: Text
}

/** A consent in the order that the one who is asked asks back: who, what, between whom, how long, and if not? */
export function ConsentView({ site, registers, pages, consentId, text }: ConsentViewProps) {
  const { t } = useTranslation()
  const consent = registers.consents.find(({ id }) => id === consentId)
  if (consent === undefined) return null
  const { parties } = site
  const processes = pages.map(({ process }) => process)
  const obtained = stepsThatObtain(processes, consentId)
  const required = stepsThatRequire(processes, consentId)
  const shared = handoversInAll(processes).filter(
    ({ handover }) =>
      handover.consent !== null && settledOrMeanwhile(handover.consent) === consentId,
  )
  const giver = site.roles.find(({ id }) => id === consent.givenBy)
  const between = parties.filter(({ id }) => consent.between.includes(id))
  const told = processes.flatMap((process) => stationsAbout(process, consentId))
  return (
    <article className="register-page">
      <h1>{consent.name}</h1>
      <div className="register-columns">
        <Card title={t('consent.what')} icon="info">
          <p>{consent.purpose}</p>
        </Card>
        <Card title={t('consent.who')} icon="person">
          <p>
            {giver === undefined || isIndividual(giver, site) ? t('consent.person') : giver.name}.{' '}
            {t('consent.freely')}
          </p>
        </Card>
        <Card title={t('consent.between')} icon="people">
          <ul className="consent-parties">
            {between.map((party) => (
              <li key={party.id}>
                <Link to={addressOf.party(party.id)}>
                  <PartyName party={party} />
                </Link>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={t('consent.obtainedBy')} icon="tick">
          <div className="consent-claim">
            <ClaimValue
              claim={consent.obtainedBy}
              parties={parties}
              show={(id) => <RoleLink id={id} site={site} />}
            />
          </div>
        </Card>
        <Card title={t('consent.until')} icon="clock">
          <div className="consent-claim">
            <ClaimValue
              claim={consent.validUntil}
              parties={parties}
              show={(words) => capitalised(words)}
            />
          </div>
        </Card>
        <Card title={t('consent.withdraw')} icon="back">
          <p>{consent.withdrawal}</p>
        </Card>
        <Card title={t('consent.no')} icon="info">
          <p>{consent.ifNo}</p>
        </Card>
      </div>
      <Prose text={text} />
      {told.length > 0 && (
        <section>
          <h2>{t('consent.station')}</h2>
          <ul>
            {told.map(({ process, step }) => (
              <li key={`${process.id} ${step.id}`}>
                <Link to={addressOf.station(process.id, step.id)}>{step.citizen?.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('consent.inMaps')}</h2>
        <h3>{t('consent.obtainedIn')}</h3>
        {obtained.length === 0 ? (
          <p>{t('consent.notObtained')}</p>
        ) : (
          <StepRefList refs={obtained} processes={processes} />
        )}
        <h3>{t('consent.requiredIn')}</h3>
        {required.length === 0 && shared.length === 0 ? (
          <p>{t('consent.notRequired')}</p>
        ) : (
          <StepRefList refs={required} processes={processes} />
        )}
        {shared.length > 0 && (
          <>
            <h3>{t('consent.sharedIn')}</h3>
            <HandoverList
              handovers={shared}
              side="none"
              site={site}
              registers={registers}
              withMap={processes.length > 1}
              level={4}
            />
          </>
        )}
      </section>
      <section>
        <h2>{t('role.sources')}</h2>
        <ProvenanceNote
          of={consent}
          more={[...consent.obtainedBy.citations, ...consent.validUntil.citations]}
          site={site}
          registers={registers}
        />
      </section>
    </article>
  )
}

/** Citizens' own stations where the consent is asked for. */
function stationsAbout(
  process: Process,
  id: ConsentId,
): readonly { readonly process: Process; readonly step: Step }[] {
  if (process.citizen === null) return []
  return process.steps
    .filter(
      (step) =>
        step.station.kind === 'own' &&
        step.citizen !== null &&
        step.consentObtained.some((claim) => settledOrMeanwhile(claim) === id),
    )
    .map((step) => ({ process, step }))
}

function isIndividual(role: RoleSummary, site: SiteIndex): boolean {
  return site.parties.some(({ id, isIndividual }) => id === role.party && isIndividual)
}
