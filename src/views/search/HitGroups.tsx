import { useId } from 'react'
import { useTranslation } from '../../i18n/search-words.ts'
import type { SearchGroup } from '../../search/open-search.ts'
import { ResultItem } from '../../search/ResultItem.tsx'

export type HitGroupsProps = {
  readonly groups: readonly SearchGroup[]
  /** Of the groups' headings. */
  readonly level: 2 | 3
}

/** What was found, kind by kind, each under its heading with how many there are. */
export function HitGroups({ groups, level }: HitGroupsProps) {
  const { t } = useTranslation()
  const heading = useId()
  const Heading = `h${level}` as const
  return groups.map(({ kind, found }) => (
    <section key={kind} aria-labelledby={`${heading}${kind}`}>
      <Heading id={`${heading}${kind}`}>
        {t('search.kindCount', { kind: t(`search.kind.${kind}`), count: found.length })}
      </Heading>
      <ul className="search-results">
        {found.map((one) => (
          <ResultItem key={one.address + one.title} found={one} />
        ))}
      </ul>
    </section>
  ))
}
