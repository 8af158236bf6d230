import { REVIEW_WORDS } from './common.sv.ts'
import type { FieldWords } from './field-word.ts'

/** `nyheter/<id>.mdx` */
export const NEWS_WORDS = {
  rubrik: {
    does: 'Vad som är nytt, i några ord.',
    shows: 'Nyhetens rubrik, på startsidan, i flödet och i sökningen.',
    must: true,
  },
  datum: {
    does: 'Dagen då nyheten publiceras, som 2026-11-30. Aldrig en dag framåt.',
    shows: 'Under rubriken. De nyaste står överst, och de tre nyaste också på startsidan.',
    must: true,
  },
  ingress: {
    does: 'Det viktigaste i en eller två meningar.',
    shows: 'Under dagen, i flödet och i sökningen.',
    must: true,
  },
  berör: {
    does: 'Det som nyheten gäller. Skriv en rad för varje sort. Fakta står på de sidorna, inte i nyheten.',
    shows:
      '”Berör” under texten, med en länk till varje sida. På startsidan står de tre första namnen.',
  },
  'berör.processer': { does: 'Kartor, med processens id.', shows: '”Berör”.' },
  'berör.steg': {
    does: 'Steg, med processens id först: boken-kommer/lasta-bussen.',
    shows: '”Berör”, med kartans namn efter.',
  },
  'berör.roller': { does: 'Roller, med sina id.', shows: '”Berör”.' },
  'berör.parter': { does: 'Parter, med sina id.', shows: '”Berör”.' },
  'berör.underlag': { does: 'Underlag, med sina id.', shows: '”Berör”.' },
  'berör.samtycken': { does: 'Samtycken, med sina id.', shows: '”Berör”.' },
  'berör.begrepp': { does: 'Begrepp, med sina id.', shows: '”Berör”.' },
  ...REVIEW_WORDS,
} as const satisfies FieldWords
