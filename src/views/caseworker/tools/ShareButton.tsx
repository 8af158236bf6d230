import { useEffect, useState } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import { say } from '../../../state/ui-store.ts'

/** Long enough to read a sentence twice. */
const SHOWN_MS = 8000

/** Copies the address, and says in sight and in the live region whether it could. */
export function ShareButton() {
  const { t } = useTranslation()
  const [answer, setAnswer] = useState<string | null>(null)
  useEffect(() => {
    if (answer === null) return
    const timer = setTimeout(() => setAnswer(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [answer])

  const tell = (words: string) => {
    setAnswer(words)
    say(words)
  }
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      tell(t('map.shared'))
    } catch {
      // Without https, or when the browser says no: the address bar has the same link.
      tell(t('map.shareFailed'))
    }
  }
  return (
    <span className="map-share">
      {/* Who goes on has read the answer, which lies over the boxes below it. */}
      <button type="button" className="button" onClick={share} onBlur={() => setAnswer(null)}>
        {t('map.share')}
      </button>
      {answer !== null && (
        <span className="map-answer" aria-hidden="true">
          {answer}
        </span>
      )}
    </span>
  )
}
