import { useTranslation } from '../../i18n/content-words.ts'
import { formatDay } from '../../i18n/format-day.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ContentStatus, ToldOutdated } from '../../model/content-status/content-status.ts'
import type { Coverage } from '../../model/content-status/coverage.ts'
import { Link } from '../../ui/Link.tsx'
import { languageName, TextName } from './TextName.tsx'

type LanguagesProps = {
  readonly status: Pick<ContentStatus, 'coverage' | 'outdated' | 'machineMade' | 'unpublished'>
}

/** Which of the citizens' texts there are in each of the site's languages, and which translations are old. */
export function Languages({ status }: LanguagesProps) {
  const { coverage, outdated, machineMade, unpublished } = status
  const { t } = useTranslation()
  return (
    <>
      <p>{t('content.languages.intro')}</p>
      <CoverageTable coverage={coverage} />
      <MissingTexts coverage={coverage} />
      {coverage.languages.length === 1 ? (
        <p>{t('content.languages.onlySwedish')}</p>
      ) : (
        <>
          <section>
            <h3>{t('content.languages.outdated')}</h3>
            <Outdated outdated={outdated} isKnown={unpublished.publication !== null} />
          </section>
          <section>
            <h3>{t('content.languages.machine')}</h3>
            <MachineMade texts={machineMade} />
          </section>
        </>
      )}
    </>
  )
}

function CoverageTable({ coverage }: { readonly coverage: Coverage }) {
  const { languages, processes } = coverage
  const { t } = useTranslation()
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('content.languages.process')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {languageName(t, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {processes.map(({ process, needed, cells }) => (
            <tr key={process.id}>
              <th scope="row">
                <Link to={addressOf.map(process.id)}>{process.name}</Link>
              </th>
              {needed === 0 ? (
                <td colSpan={languages.length}>{t('content.languages.none')}</td>
              ) : (
                cells.map(({ written }, i) => (
                  <td key={languages[i]}>{t('content.languages.count', { written, needed })}</td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MissingTexts({ coverage }: { readonly coverage: Coverage }) {
  const { languages, processes } = coverage
  const { t } = useTranslation()
  const lacking = processes.flatMap(({ process, cells }) =>
    cells.flatMap(({ missing }, i) => {
      const language = languages[i]
      return missing.length === 0 || language === undefined ? [] : [{ process, language, missing }]
    }),
  )
  if (lacking.length === 0) return null
  return (
    <section>
      <h3>{t('content.languages.missing')}</h3>
      {lacking.map(({ process, language, missing }) => (
        <details key={`${process.id} ${language}`}>
          <summary>
            {t('content.languages.missingIn', {
              process: process.name,
              language: languageName(t, language),
            })}
            : {t('content.textCount', { count: missing.length })}
          </summary>
          <ul>
            {missing.map(({ station }) => (
              <li key={station?.id ?? ''}>{station?.name ?? t('content.languages.path')}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function MachineMade({ texts }: { readonly texts: ContentStatus['machineMade'] }) {
  const { t } = useTranslation()
  if (texts.length === 0) return <p>{t('content.languages.machineNone')}</p>
  return (
    <>
      <p>{t('content.languages.machineText')}</p>
      <ul className="content-list">
        {texts.map((text) => (
          <li key={text.path}>
            <p>
              <TextName text={text} />
            </p>
            <p className="fine">
              <code>{text.path}</code>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Outdated(props: {
  readonly outdated: readonly ToldOutdated[]
  readonly isKnown: boolean
}) {
  const { outdated, isKnown } = props
  const { t } = useTranslation()
  if (!isKnown) return <p>{t('content.languages.outdatedUnknown')}</p>
  if (outdated.length === 0) return <p>{t('content.languages.outdatedNone')}</p>
  return (
    <>
      <p>{t('content.languages.outdatedText')}</p>
      <ul className="content-list">
        {outdated.map(({ translation, changedIn }) => (
          <li key={translation.path}>
            <p>
              <TextName text={translation} />
            </p>
            <p className="fine">
              {changedIn === null
                ? t('content.languages.changedNow')
                : t('content.languages.changedIn', {
                    number: changedIn.number,
                    day: formatDay(changedIn.day),
                  })}{' '}
              <code>{translation.path}</code>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
