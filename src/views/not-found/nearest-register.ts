import { LISTS } from '../../model/addresses.ts'
import { REGISTERS, type RegisterName } from '../../model/pages/register-lists.ts'

/** The register whose page an unknown address was to be. */
export function nearestRegister(path: string): RegisterName | null {
  return REGISTERS.find((register) => path.startsWith(LISTS[register])) ?? null
}
