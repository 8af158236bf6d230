import { useTranslation } from '../../i18n/content-words.ts'
import type { MeasuredPage, ReadersPages } from '../../model/content-status/content-status.ts'
import { TextName } from './TextName.tsx'

/** So many of the heaviest pages are shown with their sentences before anything is unfolded. */
const SHOWN = 5

/** How heavy each page is, the heaviest first. */
export function Readability({ readers }: { readonly readers: readonly ReadersPages[] }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('content.readability.intro')}</p>
      {readers.map((own) => own.pages.length > 0 && <ReadersTable key={own.reader} own={own} />)}
    </>
  )
}

function ReadersTable({ own }: { readonly own: ReadersPages }) {
  const { t } = useTranslation()
  const { reader, mostLix, mostAdjusted, pages } = own
  const rest = pages.slice(SHOWN)
  const values = pages.filter(({ isShort }) => !isShort).map(({ lix }) => lix)
  return (
    <section>
      <h3>{t(`content.readability.${reader}`)}</h3>
      <p>
        {t('content.readability.summary', {
          count: pages.length,
          lowest: inSwedish(values.at(-1) ?? 0),
          highest: inSwedish(values[0] ?? 0),
          middle: inSwedish(values[Math.floor(values.length / 2)] ?? 0),
          most: mostLix,
        })}
        {mostAdjusted !== null &&
          ` ${t('content.readability.adjustedMost', { most: mostAdjusted })}`}
      </p>
      <PagesTable own={own} pages={pages.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('content.readability.rest', { count: rest.length })}</summary>
          <PagesTable own={own} pages={rest} />
        </details>
      )}
    </section>
  )
}

function PagesTable(props: {
  readonly own: ReadersPages
  readonly pages: readonly MeasuredPage[]
}) {
  const { own, pages } = props
  const { t } = useTranslation()
  const isAdjusted = own.mostAdjusted !== null
  return (
    <div className="table-scroll">
      <table className="content-lix">
        <caption className="visually-hidden">{t('content.readability.heaviest')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('content.readability.page')}</th>
            <th scope="col">{t('content.readability.lix')}</th>
            {isAdjusted && <th scope="col">{t('content.readability.adjusted')}</th>}
            <th scope="col">{t('content.readability.mean')}</th>
          </tr>
        </thead>
        <tbody>
          {pages.map(({ text, isShort, lix, adjusted, meanSentence, worst }) => (
            <tr key={text.path}>
              <th scope="row">
                <TextName text={text} />
                {isShort && <span className="fine">, {t('content.readability.short')}</span>}
                <ul>
                  {worst.map((sentence) => (
                    <li key={sentence.text}>
                      {t('content.readability.sentence', {
                        count: sentence.words,
                        text: sentence.text,
                      })}
                    </li>
                  ))}
                </ul>
              </th>
              <td>{inSwedish(lix)}</td>
              {isAdjusted && <td>{adjusted === null ? '–' : inSwedish(adjusted)}</td>}
              <td>{inSwedish(meanSentence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const oneDecimal = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

function inSwedish(value: number): string {
  return oneDecimal.format(value)
}
