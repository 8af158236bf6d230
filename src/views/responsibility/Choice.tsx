import { useTranslation } from '../../i18n/page-words.ts'
import { Labelled } from './Labelled.tsx'

/** One of several, or all of them. */
export function Choice<Id extends string>(props: {
  readonly name: string
  readonly value: Id | null
  readonly options: readonly { readonly id: Id; readonly name: string }[]
  readonly onChoose: (id: Id | null) => void
}) {
  const { name, value, options, onChoose } = props
  const { t } = useTranslation()
  return (
    <Labelled name={name}>
      <select
        value={value ?? ''}
        onChange={({ target }) =>
          onChoose(options.find(({ id }) => id === target.value)?.id ?? null)
        }
      >
        <option value="">{t('responsibility.all')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
