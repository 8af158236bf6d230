import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers, SiteIndex } from '../../layout/published-site.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import { leastSure } from '../../model/provenance.ts'
import { readerDeadlines } from '../../model/reader-deadlines.ts'
import { RuleReference } from '../../ui/RuleReference.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { HowSure } from './HowSure.tsx'

export type StationSourcesProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly station: CitizenStation
}

/** How sure a station's text is, with the laws and sources that it stands on. */
export function StationSources({ site, registers, station }: StationSourcesProps) {
  const { t } = useTranslation()
  const { step, text, toldHere } = station
  const steps = [step, ...toldHere]
  const { rules: deadlineRules } = readerDeadlines(registers, steps)
  const rules = registers.legalRules.filter(
    ({ id, citizenText }) =>
      citizenText !== null && (step.legalRules.includes(id) || deadlineRules.includes(id)),
  )
  return (
    <HowSure
      site={site}
      review={text?.review ?? step.review}
      status={leastSure(steps.map(({ status }) => status))}
      summary={t('citizen.sourcesAndLaw')}
    >
      {rules.length > 0 && (
        <ul>
          {rules.map((rule) => (
            <li key={rule.id}>
              {rule.citizenText}{' '}
              {rule.status !== 'stated' && `${t(`citizen.ruleStatus.${rule.status}`)} `}
              <RuleReference rule={rule} sources={registers.sources} />
            </li>
          ))}
        </ul>
      )}
      <SourceList
        citations={steps.flatMap(({ citations }) => citations)}
        sources={registers.sources}
      />
    </HowSure>
  )
}
