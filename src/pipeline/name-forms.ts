import { formName } from '../model/form-name.ts'
import type { Condition, Variant } from '../model/process.ts'
import type { Question } from '../model/site.ts'
import type { Places } from './places.ts'

/**
 * Say on everything that holds in some forms of a process only what those forms are called, wherever it stands in a
 * part of the process. What has no such thing in it is returned as it is.
 */
export function createFormNamer(
  words: { readonly variants: readonly Variant[]; readonly questions: readonly Question[] },
  places: Places,
): <Part>(part: Part) => Part {
  const name = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) {
      const items = part.map(name)
      return items.every((item, i) => item === part[i]) ? part : places.follow(items, part)
    }
    const before = Object.entries(part)
    const entries = before.map(([key, value]): [string, unknown] => [
      key,
      // The answers of a condition hold no parts.
      key === 'appliesWhen' ? value : name(value),
    ])
    const form = 'appliesWhen' in part ? (part.appliesWhen as Condition | null) : null
    if (form === null && entries.every(([, value], i) => value === before[i]?.[1])) return part
    const named = form === null ? {} : { formName: formName(form, words) }
    return places.follow({ ...Object.fromEntries(entries), ...named }, part)
  }
  return <Part>(part: Part) => name(part) as Part
}
