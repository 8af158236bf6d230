import type { TFunction } from 'i18next'
import { listed } from '../../../i18n/listed.ts'
import type { SiteIndex } from '../../../layout/published-site.ts'
import type { MapForm } from '../../../model/map-process.ts'
import { roleInText } from '../../../model/role-in-text.ts'

/** The roles that a form swaps, a sentence without full stop for each: "Läkare i stället för sjuksköterska". */
export function swapWords(
  t: TFunction,
  { roles, parties }: SiteIndex,
  form: MapForm | undefined,
): readonly string[] {
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id
  return (form?.swaps ?? []).map(({ role, insteadOf }) => {
    const others = insteadOf.map((other) => roleInText(parties, nameOf(other)))
    return t('map.swap', { role: nameOf(role), others: listed(others, 'disjunction') })
  })
}
