import * as z from 'zod'
import type { SourceId } from '../../model/ids.ts'
import type { Source } from '../../model/provenance.ts'
import { idFault } from '../id-fault.ts'
import { keyMessages } from '../messages-keys.sv.ts'
import { nameMessages } from '../messages-names.sv.ts'
import { isWrittenMap, placeOfKey } from '../written.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { ID_PATTERN } from './id.ts'
import { link, shown, text, yearMonthOrDay } from './values.ts'

const source = fields(
  {
    titel: text,
    utgivare: text,
    // A year, a month or a day, in quotes; left out when the source bears no date.
    datum: optional(yearMonthOrDay),
    länk: optional(link),
    // The place it describes, when that is another than the site's: Gävleborg.
    plats: optional(text),
    // What to bear in mind: an old copy, a year that has passed.
    'att-tänka-på': optional(text),
  },
  { what: 'källa' },
)

/** `kallor.yaml`: the documents that statements cite, each under its id. */
export const sources = inEditor(
  z.unknown().transform((input, context): Source[] => {
    if (!isWrittenMap(input)) {
      return fault(context, input, 'wrong-type', keyMessages.notKeys([], shown(input)))
    }
    return Object.entries(input).map(([id, value]) => {
      const wrong = idFault(id)
      if (wrong) {
        fault(
          context,
          input,
          wrong.rule,
          nameMessages.badIdInFile(id, wrong),
          placeOfKey(input, id),
        )
      }
      const written = parseInside(source, value, context) ?? {}
      return {
        id: id as SourceId,
        title: written.titel,
        publisher: written.utgivare,
        date: written.datum,
        url: written.länk,
        place: written.plats,
        caution: written['att-tänka-på'],
      }
    })
  }),
  (scope) => ({
    type: 'object',
    propertyNames: { pattern: ID_PATTERN },
    additionalProperties: editorForm(source, scope),
  }),
)
