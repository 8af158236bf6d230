import { useTranslation } from '../i18n/use-translation.ts'

/** Said when a page or a part of it could not be shown (REL-02). */
export function Fault({ onRetry }: { readonly onRetry?: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="fault" role="alert">
      <h1>{t('app.fault.title')}</h1>
      <p>{t('app.fault.text')}</p>
      <button type="button" className="button" onClick={onRetry ?? (() => location.reload())}>
        {t('app.fault.retry')}
      </button>
    </div>
  )
}
