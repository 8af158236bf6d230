import { Link } from '../../ui/Link.tsx'

export type PlaceName = {
  readonly name: string
  /** Its address; `null` where the way ends. */
  readonly to: string | null
  /** Its number, in this path or another. */
  readonly place?: string
}

export type PlaceNamesProps = {
  readonly intro: string
  readonly places: readonly PlaceName[]
  /** All of them at the same time, not one. */
  readonly isAll?: boolean
}

const lists = {
  conjunction: new Intl.ListFormat('sv', { type: 'conjunction' }),
  disjunction: new Intl.ListFormat('sv', { type: 'disjunction' }),
}

/** Places in one sentence, each a link with its number. */
export function PlaceNames({ intro, places, isAll = false }: PlaceNamesProps) {
  const list = lists[isAll ? 'conjunction' : 'disjunction']
  const parts = list.formatToParts(places.map((_, index) => `${index}`))
  return (
    <p className="fine">
      {intro}:{' '}
      {parts.map(({ type, value }, index) => {
        const place = type === 'element' ? places[Number(value)] : undefined
        return place === undefined ? value : <Place key={parts[index]?.value} {...place} />
      })}
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
