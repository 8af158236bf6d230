import '../../i18n/page-words.ts'
import { useTranslation } from '../../i18n/my-path-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { CitizenPath, CitizenStation } from '../../model/citizen-path.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Link } from '../../ui/Link.tsx'
import { inSevens } from './in-sevens.ts'

/**
 * Where on the path a person is, to begin with: seven stations at a time (LANG-10). Each is a link to its own page, and
 * stands for the person's place once the script is awake.
 */
export function BeginScreen({ path: { process, stations } }: { readonly path: CitizenPath }) {
  const { t } = useTranslation()
  const [shown = [], ...folded] = inSevens(stations)
  const list = (part: readonly CitizenStation[]) => (
    <ol className="choices" start={part[0]?.number}>
      {part.map(({ step, number }) => (
        <li key={step.id}>
          <Link className="choice" to={addressOf.station(process.id, step.id)} data-borja={step.id}>
            <span className="stop-number">{number}</span>{' '}
            <span>
              <Divided name={stationName(step)} />
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
  return (
    <>
      <h1 tabIndex={-1}>{t('myPath.begin.title')}</h1>
      <p className="happens">{t('myPath.begin.lead')}</p>
      <p>
        <Link className="choice" to={addressOf.path(process.id)} data-borja="">
          {t('myPath.begin.unknown')}
        </Link>
      </p>
      {list(shown)}
      {folded.map((part) => (
        <details className="folded" key={part[0]?.number}>
          <summary>
            {t('citizen.showMore', {
              count: part.length,
              first: part[0]?.number,
              last: part.at(-1)?.number,
            })}
          </summary>
          {list(part)}
        </details>
      ))}
      <p className="fine">{t('myPath.begin.memory')}</p>
    </>
  )
}
