import { useTranslation } from '../../i18n/content-words.ts'
import type { NamedText } from '../../model/content-status/content-texts.ts'
import { Link } from '../../ui/Link.tsx'

type TextNameProps = {
  readonly text: NamedText
  /** The page is gone, and is only named. */
  readonly isGone?: boolean
}

/** A text by its name, as the link to where it is read, with what it is. */
export function TextName({ text, isGone = false }: TextNameProps) {
  const { address, name, kind, process, language } = text
  const { t } = useTranslation()
  const about = [
    t(`content.kind.${kind}`),
    ...(process && kind !== 'process' ? [process.name] : []),
    ...(language === null || language === 'sv' ? [] : [languageName(t, language)]),
  ]
  return (
    <>
      {address === null || isGone ? name : <Link to={address}>{name}</Link>}{' '}
      <span className="fine">({about.join(', ')})</span>
    </>
  )
}

/** What a language is called; its code where it has no name here. */
export function languageName(t: ReturnType<typeof useTranslation>['t'], language: string): string {
  switch (language) {
    case 'sv':
    case 'lattlast':
    case 'en':
    case 'ar':
    case 'so':
    case 'fi':
      return t(`content.language.${language}`)
    default:
      return language
  }
}
