import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { SearchState } from './use-search-answer.ts'

/** Long enough that who types hears one count, not one for each letter. */
const TYPING_PAUSE_MS = 500

/** Says the number of hits, politely and once per query (A11Y-20). */
export function SearchStatus({ state }: { readonly state: SearchState | null }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const now = state === null ? '' : sentence(state)

  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [now])

  function sentence(shown: SearchState): string {
    if (shown.kind === 'failed') return t('search.failed')
    if (shown.kind === 'loading' || shown.words.trim() === '') return ''
    const { count } = shown.answer
    const words = shown.words.trim()
    return count === 0 ? t('search.none', { words }) : t('search.count', { count, words })
  }
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
