import { useTranslation } from '../../i18n/page-words.ts'
import type { Contact } from '../../model/party.ts'
import { Link } from '../../ui/Link.tsx'
import { PhoneText } from './PhoneText.tsx'
import { phoneParts } from './phone-parts.ts'

/**
 * Links and numbers to a role as content gives them. On paper, where one sheet holds all of the station, the first
 * with its address, to be typed.
 */
export function WaysIn({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t } = useTranslation()
  return (
    <>
      {contacts.map(({ text, url }) => (
        <p key={text} className="way-in">
          {url === null || phoneParts(text).some(({ phone }) => phone !== null) ? (
            <PhoneText text={text} />
          ) : (
            <Link to={url} data-adress={typedAddress(url)}>
              {text}
            </Link>
          )}
        </p>
      ))}
      {contacts.some(({ status }) => status !== 'stated') && (
        <p className="way-in fine">{t('citizen.waysInUnconfirmed')}</p>
      )}
    </>
  )
}

/** As one types it: without what the browser adds by itself. */
function typedAddress(url: string): string {
  return url.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '')
}
