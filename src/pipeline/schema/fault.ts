import * as z from 'zod'
import type { Place } from '../place.ts'
import { error, type Problem, type Sentences } from '../problem.ts'
import { whereIs } from '../written.ts'

/** What zod hands a transform: issues go through it so that all faults of a file are told at once. */
export type Context = z.core.ParsePayload

/** Report a fault at a value, or at another place (a key of it). */
export function fault(
  context: Context,
  input: unknown,
  rule: string,
  sentences: Sentences,
  place: Place | null = whereIs(input)?.place ?? null,
): never {
  const problem = place ? error(rule, place, sentences) : null
  context.issues.push({ code: 'custom', input, params: { problem } })
  return z.NEVER
}

/** Parse a part with another schema; its faults become faults of the whole. */
export function parseInside<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  context: Context,
): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    context.issues.push({ code: 'custom', input, params: { problem: problemOf(issue) } })
  }
  return z.NEVER
}

/** The finished fault that an issue carries; `null` for a missing key, which the map around it reports. */
export function problemOf(issue: z.core.$ZodIssue): Problem | null {
  return issue.code === 'custom' ? ((issue.params?.problem as Problem | null) ?? null) : null
}
