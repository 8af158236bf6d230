import * as z from 'zod'
import { STEP_KINDS } from '../../model/process.ts'
import { hashOf } from './take-snapshot.ts'

/** Raised when an older program could not read what a newer one writes. */
export const FORMAT = 1
const CHECK_LETTERS = 12

const words = z.array(z.string())
const part = z.string().regex(/^[\w-]{4}$/)
const id = z.string().min(1)
const stepOnMap = z.strictObject({
  typ: z.enum(STEP_KINDS),
  fas: id,
  bana: id,
  station: z.nullable(id),
  vägar: z.array(z.strictObject({ till: id, etikett: z.nullable(z.string()) })),
})
const processOnMap = z.strictObject({
  faser: z.array(z.strictObject({ id, namn: z.string() })),
  banor: words,
})
export const historySchema = z.strictObject({
  format: z.literal(FORMAT),
  kontroll: z.string(),
  publiceringar: z
    .array(
      z.strictObject({
        nummer: z.int().min(1),
        dag: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        ändringar: z.array(
          z.strictObject({
            vad: z.enum(['tillkom', 'ändrad', 'borttagen']),
            fil: id,
            namn: z.string(),
            delar: words,
          }),
        ),
      }),
    )
    .min(1),
  fynd: words,
  godtaget: words,
  innehåll: z.record(
    z.string(),
    z.strictObject({
      namn: z.string(),
      hash: z.string().regex(/^[\w-]{12}$/),
      delar: z.record(z.string(), part),
      nämner: words,
      karta: z.optional(z.union([stepOnMap, processOnMap])),
    }),
  ),
})
/** As it stands in the file. */
export type WrittenHistory = z.output<typeof historySchema>

/** Of what is said, not of how it is laid out: a program that sorts the lines anew changes nothing. */
export function checkOf({
  publiceringar,
  fynd,
  godtaget,
  innehåll,
}: Omit<WrittenHistory, 'kontroll'>): string {
  const things = Object.entries(innehåll).sort(([a], [b]) => (a < b ? -1 : 1))
  return hashOf(JSON.stringify([publiceringar, fynd, godtaget, things]), CHECK_LETTERS)
}
