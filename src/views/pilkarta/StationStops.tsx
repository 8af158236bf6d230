import type { Registers } from '../../layout/published-site.ts'
import type { CitizenPath, CitizenStation } from '../../model/citizen-path.ts'
import type { ParentPath } from '../../model/citizen-path-parents.ts'
import { usualPlace, usualStations } from '../../model/citizen-usual-way.ts'
import type { Process } from '../../model/process.ts'
import { BigArrow } from './BigArrow.tsx'
import { StopCard } from './StopCard.tsx'
import { WaysOn } from './WaysOn.tsx'

export type StationStopsProps = {
  readonly registers: Registers
  readonly path: CitizenPath
  /** The stations to show, of all those that the path has. */
  readonly shown: readonly CitizenStation[]
  /** The paths that this one is a part of. */
  readonly parents: readonly ParentPath[]
  /** All of the site's: how a part of the way ends is told in its words. */
  readonly processes: readonly Process[]
}

/**
 * Stations under each other. The big arrow follows the usual way, past the stations that only some come to: those
 * stand aside. Where the way parts or goes elsewhere, words say to which stations.
 */
export function StationStops(props: StationStopsProps) {
  const { registers, path, shown, parents, processes } = props
  const { process, stations } = path
  const usual = usualStations(path)
  const arrows = arrowsOf(path, usual)
  return (
    <ol className="stops" start={shown[0]?.number}>
      {shown.map((station) => {
        const { id } = station.step
        const isSide = !usual.has(id)
        const arrow = arrows.get(id)
        return (
          <li
            key={id}
            data-steg={id}
            className={
              [isSide && 'side-stop', isSide && arrow && 'passed'].filter(Boolean).join(' ') ||
              undefined
            }
          >
            <StopCard registers={registers} process={process} station={station} isSide={isSide} />
            <div className="way-down">
              <WaysOn
                process={process}
                station={station}
                stations={stations}
                parents={parents}
                asked={{ questions: registers.questions, processes }}
                isShownByArrow={!isSide && arrow === 'point'}
              />
            </div>
            {arrow && <BigArrow hasPoint={arrow === 'point'} />}
          </li>
        )
      })}
    </ol>
  )
}

/** The arrow below each station: to the next one, or the shaft of one that leads past it. */
function arrowsOf({ stations }: CitizenPath, usual: ReadonlySet<string>) {
  const arrows = new Map<string, 'point' | 'shaft'>()
  const usualOnes = stations.filter(({ step }) => usual.has(step.id))
  for (const [index, { ways, number }] of usualOnes.entries()) {
    const next = usualOnes[index + 1]
    if (next === undefined || usualPlace(ways)?.step.id !== next.step.id) continue
    for (const { step, number: passed } of stations.slice(number - 1, next.number - 1)) {
      arrows.set(step.id, passed === next.number - 1 ? 'point' : 'shaft')
    }
  }
  return arrows
}
