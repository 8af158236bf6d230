import { FIRST_NAMES } from './first-names.ts'
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

/** A mobile number: it is carried by somebody, if it is not a function's. The link beside it is not told as well. */
const MOBILE_NUMBER = /(?<![\d+-]|tel:)(?:\+46[ -]?(?:\(0\))?|0)7[02369](?:[ -]?\d){7}(?!\d|[ -]\d)/

/** Two names in capitals beside each other, in one sentence. */
const TWO_NAMES = /(?<![\p{L}\p{N}@.-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?= (\p{Lu}\p{Ll}+))/gu

/**
 * What belongs to one person, and never to a site. An address, a number or a name may be a function's or a firm's all
 * the same: it stops no build.
 *
 * @param placeOf - gives an offset in the text its place in the file
 */
export function personalData(text: string, placeOf: (offset: number) => Place): readonly Problem[] {
  const number = PERSONAL_NUMBER.exec(text)
  const address = PERSONAL_ADDRESS.exec(text)
  const mobile = MOBILE_NUMBER.exec(text)
  const person = personIn(text)
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
    ...(mobile
      ? [judged('personal-phone', placeOf(mobile.index), personalMessages.personalPhone(mobile[0]))]
      : []),
    ...(person
      ? [judged('personal-name', placeOf(person.index), personalMessages.personalName(person.name))]
      : []),
  ]
}

/** @returns the first name that the text has, with the last name after it */
function personIn(text: string): { readonly index: number; readonly name: string } | null {
  for (const { index, 1: first = '', 2: last } of text.matchAll(TWO_NAMES)) {
    const isFirstName = FIRST_NAMES.has(first) || FIRST_NAMES.has(first.split('-')[0] ?? '')
    if (isFirstName) return { index, name: `${first} ${last}` }
  }
  return null
}
