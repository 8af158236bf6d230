import type { PartySummary } from '../model/party.ts'
import { Icon } from './icons/Icon.tsx'

/** Icon, colour and always the name: colour alone says nothing. */
export function PartyName({ party }: { readonly party: PartySummary }) {
  return (
    <span className="party-name" data-part={party.id}>
      <Icon name={party.icon} /> {party.name}
    </span>
  )
}
