import { numberMessages } from '../messages-numbers.sv.ts'
import { otherNumber } from '../phone-number.ts'
import { isWrittenMap, Written } from '../written.ts'
import { type Context, fault } from './fault.ts'

/** Report a text whose number is not the one that its link calls. */
export function reportOtherNumber(input: unknown, context: Context): void {
  if (!isWrittenMap(input)) return
  const { text, länk } = input
  if (!(text instanceof Written) || !(länk instanceof Written)) return
  const other = otherNumber(String(text.value), String(länk.value))
  if (other === null) return
  const sentences = numberMessages.otherNumber(other.told, other.called)
  fault(context, länk, 'contradiction', sentences)
}
