import '../../i18n/page-words.ts'
import { useTranslation } from '../../i18n/my-path-words.ts'
import { pathName, stationName } from '../../model/citizen-names.ts'
import type { ParentPath } from '../../model/citizen-path-parents.ts'
import { myPathAddress } from '../../model/my-path/my-path-address.ts'
import type { Step } from '../../model/process.ts'
import { Divided } from '../../ui/Divided.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'

export type EndTemplateProps = {
  readonly end: Step
  readonly parents: readonly ParentPath[]
}

/** How the path can end, and whether it goes on in the one that it is a part of. Whom to ask stands below it. */
export function EndTemplate({ end, parents }: EndTemplateProps) {
  const { t } = useTranslation()
  const onward = parents.filter(({ afterEnd }) => (afterEnd.get(end.id) ?? []).length > 0)
  return (
    <template data-slut={end.id} data-namn={t('citizen.endInList', { end: stationName(end) })}>
      <p className="here-mark">{t('myPath.ended.title')}</p>
      <h1 tabIndex={-1} data-steg={end.id}>
        <Divided name={stationName(end)} />
      </h1>
      {onward.map(({ path: { process } }) => (
        <p className="way-on" key={process.id}>
          <Link className="way main-way" to={myPathAddress(process.id)}>
            <span className="way-name">
              {t('myPath.ended.onward', { path: pathName(process) })}
            </span>{' '}
            <Icon name="arrow" />
          </Link>
        </p>
      ))}
    </template>
  )
}
