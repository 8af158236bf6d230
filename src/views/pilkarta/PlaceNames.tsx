import { listedAs } from '../../i18n/listed.ts'
import { Link } from '../../ui/Link.tsx'

export type PlaceName = {
  readonly name: string
  /** Its address; `null` where the way ends. */
  readonly to: string | null
  /** Its number, in this path or another. */
  readonly place?: string
  /** When the way goes there: "om det blir nej". */
  readonly condition?: string | null
}

export type PlaceNamesProps = {
  readonly intro: string
  readonly places: readonly PlaceName[]
  /** All of them at the same time, not one. */
  readonly isAll?: boolean
}

/** Places in one sentence, each a link with its number; with their conditions a line each. */
export function PlaceNames({ intro, places, isAll = false }: PlaceNamesProps) {
  const join = isAll ? 'conjunction' : 'disjunction'
  if (places.some(({ condition }) => condition)) {
    return (
      <div className="fine places">
        <p>{intro}:</p>{' '}
        <ul>
          {places.map(({ condition, ...place }) => (
            <li key={`${place.to} ${place.name}`}>
              <Place {...place} />
              {condition && `, ${condition}`}.{' '}
            </li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <p className="fine">
      {intro}:{' '}
      {listedAs(places, join, (place, index) => (
        <Place key={index} {...place} />
      ))}
      .
    </p>
  )
}

function Place({ name, to, place }: PlaceName) {
  if (to === null) return name
  return (
    <>
      <Link to={to}>{name}</Link> ({place})
    </>
  )
}
