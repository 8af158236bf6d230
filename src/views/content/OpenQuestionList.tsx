import { useTranslation } from '../../i18n/content-words.ts'
import { listed } from '../../i18n/listed.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { asSentence } from '../../model/as-sentence.ts'
import type { OpenQuestion, OpenQuestions } from '../../model/content-status/open-questions.ts'
import { inSentence } from '../../model/in-sentence.ts'
import { partyInText } from '../../model/party-in-text.ts'
import { Link } from '../../ui/Link.tsx'
import { factSentence } from './fact-name.ts'
import { OwnerName } from './OwnerName.tsx'
import { TextName } from './TextName.tsx'

type OpenQuestionListProps = {
  readonly site: SiteIndex
  readonly owners: readonly OpenQuestions[]
}

/** What the parties have not agreed on, at the owner of the text that says so. */
export function OpenQuestionList({ site, owners }: OpenQuestionListProps) {
  const { t } = useTranslation()
  if (owners.length === 0) return <p>{t('content.open.none')}</p>
  return (
    <>
      <p>{t('content.open.intro')}</p>
      <p>
        {t('content.open.counted')} <Link to={addressOf.about()}>{t('content.open.toTable')}</Link>
      </p>
      <div className="content-columns">
        {owners.map(({ owner, questions }) => (
          <section key={owner}>
            <h3>
              <OwnerName site={site} owner={owner} />
            </h3>
            <details>
              <summary>{t('content.open.count', { count: questions.length })}</summary>
              <ul className="content-list">
                {questions.map((question) => (
                  <li key={JSON.stringify([question.text.path, question])}>
                    <QuestionWords site={site} question={question} />
                  </li>
                ))}
              </ul>
            </details>
          </section>
        ))}
      </div>
    </>
  )
}

function QuestionWords(props: { readonly site: SiteIndex; readonly question: OpenQuestion }) {
  const { site, question } = props
  const { text, fact, practices, decidedBy, formNames } = question
  const { t } = useTranslation()
  const decides = listed(decidedBy.map((id) => partyInText(site.parties, id)))
  const forms = listed(formNames.map(inSentence))
  const ways = (practices ?? []).map(asSentence)
  const isInWays = ways.length > 1
  const said =
    fact === 'whole'
      ? t('content.open.whole')
      : practices === null
        ? t('content.open.silent')
        : !isInWays && ways[0]
  return (
    <>
      <p>
        <strong>{factSentence(t, question)}</strong> <TextName text={text} />
      </p>
      {isInWays && (
        <>
          <p>{t('content.open.ways', { count: ways.length })}</p>
          <ul>
            {ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {said}
        {decides !== '' && ` ${t('content.open.decides', { parties: decides })}`}
        {forms !== '' && ` ${t('content.open.inForms', { forms })}`}
      </p>
    </>
  )
}
