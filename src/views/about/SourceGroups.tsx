import { useTranslation } from '../../i18n/page-words.ts'
import type { Source } from '../../model/provenance.ts'
import { SourceItem } from '../../ui/SourceItem.tsx'
import { byPublisher, sharedCautions } from './source-groups.ts'

/** Every source, folded by publisher; what many in a fold share is said once, above them. */
export function SourceGroups({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation()
  const { groups, others } = byPublisher(sources)
  const folds = [
    ...groups.map((group) => ({
      title: t('about.publisherCount', {
        publisher: group.publisher,
        count: group.sources.length,
      }),
      sources: group.sources,
    })),
    ...(others.length === 0
      ? []
      : [{ title: t('about.otherPublishers', { count: others.length }), sources: others }]),
  ]
  return (
    <div className="source-groups">
      {folds.map(({ title, sources: own }) => (
        <Fold key={title} title={title} sources={own} />
      ))}
    </div>
  )
}

function Fold({ title, sources }: { readonly title: string; readonly sources: readonly Source[] }) {
  const { t } = useTranslation()
  const notes = sharedCautions(sources)
  const noteOf = ({ caution }: Source) => {
    const index = caution === null ? -1 : notes.indexOf(caution)
    return index === -1 ? undefined : t('about.seeNote', { number: index + 1 })
  }
  return (
    <details>
      <summary>{title}</summary>
      {notes.map((caution, i) => (
        <p key={caution}>{t('about.note', { number: i + 1, caution })}</p>
      ))}
      <ul className="source-list">
        {sources.map((source) => (
          <li key={source.id} id={`kalla-${source.id}`}>
            <SourceItem source={source} note={noteOf(source)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
