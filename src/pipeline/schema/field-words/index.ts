import { PATH_WORDS, STATION_WORDS } from './citizens.sv.ts'
import { VALUE_WORDS } from './common.sv.ts'
import type { FieldWords } from './field-word.ts'
import { NEWS_WORDS } from './news.sv.ts'
import {
  BOTTLENECK_WORDS,
  CONSENT_WORDS,
  DOCUMENT_WORDS,
  GAP_WORDS,
  LEGAL_RULE_WORDS,
  PARTY_WORDS,
  PROCESS_WORDS,
  QUESTION_WORDS,
  ROLE_WORDS,
  TARGET_GROUP_WORDS,
  TERM_WORDS,
} from './registers.sv.ts'
import { SETTINGS_WORDS, SOURCE_WORDS } from './site.sv.ts'
import { STEP_WORDS } from './step.sv.ts'

/**
 * What each key of each kind of file does and where it shows: the only place where it is said. The tables of the
 * writers' guide and the descriptions in their editors are made from it; a test holds it against the schemas.
 */
export const FIELD_WORDS = {
  step: STEP_WORDS,
  'step-citizen': STATION_WORDS,
  process: PROCESS_WORDS,
  'process-citizen': PATH_WORDS,
  party: PARTY_WORDS,
  role: ROLE_WORDS,
  question: QUESTION_WORDS,
  document: DOCUMENT_WORDS,
  consent: CONSENT_WORDS,
  term: TERM_WORDS,
  'legal-rule': LEGAL_RULE_WORDS,
  gap: GAP_WORDS,
  bottleneck: BOTTLENECK_WORDS,
  'target-group': TARGET_GROUP_WORDS,
  news: NEWS_WORDS,
  settings: SETTINGS_WORDS,
  sources: SOURCE_WORDS,
  /** Of a value that says more of itself: `{ värde: …, status: … }` and `{ öppen: … }`. */
  value: VALUE_WORDS,
} as const satisfies Readonly<Record<string, FieldWords>>

export type KindOfWords = keyof typeof FIELD_WORDS
