import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useLocation } from 'wouter'
import { useTranslation } from '../i18n/use-translation.ts'
import { addressOf } from '../model/addresses.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import type { LoadSearch } from './remember-search.ts'
import { SearchPanel } from './SearchPanel.tsx'
import { SearchStatus } from './SearchStatus.tsx'
import { searchAddress } from './search-address.ts'
import { stepAmongLinks } from './step-among-links.ts'
import { useHits } from './use-hits.ts'
import { useSearchAnswer } from './use-search-answer.ts'
import { useSearchShortcut } from './use-search-shortcut.ts'
import './search.css'

export type SearchBoxProps = {
  readonly load: LoadSearch
  /** On the search page itself, which has a field of its own. */
  readonly isHere: boolean
}

/**
 * The search in the head of a page. Before scripts, where there is no room for a field, and where the field has failed,
 * a link to the search page stands in its place and has its size: nothing moves when the field comes.
 */
export function SearchBox(props: SearchBoxProps) {
  const link = <SearchLink isHere={props.isHere} />
  return (
    <ErrorBoundary fallback={() => <div className="search-box">{link}</div>}>
      <AwakeBox {...props}>{link}</AwakeBox>
    </ErrorBoundary>
  )
}

function SearchLink({ isHere }: Pick<SearchBoxProps, 'isHere'>) {
  const { t } = useTranslation()
  return (
    <Link
      className="search-link"
      to={addressOf.search()}
      aria-current={isHere ? 'page' : undefined}
    >
      <Icon name="search" /> <span>{t('frame.search')}</span>
    </Link>
  )
}

function AwakeBox({ load, isHere, children }: SearchBoxProps & { readonly children: ReactNode }) {
  const isAwake = useHydrated() && !isHere
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)

  // Who had come to the link with the keyboard stays in that place.
  useLayoutEffect(() => {
    if (isAwake && box.current?.contains(document.activeElement)) field.current?.focus()
  }, [isAwake])

  return (
    <div ref={box} className="search-box" data-awake={isAwake || undefined}>
      {children}
      {isAwake && <SearchField load={load} field={field} />}
    </div>
  )
}

type SearchFieldProps = {
  readonly load: LoadSearch
  readonly field: { readonly current: HTMLInputElement | null }
}

function SearchField({ load, field }: SearchFieldProps) {
  const { t } = useTranslation()
  const [path, navigate] = useLocation()
  const id = useId()
  const around = useRef<HTMLElement>(null)
  const [words, setWords] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const { hits, load: loadWithHits } = useHits(load)
  const { state, begin } = useSearchAnswer(loadWithHits, words)

  useSearchShortcut(field)
  // A result that was opened has answered the question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what closes it
  useEffect(() => setIsOpen(false), [path])

  const close = () => {
    setIsOpen(false)
    field.current?.focus()
  }
  /** The button goes away when it is pressed; who pressed it stands in the field again. */
  const retry = () => {
    begin()
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isInField = event.target === field.current
    if (event.key === 'Escape' && isOpen) {
      // The field keeps its words; a second Escape is the browser's own, and empties it.
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && isInField && words.trim() !== '') {
      setIsOpen(false)
      navigate(searchAddress(words))
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (isInField && event.key === 'ArrowDown') setIsOpen(true)
      if (around.current && stepAmongLinks(around.current, event.key, field.current)) {
        event.preventDefault()
      }
    }
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!around.current?.contains(relatedTarget)) setIsOpen(false)
  }
  const isShown = isOpen && words.trim() !== ''
  return (
    <search ref={around} className="search" onKeyDown={onKeyDown} onBlur={onBlur}>
      <label className="visually-hidden" htmlFor={id}>
        {t('search.field')}
      </label>
      <Icon name="search" />
      <input
        ref={field}
        id={id}
        type="search"
        value={words}
        placeholder={t('search.placeholder')}
        aria-keyshortcuts="Control+K"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={begin}
        onClick={() => setIsOpen(true)}
        onChange={({ target }) => {
          setWords(target.value)
          setIsOpen(true)
        }}
      />
      {isShown && (
        <SearchPanel state={state} hits={hits} words={words} onRetry={retry} onOpen={close} />
      )}
      <SearchStatus state={isShown ? state : null} />
    </search>
  )
}
