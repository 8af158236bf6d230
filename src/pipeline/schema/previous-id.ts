import * as z from 'zod'
import type { StepId } from '../../model/ids.ts'
import { idFault } from '../id-fault.ts'
import { nameMessages } from '../messages-names.sv.ts'
import { inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { ID_PATTERN } from './id.ts'
import { text } from './values.ts'

/** An id that a step had before. No step has it any longer, so there is nothing to look it up among. */
export const previousId = inEditor(
  z.unknown().transform((input, context): StepId => {
    const id = parseInside(text, input, context)
    const wrong = typeof id === 'string' ? idFault(id) : null
    // What was published before stays as it is, also where the word has been taken since.
    if (wrong?.rule === 'invalid-id') {
      return fault(context, input, wrong.rule, nameMessages.badIdInFile(id, wrong))
    }
    return id as StepId
  }),
  () => ({ type: 'string', pattern: ID_PATTERN }),
)
