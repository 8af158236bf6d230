import { useTranslation } from '../../i18n/content-words.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { REVIEW_CALENDAR, reviewCalendarOf } from '../../model/content-status/addresses.ts'
import type { ContentStatus } from '../../model/content-status/content-status.ts'
import type { NamedText } from '../../model/content-status/content-texts.ts'
import type { ReviewDay, ReviewsDue } from '../../model/content-status/reviews-due.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { OwnerName } from './OwnerName.tsx'
import { TextName } from './TextName.tsx'

type ReviewsProps = {
  readonly site: SiteIndex
  readonly status: Pick<ContentStatus, 'reviews' | 'day'>
}

/** When each party is to compare its texts with their sources again. */
export function Reviews({ site, status }: ReviewsProps) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('content.reviews.intro')}</p>
      <p>
        <Link to={REVIEW_CALENDAR}>{t('content.reviews.calendar')}</Link>
      </p>
      <div className="content-columns">
        {status.reviews.map((due) => (
          <PartyReviews key={due.owner} site={site} due={due} today={status.day} />
        ))}
      </div>
    </>
  )
}

function PartyReviews(props: {
  readonly site: SiteIndex
  readonly due: ReviewsDue
  readonly today: string
}) {
  const { site, due, today } = props
  const { owner, texts, overdue, unconfirmed, days } = due
  const { t } = useTranslation()
  const name = site.parties.find(({ id }) => id === owner)?.nameInText ?? owner
  const state = [
    t('content.textCount', { count: texts }),
    overdue === 0 ? t('content.reviews.onTime') : t('content.reviews.overdue', { count: overdue }),
    unconfirmed === 0
      ? t('content.reviews.confirmed')
      : t('content.reviews.unconfirmed', { count: unconfirmed }),
  ]
  return (
    <section data-part={owner}>
      <h3>
        <OwnerName site={site} owner={owner} />
      </h3>
      <p>{state.map((sentence) => `${sentence}.`).join(' ')}</p>
      {days.map((day) => (
        <DayTexts key={day.day} day={day} isLate={day.day < today} />
      ))}
      <p>
        <Link to={reviewCalendarOf(owner)}>{t('content.reviews.calendarOf', { party: name })}</Link>
      </p>
    </section>
  )
}

function DayTexts({ day, isLate }: { readonly day: ReviewDay; readonly isLate: boolean }) {
  const { t } = useTranslation()
  return (
    <details>
      <summary>
        {isLate && (
          <span className="content-late">
            <Icon name="triangle" /> {t('content.reviews.late')}.{' '}
          </span>
        )}
        {t('content.reviews.day', { day: formatDay(day.day), count: day.texts.length })}
      </summary>
      <TextList texts={day.texts} />
    </details>
  )
}

function TextList({ texts }: { readonly texts: readonly NamedText[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.path}>
          <TextName text={text} />
        </li>
      ))}
    </ul>
  )
}
