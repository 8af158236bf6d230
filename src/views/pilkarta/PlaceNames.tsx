import { listedAs } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import { Link } from '../../ui/Link.tsx'

export type PlaceName = {
  readonly name: string
  /** Its address; `null` where the way ends. */
  readonly to: string | null
  /** Its number, in this path or another. */
  readonly place?: string
  /** When the way goes there: "om det blir nej"; of several any one, each a sentence. */
  readonly conditions: readonly string[]
}

export type PlaceNamesProps = {
  readonly intro: string
  readonly places: readonly PlaceName[]
  /** All of them at the same time, not one. */
  readonly isAll?: boolean
}

/**
 * Places in one sentence, each a link with its number; with their conditions a line each. Several reasons to come to one
 * are a list of their own: who is tired reads one at a time (LANG-10).
 */
export function PlaceNames({ intro, places, isAll = false }: PlaceNamesProps) {
  const { t } = useTranslation()
  const join = isAll ? 'conjunction' : 'disjunction'
  if (places.some(({ conditions }) => conditions.length > 0)) {
    return (
      <div className="fine places">
        <p>{intro}:</p>{' '}
        <ul>
          {places.map((place) => (
            <li key={`${place.to} ${place.name}`}>
              <Place {...place} />
              {place.conditions.length > 1 ? (
                <>
                  {t('citizen.oneOfSeveral.intro')}{' '}
                  <ul className="reasons">
                    {place.conditions.map((condition) => (
                      <li key={condition}>{condition} </li>
                    ))}
                  </ul>
                </>
              ) : (
                [...place.conditions.map((condition) => `, ${condition}`), '. ']
              )}
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

function Place({ name, to, place }: Omit<PlaceName, 'conditions'>) {
  if (to === null) return name
  return (
    <>
      <Link to={to}>{name}</Link> ({place})
    </>
  )
}
