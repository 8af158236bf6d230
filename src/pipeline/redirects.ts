import { addressOf } from '../model/addresses.ts'
import { movedSteps } from '../model/moved-steps.ts'
import type { Site } from '../model/site.ts'

/** An address that has moved for good; both below the base path, with slashes at both ends. */
export type Redirect = { readonly from: string; readonly to: string }

/** Where a build leaves its redirects for our own server, with the build's other files that are not served. */
export const REDIRECTS_FILE = '.vite/redirects.json'

/** The addresses of steps that had another id before: the same that a page leads on from where a server cannot. */
export function redirectsOf({ processes }: Pick<Site, 'processes'>): readonly Redirect[] {
  return processes.flatMap((process) =>
    movedSteps(process).flatMap(({ previousId, step }): readonly Redirect[] => [
      { from: addressOf.step(process.id, previousId), to: addressOf.step(process.id, step.id) },
      ...(process.citizen !== null && step.station.kind === 'own'
        ? [
            {
              from: addressOf.station(process.id, previousId),
              to: addressOf.station(process.id, step.id),
            },
          ]
        : []),
    ]),
  )
}
