import { formatDay } from '../i18n/format-day.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { SiteIndex } from '../layout/published-site.ts'
import { partyInText } from '../model/party-in-text.ts'
import type { Review } from '../model/provenance.ts'

export type ReviewLineProps = {
  readonly review: Review
  readonly site: Pick<SiteIndex, 'parties'>
}

/** Who owns the text, when it was compared with its sources and must be again, and whether its owner has confirmed it. */
export function ReviewLine({ review, site }: ReviewLineProps) {
  const { t } = useTranslation()
  const owner = partyInText(site.parties, review.owner)
  return (
    <p className="review-line">
      {t('ui.review.reviewed', { day: formatDay(review.reviewedOn) })}.{' '}
      {review.confirmedOn === null ? (
        <strong>{t('ui.review.unconfirmed', { owner })}.</strong>
      ) : (
        <>{t('ui.review.confirmed', { owner, day: formatDay(review.confirmedOn) })}.</>
      )}{' '}
      {t('ui.review.owner', { owner })}. {t('ui.review.next', { day: formatDay(review.reviewBy) })}.
      {review.readBy !== null && (
        <>
          {' '}
          {t('ui.review.readBy', { role: review.readBy.role, day: formatDay(review.readBy.on) })}.
        </>
      )}
    </p>
  )
}
