import type { ContentFile } from '../content-file.ts'
import type { WrittenMap } from '../written.ts'

type Signature = { readonly keys: readonly string[]; readonly name: string }

/** Keys that only one kind of file has, and what that kind is called. */
const SIGNATURES: Readonly<Record<string, Signature>> = {
  step: { keys: ['fas', 'typ'], name: 'ett steg' },
  'step-citizen': { keys: ['händer', 'när'], name: 'medborgarens text om ett steg' },
  process: { keys: ['faser', 'banor'], name: 'en process' },
  'process-citizen': { keys: ['sammanfattning'], name: 'medborgarens text om en process' },
  party: { keys: ['färg', 'mönster'], name: 'en part' },
  role: { keys: ['part', 'äger'], name: 'en roll' },
  question: { keys: ['fråga', 'svar'], name: 'en fråga' },
  consent: { keys: ['mellan', 'återkallas'], name: 'ett samtycke' },
  term: { keys: ['förklaring'], name: 'ett begrepp' },
  news: { keys: ['rubrik', 'ingress'], name: 'en nyhet' },
  'legal-rule': { keys: ['innehåll', 'hänvisning'], name: 'en regel' },
}

/**
 * Tell a file whose content belongs in a file of another kind, by the keys.
 *
 * @returns what it holds and what it should hold; `null` when it is what its name says, or nobody can tell
 */
export function swapped(
  file: ContentFile,
  data: WrittenMap,
): { readonly holds: string; readonly shouldHold: string } | null {
  const own = SIGNATURES[file.kind === 'register' ? file.of : file.kind]
  if (own === undefined || own.keys.some((key) => key in data)) return null
  const others = Object.values(SIGNATURES).filter(({ keys }) => keys.every((key) => key in data))
  const [other] = others
  return other && others.length === 1 ? { holds: other.name, shouldHold: own.name } : null
}
