import { tellingWords } from './asking-words.ts'

const TO = 'till'
const LONGEST_NAME = 5

/** Ways to say that something goes to someone: they tell no sender from another. */
const SENDING = new Set(
  `skicka skickar skickas skickat sända sänder lämna lämnar lämnas lämnat
  överlämna överlämnar överlämnas överlämning ge ger ges`.split(/\s+/),
)

export type SentTo = {
  /** The words that may be the name of a receiver. */
  readonly receiver: readonly string[]
  /** What is asked beside it. */
  readonly others: readonly string[]
}

/**
 * Every way to read a question as what goes "till" someone: a name is one word or as many as a name has at most, the
 * longest first.
 *
 * @param words - in lower case
 */
export function sentTo(words: readonly string[]): readonly SentTo[] {
  const at = words.indexOf(TO)
  if (at < 0) return []
  const rest = words.slice(at + 1)
  return rest
    .slice(0, LONGEST_NAME)
    .map((_, index) => ({
      receiver: rest.slice(0, index + 1),
      others: tellingWords([...words.slice(0, at), ...rest.slice(index + 1)]).filter(
        (word) => !SENDING.has(word),
      ),
    }))
    .reverse()
}
