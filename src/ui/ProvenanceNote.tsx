import { useTranslation } from '../i18n/use-translation.ts'
import type { SiteIndex } from '../layout/published-site.ts'
import type { Citation, Provenance, Review, Source } from '../model/provenance.ts'
import { ReviewLine } from './ReviewLine.tsx'
import { SourceList } from './SourceList.tsx'
import { StatusTag } from './StatusTag.tsx'

export type ProvenanceNoteProps = {
  readonly of: Provenance & { readonly review: Review }
  /** Sources of single values in it, beside its own. */
  readonly more?: readonly Citation[]
  readonly site: SiteIndex
  readonly sources: readonly Source[]
}

/** How firmly a text stands, where it comes from, who owns it, and where to say that it is wrong. */
export function ProvenanceNote({ of, more = [], site, sources }: ProvenanceNoteProps) {
  const { t } = useTranslation()
  return (
    <>
      <p>
        <StatusTag status={of.status} /> {t(`ui.status.${of.status}Meaning`)}
      </p>
      <SourceList citations={[...of.citations, ...more]} sources={sources} />
      <ReviewLine review={of.review} site={site} />
      <p>
        <a className="suggest" href="#synpunkter">
          {t('step.suggest')}
        </a>
      </p>
    </>
  )
}
