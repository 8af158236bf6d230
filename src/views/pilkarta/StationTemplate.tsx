import { useTranslation } from '../../i18n/my-path-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import type { Process } from '../../model/process.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { StationCards } from './StationCards.tsx'

export type StationTemplateProps = {
  readonly registers: Registers
  readonly process: Process
  /** Of the form of the process; empty where it has one alone. */
  readonly form: string
  readonly station: CitizenStation
  readonly isFirst: boolean
}

/** A station as the person comes to it, or looks at it: what happens, when, who is responsible and whom to contact. */
export function StationTemplate(props: StationTemplateProps) {
  const { registers, process, form, station, isFirst } = props
  const { t } = useTranslation()
  const { step, number, total } = station
  return (
    <template data-station={step.id} data-form={form}>
      <p className="here-mark">
        <Icon name="person" /> {t('myPath.here.place', { number, total })}
      </p>
      <p className="place">{t('myPath.look.place', { number, total })}</p>
      <h1 tabIndex={-1} data-steg={step.id}>
        <Divided name={stationName(step)} />
      </h1>
      <StationCards registers={registers} process={process} station={station} isFirst={isFirst} />
    </template>
  )
}
