import type { ProcessId } from '../ids.ts'

/** The last part of the address of a person's own path, beside the stations': no step may be called so. */
export const MY_PATH = 'min-vag'

/** Apart from `addressOf`, which every page of the app loads: only citizens' pages lead there. */
export function myPathAddress(process: ProcessId): string {
  return `/pilkarta/${process}/${MY_PATH}/`
}
