import { useTranslation } from '../i18n/use-translation.ts'
import type { SearchState } from './use-search-answer.ts'

type SearchTroubleProps = {
  readonly state: Exclude<SearchState, { kind: 'answered' }>
  readonly onRetry: () => void
}

/** The search is on its way, or did not come. */
export function SearchTrouble({ state, onRetry }: SearchTroubleProps) {
  const { t } = useTranslation()
  if (state.kind === 'loading') return <p>{t('search.loading')}</p>
  return (
    <>
      <p>{t('search.failed')}</p>
      <p>
        <button type="button" onClick={onRetry}>
          {t('search.retry')}
        </button>
      </p>
    </>
  )
}
