import { useTranslation } from '../../i18n/fact-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { MapIntroduction as Introduction } from '../../model/pages/map-introduction.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'

/** What a map is for and for whom, who holds its phases together, how it was made, and how firmly it stands. */
export function MapIntroduction(props: {
  readonly site: SiteIndex
  readonly page: Introduction
  readonly text: Text
}) {
  const { site, page, text } = props
  const { process, targetGroups, coordinated, citations, sources } = page
  const { t } = useTranslation()
  return (
    <>
      <Facts>
        <Fact name={t('map.goal')} values={[process.goal]} />
        <Fact
          name={t('map.targetGroup', { count: targetGroups.length })}
          values={targetGroups.map(({ id, name, description, status }) => (
            <span key={id}>
              <strong>{name}.</strong> {description}{' '}
              {status !== 'stated' && <StatusTag status={status} />}
            </span>
          ))}
        />
      </Facts>
      <Prose text={text} />
      <p>
        <Link to={addressOf.ways(process.id)}>{t('map.ways')}</Link>
      </p>
      {coordinated.length > 0 && (
        <>
          <h2>{t('map.coordinated')}</h2>
          <Facts>
            {coordinated.map(({ id, name, coordinator }) => (
              <Fact
                key={id}
                name={name}
                values={[
                  <ClaimValue
                    key={id}
                    claim={coordinator}
                    parties={site.parties}
                    show={(role) => <RoleLink id={role} site={site} />}
                  />,
                ]}
              />
            ))}
          </Facts>
        </>
      )}
      <h2>{t('step.provenance')}</h2>
      <ProvenanceNote of={process} more={citations} site={site} sources={sources} />
    </>
  )
}
