import { withCertainty } from '../../../i18n/certainty-word.ts'
import { useTranslation } from '../../../i18n/layer-words.ts'
import { addressOf } from '../../../model/addresses.ts'
import { CONSENT_USES, type ConsentPlace } from '../../../model/pages/map-layers.ts'
import { Link } from '../../../ui/Link.tsx'
import { StatusTag } from '../../../ui/StatusTag.tsx'
import { LayerSteps } from './LayerSteps.tsx'
import type { LayerListContext } from './layer-list-context.ts'

/** Each consent of the map: where it is obtained, where it is required, where it ends. */
export function ConsentEntries({ context }: { readonly context: LayerListContext }) {
  const { t } = useTranslation()
  const noteOf = ({ status, formName }: ConsentPlace) =>
    withCertainty(t, '', status, formName)
      .trim()
      .replace(/^\((.*)\)$/, '$1')
  return context.own.consents.map(({ id, name, status, places }) => (
    <div key={id}>
      <h3>
        <Link to={addressOf.consentAtWork(id)}>{name}</Link>
      </h3>
      {status !== 'stated' && (
        <p>
          <StatusTag status={status} />
        </p>
      )}
      {CONSENT_USES.map((use) => {
        const own = places.filter((place) => place.use === use)
        return (
          own.length > 0 && (
            <div key={use}>
              <p>{t(`layer.use.${use}`)}:</p>
              <LayerSteps
                context={context}
                steps={own.map((place) => ({ id: place.step, note: noteOf(place) }))}
              />
            </div>
          )
        )
      })}
    </div>
  ))
}
