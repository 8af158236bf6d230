import * as z from 'zod'
import type { CitizenIntroduction, CitizenText, SeeAlso } from '../../model/process.ts'
import { keyMessages } from '../messages-keys.sv.ts'
import { stationMessages } from '../messages-stations.sv.ts'
import { plain } from '../nearest.ts'
import { isWrittenMap, placeOfKey } from '../written.ts'
import { claimOutsideProcess } from './claim.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { noted } from './noted.ts'
import { reviewFields, reviewOf } from './provenance.ts'
import { stepRef } from './reference.ts'
import { filledList, oneOf, optionalList, text } from './values.ts'

const seeAlso = noted(
  fields({ text, stationer: filledList(stepRef) }, { what: 'hänvisning' }).transform(
    (written): SeeAlso => ({ text: written.text, stations: written.stationer }),
  ),
)

const translationFields = {
  // Set in a translation that a machine has made, until a person has looked it over.
  översättning: optional(oneOf({ maskin: 'machine' })),
}

const stepFields = fields(
  {
    // A verb first or a question, at most seven words: the heading of the station.
    namn: text,
    // What happens to you: at most 60 words and 5 sentences.
    händer: text,
    // When it usually happens, in words.
    när: text,
    // What you can do beforehand, one line each.
    förbered: optionalList(text),
    // What you get, one line each; in long form where a line stands more or less firmly than its source.
    får: optionalList(claimOutsideProcess(text)),
    // What you decide yourself ...
    bestämmer: optional(text),
    // ... and what happens if you say no.
    'vid-nej': optional(text),
    // On a wait: what you can do meanwhile.
    'under-tiden': optional(text),
    // Stations of the same path to read instead or as well, each with the words that tell whom it is for.
    'läs-också': optionalList(seeAlso),
    ...translationFields,
    ...reviewFields,
  },
  { misplaced: drawnFromModel, translated: swedishKey },
)

/** The citizen's text of a step (`pilkarta.mdx`); whether there is a body is told by the linker. */
export const citizenText = inEditor(
  z.unknown().transform((input, context): Omit<CitizenText, 'hasMore'> => {
    const written = parseInside(stepFields, input, context)
    if (isWrittenMap(input)) {
      if ('bestämmer' in input && !('vid-nej' in input)) {
        const place = placeOfKey(input, 'bestämmer')
        fault(context, input, 'missing-key', stationMessages.choiceWithoutNo(), place)
      }
      if ('vid-nej' in input && !('bestämmer' in input)) {
        const place = placeOfKey(input, 'vid-nej')
        fault(context, input, 'missing-key', stationMessages.noWithoutChoice(), place)
      }
    }
    if (context.issues.length > 0) return z.NEVER
    const what = written.bestämmer
    const ifNo = written['vid-nej']
    return {
      name: written.namn,
      happens: written.händer,
      when: written.när,
      prepare: written.förbered,
      receives: written.får,
      decides: what !== null && ifNo !== null ? { what, ifNo } : null,
      meanwhile: written['under-tiden'],
      seeAlso: written['läs-också'],
      review: reviewOf(written),
    }
  }),
  (scope) => editorForm(stepFields, scope),
)

/** A process introduced to the citizen (`pilkarta.mdx` of the process). */
export const citizenIntroduction = fields(
  {
    namn: text,
    // What the reader needs help with who takes the path, as an answer to just that: 'Att hitta rätt stöd'.
    behov: optional(text),
    // At most 60 words.
    sammanfattning: text,
    ...translationFields,
    ...reviewFields,
  },
  { translated: swedishKey },
).transform(
  (written): CitizenIntroduction => ({
    name: written.namn,
    ...(written.behov === null ? {} : { need: written.behov }),
    summary: written.sammanfattning,
    review: reviewOf(written),
  }),
)

/** Keys that were translated together with the text after them. */
const KEYS_IN_ENGLISH = new Map([
  ['name', 'namn'],
  ['summary', 'sammanfattning'],
  ['happens', 'händer'],
  ['when', 'när'],
  ['prepare', 'förbered'],
  ['get', 'får'],
  ['decide', 'bestämmer'],
  ['meanwhile', 'under-tiden'],
  ['also', 'läs-också'],
  ['reviewed', 'granskad'],
  ['owner', 'ägare'],
])

function swedishKey(key: string): string | null {
  const words = plain(key).split('-')
  const isIn = (word: string) => words.some((own) => new RegExp(`^${word}[sd]?$`).test(own))
  return [...KEYS_IN_ENGLISH].find(([word]) => isIn(word))?.[1] ?? null
}

/** What a station shows but nobody types. */
function drawnFromModel(key: string) {
  const drawn = [
    'ansvarig',
    'vem-ansvarar',
    'kontakt',
    'kontakta',
    'träffar',
    'du-träffar',
    'sedan',
    'nästa',
  ]
  return drawn.includes(key) ? keyMessages.drawnFromModel(key) : null
}
