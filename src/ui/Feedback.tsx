import type { Settings } from '../model/site.ts'
import { Link } from './Link.tsx'

/** Where readers write, in the publisher's words; the link says where it leads. */
export function Feedback({ feedback: { text, url } }: Pick<Settings, 'feedback'>) {
  return (
    <p>
      {text}
      {url !== null && (
        <>
          {' '}
          <Link to={url}>{placeOf(url)}</Link>
        </>
      )}
    </p>
  )
}

/** `https://www.exempel.se/kontakt` as "exempel.se/kontakt", `mailto:karta@exempel.se` as the address. */
function placeOf(url: string): string {
  return url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '').replace(/\/$/, '')
}
