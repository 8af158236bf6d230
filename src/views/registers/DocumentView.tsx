import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import type { DocumentId } from '../../model/ids.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
import { handoversInAll } from '../../model/site-handovers.ts'
import { stepsThatGive, stepsThatNeed } from '../../model/uses.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { Link } from '../../ui/Link.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { StepRefList } from '../../ui/StepRefList.tsx'
import './registers.css'

export type DocumentViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly pages: readonly ProcessPage[]
  readonly documentId: DocumentId
  readonly text: Text
}

/** A document: what it is for, where it comes from, where it is needed, and how it travels. */
export function DocumentView({ site, registers, pages, documentId, text }: DocumentViewProps) {
  const { t } = useTranslation()
  const document = registers.documents.find(({ id }) => id === documentId)
  if (document === undefined) return null
  const processes = pages.map(({ process }) => process)
  const given = stepsThatGive(processes, documentId)
  const needed = stepsThatNeed(processes, documentId)
  const sent = handoversInAll(processes).filter(({ handover }) =>
    handover.what.some((claim) => settledOrMeanwhile(claim) === documentId),
  )
  return (
    <article className="register-page">
      <h1>{document.name}</h1>
      <p className="lead">{document.purpose}</p>
      <div className="register-columns">
        <section>
          <Facts>
            <Fact
              name={t('document.form')}
              values={document.formNumber === null ? [] : [document.formNumber]}
            />
            <Fact
              name={t('document.otherWords')}
              values={document.synonyms.length > 0 ? [document.synonyms.join(', ')] : []}
            />
            <Fact
              name={t('document.link')}
              values={
                document.url === null
                  ? []
                  : [
                      <Link key="link" to={document.url}>
                        {t('document.openLink')}
                      </Link>,
                    ]
              }
            />
          </Facts>
          <Prose text={text} />
        </section>
        <section>
          <h2>{t('document.origin')}</h2>
          {document.fromOutside !== null && (
            <p>{t('document.fromOutside', { text: document.fromOutside })}</p>
          )}
          {given.length > 0 && (
            <>
              <h3>{t('document.givenIn')}</h3>
              <StepRefList refs={given} processes={processes} />
            </>
          )}
          {given.length === 0 && document.fromOutside === null && <p>{t('document.noOrigin')}</p>}
        </section>
        <section>
          <h2>{t('document.needed')}</h2>
          {needed.length === 0 ? (
            <p>{t('document.notNeeded')}</p>
          ) : (
            <StepRefList refs={needed} processes={processes} />
          )}
        </section>
      </div>
      {sent.length > 0 && (
        <section>
          <h2>{t('document.sent')}</h2>
          <HandoverList
            handovers={sent}
            side="none"
            site={site}
            registers={registers}
            withMap={processes.length > 1}
            level={3}
          />
        </section>
      )}
      <section>
        <h2>{t('role.sources')}</h2>
        <ProvenanceNote of={document} site={site} registers={registers} />
      </section>
    </article>
  )
}
