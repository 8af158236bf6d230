import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * What only paper shows: there while the page is printed, and for the reader without scripts. Else it costs the page
 * nothing; a drawing that refers to another many times would be copied at every load and every change.
 */
export function PaperOnly({ children }: { readonly children: ReactNode }) {
  const built = useRef<HTMLElement>(null)
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal })
    addEventListener('afterprint', () => setPrinting(false), { signal })
    return () => controller.abort()
  }, [])
  if (!isPrinting) return <noscript ref={built}>{children}</noscript>
  // Printed before its script has come: as the reader without scripts has it.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own markup, as it was built
  return children ?? <div dangerouslySetInnerHTML={{ __html: built.current?.textContent ?? '' }} />
}
