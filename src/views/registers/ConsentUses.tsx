import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { ConsentPage } from '../../model/pages/consent-page.ts'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { PlacedStepList } from '../../ui/PlacedStepList.tsx'

export type ConsentUsesProps = {
  readonly page: Pick<ConsentPage, 'obtainedIn' | 'requiredIn' | 'sharedIn' | 'names'>
  readonly site: SiteIndex
}

/** Where in the maps a consent is asked for, needed, and shared upon. */
export function ConsentUses({ page, site }: ConsentUsesProps) {
  const { t } = useTranslation()
  const { obtainedIn, requiredIn, sharedIn, names } = page
  return (
    <section>
      <h2>{t('consent.inMaps')}</h2>
      <h3>{t('consent.obtainedIn')}</h3>
      {obtainedIn.length === 0 ? (
        <p>{t('consent.notObtained')}</p>
      ) : (
        <PlacedStepList places={obtainedIn} site={site} />
      )}
      <h3>{t('consent.requiredIn')}</h3>
      {requiredIn.length > 0 && <PlacedStepList places={requiredIn} site={site} />}
      {requiredIn.length === 0 && sharedIn.length === 0 && <p>{t('consent.notRequired')}</p>}
      {sharedIn.length > 0 && (
        <>
          <h3>{t('consent.sharedIn')}</h3>
          <HandoverList handovers={sharedIn} side="none" site={site} names={names} level={4} />
        </>
      )}
    </section>
  )
}
