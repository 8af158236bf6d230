import { personalMessages } from './messages-personal.sv.ts'
import type { Place } from './place.ts'
import { error, type Problem } from './problem.ts'
import { judged } from './severities.ts'

/** A person's number, also a coordination number: the month tells it from an organisation's. */
const PERSONAL_NUMBER =
  /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+]\d{4}(?![\d-])|(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])\d{4}(?!\d)/

/** A first name, a dot and a last name. */
const PERSONAL_ADDRESS =
  /(?<![\p{L}\p{N}._%+-])\p{L}{2,}(?:-\p{L}+)*\.\p{L}{2,}(?:-\p{L}+)*\d*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u

/**
 * What belongs to one person, and never to a site. An address may be a function's all the same: it stops no build.
 *
 * @param placeOf - gives an offset in the text its place in the file
 */
export function personalData(text: string, placeOf: (offset: number) => Place): readonly Problem[] {
  const number = PERSONAL_NUMBER.exec(text)
  const address = PERSONAL_ADDRESS.exec(text)
  return [
    ...(number
      ? [error('personal-data', placeOf(number.index), personalMessages.personalNumber())]
      : []),
    ...(address
      ? [
          judged(
            'personal-address',
            placeOf(address.index),
            personalMessages.personalAddress(address[0]),
          ),
        ]
      : []),
  ]
}
