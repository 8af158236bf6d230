import type { ReactNode } from 'react'
import type { PartyId } from '../model/ids.ts'
import { Icon } from './icons/Icon.tsx'
import type { IconName } from './icons/paths.ts'

export type CardProps = {
  readonly title: ReactNode
  readonly level?: 2 | 3
  readonly icon?: IconName
  /** The party whose colour the icon takes. */
  readonly party?: PartyId | undefined
  readonly id?: string
  readonly children: ReactNode
}

/** One thing in a frame, under a heading with its picture. No card holds a card. */
export function Card({ title, level = 2, icon, party, id, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="card" data-part={party} id={id}>
      <Heading className="card-title">
        {icon && <Icon name={icon} />}
        <span>{title}</span>
      </Heading>
      {children}
    </section>
  )
}
