import { useCallback, useEffect, useState } from 'react'
import type { FormsOf } from './duty-search.ts'

/**
 * The site search's forms of words, loaded when the field is used. Until then, and where they can't be loaded, words are
 * looked for as they were typed.
 *
 * @param words - what is sought; the address may bring words that nobody has typed
 */
export function useWordForms(words: string): {
  readonly formsOf: FormsOf | null
  readonly load: () => void
} {
  const [formsOf, setFormsOf] = useState<FormsOf | null>(null)
  const load = useCallback(() => {
    import('../../search/forms-of.ts').then(
      (module) => setFormsOf(() => module.formsOf),
      () => {},
    )
  }, [])
  const isAsked = words !== ''
  useEffect(() => {
    if (isAsked) load()
  }, [isAsked, load])
  return { formsOf, load }
}
