import { useTranslation } from '../i18n/use-translation.ts'
import type { SearchState } from './use-search-answer.ts'

type SearchTroubleProps = {
  readonly state: Exclude<SearchState, { kind: 'answered' }>
  readonly onRetry: () => void
}

/** The search is on its way, did not come, or broke. */
export function SearchTrouble({ state, onRetry }: SearchTroubleProps) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t(`search.${state.kind}`)}</p>
      {state.kind !== 'loading' && (
        <p>
          <button type="button" onClick={onRetry}>
            {t('search.retry')}
          </button>
        </p>
      )}
    </>
  )
}
