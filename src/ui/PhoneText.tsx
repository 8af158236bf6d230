import { phoneParts } from './phone-parts.ts'

/** A text whose telephone numbers can be called (LANG-17), and stand on one line. */
export function PhoneText({ text }: { readonly text: string }) {
  return phoneParts(text).map(({ text: part, phone }) =>
    phone === null ? (
      part
    ) : (
      <a key={part} className="phone" href={phone}>
        {part}
      </a>
    ),
  )
}
