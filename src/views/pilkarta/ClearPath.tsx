import { useTranslation } from '../../i18n/my-path-words.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

/**
 * The way back, and to take away all that has been told once it has been asked (SEC-17); it says what it cannot take
 * away (SEC-18). Hidden until they work.
 */
export function ClearPath() {
  const { t } = useTranslation()
  return (
    <>
      <p className="path-tools" data-del="verktyg" hidden>
        <button type="button" data-gor="tillbaka">
          <Icon name="back" /> {t('myPath.back')}
        </button>
        <button type="button" data-gor="fraga-rensa">
          {t('myPath.clear.button')}
        </button>
      </p>
      <dialog className="clear-path" aria-labelledby="rensa">
        <h2 id="rensa">{t('myPath.clear.ask')}</h2>
        <p>{t('myPath.clear.what')}</p>
        <p className="path-tools">
          <button type="button" data-gor="behall">
            {t('myPath.clear.no')}
          </button>
          <button type="button" data-gor="rensa">
            {t('myPath.clear.yes')}
          </button>
        </p>
      </dialog>
    </>
  )
}
