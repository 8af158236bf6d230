import type { Contact } from '../model/party.ts'
import { Link } from './Link.tsx'
import { PhoneText } from './PhoneText.tsx'
import { phoneParts } from './phone-parts.ts'

/** Links and numbers to a role as content gives them. On paper each with its address, to be typed. */
export function WaysIn({ contacts }: { readonly contacts: readonly Contact[] }) {
  return contacts.map(({ text, url }) => (
    <p key={text} className="way-in">
      {url === null || phoneParts(text).some(({ phone }) => phone !== null) ? (
        <PhoneText text={text} />
      ) : (
        <Link to={url} data-adress={typedAddress(url)}>
          {text}
        </Link>
      )}
    </p>
  ))
}

/** As one types it: without what the browser adds by itself. */
function typedAddress(url: string): string {
  return url.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '')
}
