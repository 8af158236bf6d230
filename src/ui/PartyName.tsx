import type { PartySummary } from '../model/party.ts'
import { Icon } from './icons/Icon.tsx'

/** Icon, colour and always the name: colour alone says nothing. The icon never stands alone at a line's end. */
export function PartyName({ party }: { readonly party: PartySummary }) {
  return (
    <span className="party-name" data-part={party.id}>
      <Icon name={party.icon} />
      <span className="glue" />
      {party.name}
    </span>
  )
}
