import { phoneParts } from './phone-parts.ts'

/** A text whose telephone numbers can be called (LANG-17). */
export function PhoneText({ text }: { readonly text: string }) {
  return phoneParts(text).map(({ text: part, phone }) =>
    phone === null ? (
      part
    ) : (
      <a key={part} href={phone}>
        {part}
      </a>
    ),
  )
}
