import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import { Labelled } from './Labelled.tsx'

/** Long enough not to write an address for each letter, short enough to feel at once. */
const TYPING_PAUSE_MS = 200

/** The words that are sought: what is typed is told when the typing pauses. */
export function SearchField(props: {
  readonly words: string
  readonly onType: (words: string) => void
  readonly onFocus: () => void
}) {
  const { words, onType, onFocus } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState(words)
  const written = useRef(words)
  const latest = useRef(onType)
  latest.current = onType

  // The address may change under the field: the browser's back, or "show all".
  useEffect(() => {
    if (words === written.current) return
    written.current = words
    setTyped(words)
  }, [words])

  useEffect(() => {
    if (typed === written.current) return
    const timer = setTimeout(() => {
      written.current = typed
      latest.current(typed)
    }, TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  return (
    <div className="duty-search">
      <Labelled name={t('responsibility.search')}>
        <input
          type="search"
          value={typed}
          autoComplete="off"
          onFocus={onFocus}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Labelled>
    </div>
  )
}
