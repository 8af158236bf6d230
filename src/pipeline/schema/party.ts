import * as z from 'zod'
import { PARTY_ICONS, PARTY_PATTERNS, type Party } from '../../model/party.ts'
import { colourContrast } from '../colour-contrast.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { contact } from './contact.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { commonFields, provenanceOf, reviewOf } from './provenance.ts'
import { colour, oneOfWords, optionalList, text, yes } from './values.ts'

/** The lightest and the darkest that a party's sign is drawn on. */
const GROUNDS = { ljus: '#FFFFFF', mörk: '#1F1F1F' } as const
/** As text needs it (WCAG 1.4.3): the colour is that of words, too. */
const LEAST_CONTRAST = 4.5

function colourOn(ground: keyof typeof GROUNDS) {
  return inEditor(
    z.unknown().transform((input, context): string => {
      const value = parseInside(colour, input, context)
      if (context.issues.length > 0) return value
      if (colourContrast(value, GROUNDS[ground]) >= LEAST_CONTRAST) return value
      return fault(context, input, 'weak-colour', valueMessages.weakColour(value, ground))
    }),
    (scope) => editorForm(colour, scope),
  )
}

/** `parter/<part>.mdx`: an organisation, or the individual; a row of the map. */
export const party = fields({
  namn: text,
  // Where room is short; left out when the name is short itself.
  kortnamn: optional(text),
  // Inside a sentence, 'socialtjänsten'; left out when the name is a proper noun, which keeps its capital.
  'namn-i-text': optional(text),
  // One or two sentences on what the party is there for.
  uppdrag: text,
  // Strong tones that stand out on light and on dark ground, '#005A9C'.
  färg: fields({ ljus: colourOn('ljus'), mörk: colourOn('mörk') }, { what: 'färg' }),
  ikon: oneOfWords(PARTY_ICONS),
  // A second sign beside the colour, for black-and-white print.
  mönster: oneOfWords(PARTY_PATTERNS),
  // Only on the individual's party.
  individ: optional(yes),
  kontakt: optionalList(contact),
  ...commonFields,
}).transform(
  (written): Omit<Party, 'id'> => ({
    ...provenanceOf(written),
    name: written.namn,
    shortName: written.kortnamn ?? written.namn,
    nameInText: written['namn-i-text'] ?? written.namn,
    mandate: written.uppdrag,
    colour: { light: written.färg.ljus, dark: written.färg.mörk },
    icon: written.ikon,
    pattern: written.mönster,
    isIndividual: written.individ ?? false,
    contacts: written.kontakt,
    review: reviewOf(written),
  }),
)
