import * as z from 'zod'
import { idFault } from '../id-fault.ts'
import { nameMessages } from '../messages-names.sv.ts'
import { fault, parseInside } from './fault.ts'
import { text } from './values.ts'

/** An id that is written inside a file: of a phase or an answer. */
export const id = z.unknown().transform((input, context): string => {
  const value = parseInside(text, input, context)
  if (typeof value !== 'string') return value
  const wrong = idFault(value)
  if (wrong === null) return value
  return fault(context, input, wrong.rule, nameMessages.badIdInFile(value, wrong))
})
