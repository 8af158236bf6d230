import { useTranslation } from '../../i18n/ways-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { FormWays, WaysPage } from '../../model/pages/ways-page.ts'
import { Link } from '../../ui/Link.tsx'
import { WayToEnd } from './WayToEnd.tsx'
import './ways.css'

/** How far it is through a map: the shortest and the longest way to each end, and the longest stretch without contact. */
export function WaysView({ page }: { readonly site: SiteIndex; readonly page: WaysPage }) {
  const { process, forms } = page
  const { t } = useTranslation()
  return (
    <div className="ways">
      <h1>{t('ways.title', { process: process.name })}</h1>
      <p className="lead">{t('ways.lead')}</p>
      <p>{t('ways.how')}</p>
      {forms.some(isCountedByEvent) && <p>{t('ways.oncePerEvent')}</p>}
      {forms.map((form) =>
        form.name === null ? (
          <WaysOfForm key="only" page={page} form={form} />
        ) : (
          <section key={form.name} className="ways-form">
            <h2>{form.name}</h2>
            <WaysOfForm page={page} form={form} />
          </section>
        ),
      )}
    </div>
  )
}

function isCountedByEvent({ ways }: FormWays): boolean {
  return (ways?.ends ?? [])
    .flatMap(({ shortest, longest }) => [shortest, longest])
    .some((way) => way !== null && way.times.known.byEvent.length > 0)
}

function WaysOfForm(props: { readonly page: WaysPage; readonly form: FormWays }) {
  const { process } = props.page
  const { name, ways } = props.form
  const { t } = useTranslation()
  // Below the name of a form the headings are one level down.
  const Heading = name === null ? 'h2' : 'h3'
  if (ways === null) return <p>{t('ways.tooMany')}</p>
  const { ends, withoutContact } = ways
  return (
    <>
      {ends.map(({ end, shortest, longest }) => (
        <section key={end.id}>
          <Heading>{t('ways.toEnd', { end: end.name })}</Heading>
          <dl className="ways-measures">
            <WayToEnd
              process={process.id}
              name={t(longest ? 'ways.shortest' : 'ways.only')}
              way={shortest}
            />
            {longest && <WayToEnd process={process.id} name={t('ways.longest')} way={longest} />}
          </dl>
        </section>
      ))}
      <section>
        <Heading>{t('ways.quiet')}</Heading>
        {withoutContact === null ? (
          <p>{t('ways.neverQuiet')}</p>
        ) : (
          <>
            <p>{t('ways.quietText', { count: withoutContact.length })}</p>
            <ul>
              {withoutContact.map(({ id, name }) => (
                <li key={id}>
                  <Link to={addressOf.step(process.id, id)}>{name}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  )
}
