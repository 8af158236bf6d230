import * as z from 'zod'
import type { Station } from '../../model/process.ts'
import { stationMessages } from '../messages-stations.sv.ts'
import { isWrittenMap, Written } from '../written.ts'
import { anyOf, definedForm, editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields } from './fields.ts'
import { stepRef } from './reference.ts'
import { shown, text } from './values.ts'

/** What is written where somebody means that there is none. */
const NONE = ['ingen', 'inget', 'false']

const none = fields({ ingen: text })

/** `egen`, another step's id, or `{ ingen: varför }`. */
export const station = inEditor(
  z.unknown().transform((input, context): Station => {
    if (input instanceof Written && input.value === 'egen') return { kind: 'own' }
    if (input instanceof Written && NONE.includes(input.source.toLowerCase())) {
      return fault(context, input, 'wrong-type', stationMessages.stationWithoutWhy())
    }
    if (input instanceof Written) {
      const step = parseInside(stepRef, input, context)
      return input.file.note({ kind: 'told-at', step }, input)
    }
    if (isWrittenMap(input)) {
      const { ingen } = parseInside(none, input, context) ?? {}
      return { kind: 'none', reason: ingen ?? '' }
    }
    return fault(context, input, 'wrong-type', stationMessages.notStation(shown(input)))
  }),
  (scope) => anyOf({ const: 'egen' }, definedForm('step'), editorForm(none, scope)),
)
