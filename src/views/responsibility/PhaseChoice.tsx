import { useTranslation } from '../../i18n/page-words.ts'
import type { DutyFilters, DutySite } from './duty-filters.ts'
import { Labelled } from './Labelled.tsx'

/** Phases belong to a map: to choose one is to choose its map too. */
export function PhaseChoice(props: {
  readonly value: string
  readonly processes: DutySite['processes']
  readonly onChoose: (
    place: Pick<DutyFilters, 'phase'> | Pick<DutyFilters, 'process' | 'phase'>,
  ) => void
}) {
  const { value, processes, onChoose } = props
  const { t } = useTranslation()
  const places = processes.flatMap((process) =>
    process.phases.map((phase) => ({ process, phase, key: `${process.id}/${phase.id}` })),
  )
  const choose = (key: string) => {
    const place = places.find((one) => one.key === key)
    onChoose(place ? { process: place.process.id, phase: place.phase.id } : { phase: null })
  }
  return (
    <Labelled name={t('responsibility.phase')}>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('responsibility.all')}</option>
        {processes.map((process) => (
          <optgroup key={process.id} label={process.name}>
            {places
              .filter((place) => place.process === process)
              .map(({ key, phase }) => (
                <option key={key} value={key}>
                  {phase.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Labelled>
  )
}
