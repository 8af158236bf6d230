import { useTranslation } from '../../i18n/content-words.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { FINDINGS_FILE } from '../../model/content-status/addresses.ts'
import type { ContentStatus, ToldFinding } from '../../model/content-status/content-status.ts'
import { inSameWords } from '../../model/in-same-words.ts'
import { Link } from '../../ui/Link.tsx'
import { OwnerName } from './OwnerName.tsx'

type FindingsProps = {
  readonly site: SiteIndex
  readonly status: Pick<ContentStatus, 'findings' | 'accepted' | 'severities'>
}

/** What the check told, in its own words, party by party; and what the publisher lets be. */
export function Findings({ site, status }: FindingsProps) {
  const { t } = useTranslation()
  const { findings, accepted, severities } = status
  return (
    <>
      <p>
        {findings.length === 0 ? t('content.findings.none') : t('content.findings.onlyWarnings')}
      </p>
      {findings.map(({ owner, findings: own }) => (
        <section key={owner}>
          <h3>
            <OwnerName site={site} owner={owner} />
          </h3>
          <ul className="content-list">
            {inSameWords(own).map((alike) => (
              <li key={keyOf(alike[0])}>
                <AlikeWords alike={alike} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {accepted.length > 0 && (
        <section>
          <h3>{t('content.findings.accepted')}</h3>
          <p>{t('content.findings.acceptedText')}</p>
          <ul className="content-list">
            {accepted.map(({ finding, reason, lastDay }) => (
              <li key={keyOf(finding)}>
                <FindingWords finding={finding} />
                <p>{t('content.findings.acceptedUntil', { day: formatDay(lastDay), reason })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {severities.length > 0 && (
        <section>
          <h3>{t('content.findings.severities')}</h3>
          <ul>
            {severities.map(({ rule, severity, reason }) => (
              <li key={rule}>
                {t('content.findings.severity', {
                  rule,
                  severity: t(`content.findings.level.${severity}`),
                  reason,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link to={FINDINGS_FILE}>{t('content.findings.data')}</Link>
      </p>
    </>
  )
}

function keyOf({ file, line, column, rule, message }: ToldFinding): string {
  return JSON.stringify([file, line, column, rule, message])
}

/** Findings in the same words: these once, and the places. */
function AlikeWords({ alike }: { readonly alike: readonly [ToldFinding, ...ToldFinding[]] }) {
  const { t } = useTranslation()
  const [first, ...others] = alike
  if (others.length === 0) return <FindingWords finding={first} />
  return (
    <>
      <Sentences finding={first} />
      <details className="fine">
        <summary>
          {t('content.findings.places', { count: alike.length })} · <code>{first.rule}</code>
        </summary>
        <ul>
          {alike.map((finding) => (
            <li key={keyOf(finding)}>
              <Place finding={finding} />
              <WayThere finding={finding} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function FindingWords({ finding }: FindingProps) {
  return (
    <>
      <Sentences finding={finding} />
      <WayThere finding={finding} />
      <p className="fine">
        <Place finding={finding} /> · <code>{finding.rule}</code>
      </p>
    </>
  )
}

type FindingProps = { readonly finding: ToldFinding }

function Sentences({ finding: { severity, message, mend } }: FindingProps) {
  return (
    <p>
      <strong className="tag">{severity}</strong> {message} {mend}
    </p>
  )
}

function WayThere({ finding: { way } }: FindingProps) {
  const { t } = useTranslation()
  if (way === null) return null
  return (
    <p>
      {way.words}. <Link to={way.address}>{t('content.findings.onMap')}</Link>
    </p>
  )
}

function Place({ finding: { file, line } }: FindingProps) {
  const { t } = useTranslation()
  return <>{t('content.findings.place', { file, line })}</>
}
