import * as z from 'zod'
import { idFault } from '../id-fault.ts'
import { nameMessages } from '../messages-names.sv.ts'
import { inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { text } from './values.ts'

/** As `idFault` has it, but for the words that are taken. */
export const ID_PATTERN = '^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$'

/** An id that is written inside a file: of a phase or an answer. */
export const id = inEditor(
  z.unknown().transform((input, context): string => {
    const value = parseInside(text, input, context)
    if (typeof value !== 'string') return value
    const wrong = idFault(value)
    if (wrong === null) return value
    return fault(context, input, wrong.rule, nameMessages.badIdInFile(value, wrong))
  }),
  () => ({ type: 'string', pattern: ID_PATTERN }),
)
