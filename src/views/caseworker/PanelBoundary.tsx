import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'

/** A panel that fails says so and can be tried again; map and list stay. */
export function PanelBoundary(props: {
  readonly children: ReactNode
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <ErrorBoundary
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
    </ErrorBoundary>
  )
}
