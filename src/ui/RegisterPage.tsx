import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/page-words.ts'
import { Icon } from './icons/Icon.tsx'
import type { IconName } from './icons/paths.ts'
import { ProvenanceNote, type ProvenanceNoteProps } from './ProvenanceNote.tsx'

export type RegisterPageProps = ProvenanceNoteProps & {
  readonly className: string
  /** The party whose colour the page bears. */
  readonly part?: string
  readonly icon?: IconName
  readonly name: string
  readonly children: ReactNode
}

/** A page about one thing of a register: its name, what is known of it, and last where that comes from. */
export function RegisterPage(props: RegisterPageProps) {
  const { className, part, icon, name, children, ...provenance } = props
  const { t } = useTranslation()
  return (
    <article className={className} data-part={part}>
      <h1>
        {icon !== undefined && (
          <>
            <Icon name={icon} />{' '}
          </>
        )}
        {name}
      </h1>
      {children}
      <section className="provenance">
        <h2>{t('role.sources')}</h2>
        <ProvenanceNote {...provenance} />
      </section>
    </article>
  )
}
