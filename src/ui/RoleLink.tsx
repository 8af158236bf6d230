import type { SiteIndex } from '../layout/published-site.ts'
import { addressOf } from '../model/addresses.ts'
import type { RoleId } from '../model/ids.ts'
import { Link } from './Link.tsx'

/** A role by name, leading to its page. */
export function RoleLink({ id, site }: { readonly id: RoleId; readonly site: SiteIndex }) {
  const role = site.roles.find((candidate) => candidate.id === id)
  return <Link to={addressOf.role(id)}>{role?.name ?? id}</Link>
}
