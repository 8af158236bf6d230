import { useTranslation } from '../../i18n/my-path-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { CitizenPath } from '../../model/citizen-path.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { BigArrow } from './BigArrow.tsx'

/** The parts of the screen that shows where a person is: the way on, and the path behind and ahead as a list. */
export function PathTemplates({ path: { process, stations } }: { readonly path: CitizenPath }) {
  const { t } = useTranslation()
  // The script has no words of its own: how many there are is said by the one of these.
  const counts = Array.from({ length: stations.length * 3 + 1 }, (_, count) => count)
  const counted = (key: 'behind' | 'more') =>
    JSON.stringify(counts.map((count) => t(`myPath.list.${key}`, { count })))
  return (
    <>
      <template data-del="vidare">
        <p className="way-on stays-in-view">
          <button type="button" className="way main-way" data-gor="vidare">
            <span className="way-name">
              <span data-nar="fraga">{t('myPath.here.goOn')}</span>
              <span data-nar="klar">{t('myPath.here.done')}</span>
            </span>{' '}
            <Icon name="arrow" />
          </button>
        </p>
      </template>
      <template data-del="samtidigt">
        <section className="here-together">
          <h2>{t('myPath.here.together')}</h2>
        </section>
      </template>
      <template data-del="titta">
        <p className="path-tools">
          <button type="button" data-gor="hit-igen">
            <Icon name="back" /> {t('myPath.look.back')}
          </button>
          <button type="button" data-gor="jag-ar-har">
            {t('myPath.look.here')}
          </button>
        </p>
      </template>
      <template data-del="min-vag">
        <section className="my-path" aria-labelledby="min-vag-rubrik">
          <h2 id="min-vag-rubrik">{t('myPath.list.title')}</h2>
          <details data-lista="bakom" className="behind">
            <summary data-antal={counted('behind')} />
            <ol />
          </details>
          <ol data-lista="har" className="ahead" />
          <h3 data-rubrik="sedan">{t('myPath.list.comes')}</h3>
          <ol data-lista="sedan" className="ahead" />
          <details data-lista="senare">
            <summary data-antal={counted('more')} />
            <ol className="ahead" />
          </details>
          <p data-lista="slut">
            {t('myPath.list.ends')} <span />
          </p>
          <details data-lista="kanske" className="may-come">
            <summary>{t('myPath.list.mayCome')}</summary>
            <ol />
            <p data-lista="kanske-slut">
              {t('myPath.list.mayEnd')} <span />
            </p>
          </details>
        </section>
      </template>
      <template data-del="svar">
        <li>
          <span data-sagt={t('myPath.list.done')} />{' '}
          <button type="button" data-gor="andra">
            {t('myPath.list.change')}
          </button>
        </li>
      </template>
      {stations.map(({ step, number }) => (
        <template key={step.id} data-rad={step.id}>
          <li data-steg={step.id}>
            <BigArrow hasPoint />
            <Link
              className="stop-link"
              to={addressOf.station(process.id, step.id)}
              data-titta={step.id}
            >
              <span className="stop-number">{number}</span> <span>{stationName(step)}</span>
            </Link>
          </li>
        </template>
      ))}
    </>
  )
}
