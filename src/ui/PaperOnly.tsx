import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * What only paper shows: there while the page is printed, and for the reader without scripts. Else it costs the page
 * nothing; a drawing that refers to another many times would be copied at every load and every change.
 */
export function PaperOnly({ children }: { readonly children: ReactNode }) {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal })
    addEventListener('afterprint', () => setPrinting(false), { signal })
    return () => controller.abort()
  }, [])
  return isPrinting ? children : <noscript>{children}</noscript>
}
