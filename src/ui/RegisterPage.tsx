import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/page-words.ts'
import { Divided } from './Divided.tsx'
import { Icon } from './icons/Icon.tsx'
import type { IconName } from './icons/paths.ts'
import { ProvenanceNote, type ProvenanceNoteProps } from './ProvenanceNote.tsx'
import './register-page.css'

export type RegisterPageProps = ProvenanceNoteProps & {
  readonly className: string
  /** The party whose colour the page bears. */
  readonly part?: string
  readonly icon?: IconName
  readonly name: string
  /** What it belongs to, right under its name. */
  readonly under?: ReactNode
  /** What it is for, in a sentence or two. */
  readonly lead?: string
  readonly children: ReactNode
}

/** A page about one thing of a register: its name, what is known of it, and last where that comes from. */
export function RegisterPage(props: RegisterPageProps) {
  const { className, part, icon, name, under, lead, children, ...provenance } = props
  const { t } = useTranslation()
  return (
    <article className={`register ${className}`} data-part={part}>
      <h1>
        {icon !== undefined && (
          <>
            <Icon name={icon} />{' '}
          </>
        )}
        <span>
          <Divided name={name} />
        </span>
      </h1>
      {under !== undefined && <p>{under}</p>}
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
      <section className="provenance" data-mer={t('role.leftOut')}>
        <h2>{t('role.sources')}</h2>
        <ProvenanceNote {...provenance} />
      </section>
    </article>
  )
}
