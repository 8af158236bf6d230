import { type LanguageRule, literally, slipsInTable, tableOf } from './slip.ts'

const ENDINGS = '(?:e?n|e?t|na|s|ens|ets|er|erna|ar|arna|or|orna)?'

const synonyms = tableOf((synonym) => literally(synonym).replace(/[ae]$/, '$&?') + ENDINGS)

/** LANG-15: one word for one thing, the one that the glossary is listed under. */
export const chosenWord: LanguageRule = (text, _reader, { chosen }) =>
  slipsInTable(text, synonyms(chosen), 'synonym')
