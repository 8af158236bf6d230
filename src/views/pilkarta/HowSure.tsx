import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { Provenance, Review } from '../../model/provenance.ts'
import { ReviewLine } from '../../ui/ReviewLine.tsx'

export type HowSureProps = {
  readonly site: SiteIndex
  readonly review: Review
  readonly status: Provenance['status']
  /** What the fold is called that holds the sources. */
  readonly summary: string
  readonly children: ReactNode
}

/** How firmly a page stands, told calmly: what is not confirmed is said at once, the sources are one tap away. */
export function HowSure({ site, review, status, summary, children }: HowSureProps) {
  const { t } = useTranslation()
  const owner = site.parties.find(({ id }) => id === review.owner)?.name ?? review.owner
  return (
    <section className="how-sure fine" aria-labelledby="underlag-for-texten">
      <h2 id="underlag-for-texten">{t('citizen.howSure')}</h2>
      {review.confirmedOn === null && <p>{t('citizen.unconfirmed', { owner })}</p>}{' '}
      {status !== 'stated' && <p>{t(`citizen.status.${status}`)}</p>}
      <details>
        <summary>{summary}</summary>
        {children}
        <ReviewLine review={review} site={site} />
      </details>
    </section>
  )
}
