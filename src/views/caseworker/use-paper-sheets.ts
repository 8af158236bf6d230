import { useEffect, useState } from 'react'
import type { PaperSheets } from './PaperSheets.tsx'

/** The built page has them; the browser fetches them after what the reader waits for. */
const built = import.meta.env.SSR ? (await import('./PaperSheets.tsx')).PaperSheets : null

/** @returns null until they have come */
export function usePaperSheets(isAwake: boolean): typeof PaperSheets | null {
  const [sheets, setSheets] = useState(() => built)
  useEffect(() => {
    if (!isAwake) return
    // Without them the drawing itself is printed.
    import('./PaperSheets.tsx')
      .then((module) => setSheets(() => module.PaperSheets))
      .catch(() => {})
  }, [isAwake])
  return sheets
}
