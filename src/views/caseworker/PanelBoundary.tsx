import type { ReactNode } from 'react'
import { CanvasBoundary } from '../../canvas/CanvasBoundary.tsx'
import { useTranslation } from '../../i18n/use-translation.ts'

/** A panel that fails says so and can be tried again; map and list stay. */
export function PanelBoundary(props: {
  readonly children: ReactNode
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <CanvasBoundary
      fallback={(retry) => (
        <aside className="step-panel" data-panel="steg" role="alert">
          <p>{t('step.failed')}</p>
          <button type="button" className="button" onClick={retry}>
            {t('step.retry')}
          </button>{' '}
          <button type="button" className="button" onClick={props.onClose}>
            {t('step.close')}
          </button>
        </aside>
      )}
    >
      {props.children}
    </CanvasBoundary>
  )
}
