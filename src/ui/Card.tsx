import type { ReactNode } from 'react'
import type { PartyId } from '../model/ids.ts'
import { Icon } from './icons/Icon.tsx'
import type { IconName } from './icons/paths.ts'

export type CardProps = {
  readonly title: ReactNode
  readonly icon?: IconName
  /** The party whose colour the icon takes. */
  readonly party?: PartyId | undefined
  readonly id?: string
  readonly children: ReactNode
}

/** One thing in a frame, under a heading with its picture. No card holds a card. */
export function Card({ title, icon, party, id, children }: CardProps) {
  return (
    <section className="card" data-part={party} id={id}>
      <h2 className="card-title">
        {icon && <Icon name={icon} />}
        <span>{title}</span>
      </h2>
      {children}
    </section>
  )
}
