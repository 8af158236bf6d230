import { avoidedWord } from './avoided-word.ts'
import { chosenWord } from './chosen-word.ts'
import { hiddenActor } from './hidden-actor.ts'
import { numberForm } from './number-form.ts'
import { phoneForm } from './phone-form.ts'
import type { LanguageRule } from './slip.ts'
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts'
import { writtenAbbreviation } from './written-abbreviation.ts'

/** What is asked of the words of a text, by the rule's name. */
export const LANGUAGE_RULES = {
  'unexplained-abbreviation': unexplainedAbbreviation,
  'written-abbreviation': writtenAbbreviation,
  'number-form': numberForm,
  'phone-form': phoneForm,
  'hidden-actor': hiddenActor,
  'avoided-word': avoidedWord,
  'chosen-word': chosenWord,
} as const satisfies Readonly<Record<string, LanguageRule>>

export type LanguageRuleName = keyof typeof LANGUAGE_RULES
