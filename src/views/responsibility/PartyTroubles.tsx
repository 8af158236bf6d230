import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { PartyPage } from '../../model/pages/party-page.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { PlacedStepList } from '../../ui/PlacedStepList.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'

export type PartyTroublesProps = {
  readonly page: Pick<PartyPage, 'gaps' | 'bottlenecks'>
  readonly site: SiteIndex
}

/** Known gaps and bottlenecks in a party's own steps, with what can be done today. */
export function PartyTroubles({ page: { gaps, bottlenecks }, site }: PartyTroublesProps) {
  const { t } = useTranslation()
  return (
    <div className="party-troubles">
      {gaps.map((gap) => (
        <section key={gap.id} className="party-trouble" data-sort="gap">
          <h3>
            <Icon name="triangle" />{' '}
            <span>
              {t('step.gap')}: {gap.name} <small>{gap.code}</small>
            </span>
          </h3>
          <p>
            {gap.description} {gap.status !== 'stated' && <StatusTag status={gap.status} />}
          </p>
          {gap.wayOn !== null && <p>{t('step.wayOn', { way: gap.wayOn })}</p>}
          <p className="party-trouble-steps">{t('party.inSteps')}</p>
          <PlacedStepList places={gap.steps} site={site} />
        </section>
      ))}
      {bottlenecks.map((bottleneck) => (
        <section key={bottleneck.id} className="party-trouble" data-sort="bottleneck">
          <h3>
            <span>
              {t('step.bottleneck')}: {bottleneck.name} <small>{bottleneck.code}</small>
            </span>
          </h3>
          <p>
            {bottleneck.description}{' '}
            {bottleneck.status !== 'stated' && <StatusTag status={bottleneck.status} />}
          </p>
          <p className="party-trouble-steps">{t('party.inSteps')}</p>
          <PlacedStepList places={bottleneck.steps} site={site} />
        </section>
      ))}
    </div>
  )
}
