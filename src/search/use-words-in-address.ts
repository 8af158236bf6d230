import { useEffect, useRef, useState } from 'react'
import { useLocationProperty } from 'wouter/use-browser-location'
import { hashOfWords, wordsOfHash } from './typed-words.ts'

/**
 * The words that the address has after its #. They stay when a place on the page is followed ("Hoppa till
 * innehållet"), and a link that has them in its query is put right.
 */
export function useWordsInAddress(): string {
  const hash = useLocationProperty(
    () => location.hash,
    () => '',
  )
  const [kept, setKept] = useState('')
  const found = wordsOfHash(hash)
  if (found !== null && found !== kept) setKept(found)
  const isElsewhere = found === null
  const page = useRef<string | null>(null)

  useEffect(() => {
    const { pathname, search } = location
    page.current ??= pathname
    // The page that a link leads to is on its way, and this one still stands.
    if (page.current !== pathname) return
    const query = new URLSearchParams(search)
    const words = query.get('q') ?? (isElsewhere ? kept : '')
    if (words === '') return
    query.delete('q')
    const rest = query.toString()
    const address = pathname + (rest === '' ? '' : `?${rest}`) + hashOfWords(words)
    history.replaceState(history.state, '', address)
  }, [isElsewhere, kept])

  return found ?? kept
}
