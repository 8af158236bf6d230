import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { SearchState } from './use-search-answer.ts'

/** Long enough that who types hears one count, not one for each letter. */
const TYPING_PAUSE_MS = 500

/** Says the number of hits, politely and once per query (A11Y-20). Its words come with the hits (`search-words.ts`). */
export function SearchStatus({ state }: { readonly state: SearchState | null }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const now = state === null ? '' : sentence(state)

  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [now])

  function sentence(shown: SearchState): string {
    if (shown.kind === 'loading') return ''
    if (shown.kind !== 'answered') return t(`search.${shown.kind}`)
    const { count, asked: words } = shown.answer
    return count === 0 ? t('search.none', { words }) : t('search.count', { count, words })
  }
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
