import { Fragment } from 'react'
import { useTranslation } from '../../i18n/search-words.ts'
import { Link } from '../../ui/Link.tsx'

export type WithoutScriptsProps = {
  /** Lists that hold what is sought, the nearest first. */
  readonly lists: readonly { readonly key: ListKey; readonly to: string }[]
}

type ListKey = 'steps' | 'stations' | 'terms'

/** Where the field stands with scripts: why there is none, and where to look instead. */
export function WithoutScripts({ lists }: WithoutScriptsProps) {
  const { t } = useTranslation()
  const joints = lists.map((_, index) => {
    if (index === 0) return ' '
    return index === lists.length - 1 ? ` ${t('search.noScripts.or')} ` : ', '
  })
  return (
    <noscript>
      <p>
        {t('search.noScripts.lead')}
        {lists.map(({ key, to }, index) => (
          <Fragment key={key}>
            {joints[index]}
            <Link to={to}>{t(`search.noScripts.${key}`)}</Link>
          </Fragment>
        ))}
        .
      </p>
    </noscript>
  )
}
