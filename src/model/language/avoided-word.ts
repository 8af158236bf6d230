import {
  type LanguageRule,
  literally,
  slipsInTable,
  slipsOf,
  tableOf,
  wholeWords,
  wordTable,
} from './slip.ts'

/** Office Swedish that has a plain word, for all readers. */
const OFFICE: Readonly<Record<string, string>> = {
  avseende: 'om',
  beträffande: 'om',
  därest: 'om',
  'därvid|därvidlag': 'då',
  'dylikt|dylika': 'liknande',
  'erforderlig(?:t|a)?': 'som behövs',
  erfordras: 'behövs',
  'erhåll(?:a|er|as)?|erhöll|erhållit': 'få',
  'föreligg(?:a|er)|förelåg': 'finns',
  'föranled(?:a|er|s)': 'leder till',
  huruvida: 'om',
  härutöver: 'dessutom',
  'i enlighet med': 'enligt',
  'inkom(?:ma|mer)|inkommit': 'komma in',
  'med anledning av': 'på grund av',
  medelst: 'med',
  'nyttja|nyttjar|nyttjas': 'använda',
  'ombesörj(?:a|er|s)': 'ordna',
  'samtlig(?:a|t)?': 'alla',
  'tillhandahåll(?:a|er|s)': 'ge',
  'tillse|tillser|tillses': 'se till',
  'vidmakthåll(?:a|er|s)': 'behålla',
  'vidta(?:r|s)?|vidtaga|vidtagna': 'göra',
  'åligg(?:a|er)': 'ska',
  'åtnjut(?:a|er)': 'ha',
  ävensom: 'och',
}

/** What puts the fault on the reader, or frightens (LANG-25), and a kinder way. */
const BLAME: Readonly<Record<string, string>> = {
  'felaktig(?:t|a|en|heter|het)?': 'något som behöver rättas',
  'ogiltig(?:t|a)?': 'gäller inte',
  'underlåt(?:a|er|it|enhet|enheten)': 'inte gör',
  'försumm(?:a|ar|at|ade|lig|else)': 'missar',
  'slarv(?:a|ar|at|ig|igt)?': 'missar',
  'vägra(?:r|t|de)?': 'säger nej',
  'vid äventyr(?: av)?': 'annars',
  'sanktion(?:en|er|erna)?': 'vad som händer då',
  'påföljd(?:en|er|erna)?': 'vad som händer då',
  'ditt eget ansvar': 'du gör det här',
  'skyll(?:a|er) dig själv': 'vad personen kan göra nu',
  'du riskerar(?: att)?': 'det kan hända att du',
  '(?:förlorar|mister) du(?: (?:din )?rätt(?:en)?)?': 'vad som händer, och hur man undviker det',
  'bryter du mot': 'vad du behöver göra',
  '(?:ha|har) du misslyckats|du (?:har )?misslyckats?': 'det gick inte den här gången',
}

/** Pictures that a reader on a second language, or with a tired head, takes at their word (LANG-16). */
const METAPHORS: Readonly<Record<string, string>> = {
  'bana väg(?:en)?(?: för)?': 'göra det möjligt',
  bollplank: 'någon att prata med',
  '(?:bollen|boll) (?:ligger|är) hos': 'det är … som ska göra nästa sak',
  'faller? mellan stolarna|mellan två stolar': 'blir utan stöd',
  'få(?:r)? fotfäste': 'komma igång',
  'i samma båt': 'har det likadant',
  'komma på fötter|kommer på fötter': 'må bättre',
  'kugg(?:e|en) i': 'del av',
  'lots(?:a|ar|as|en)?': 'hjälpa vidare',
  'pusselbit(?:en|ar|arna)?': 'del',
  'röd(?:a)? tråd(?:en)?': 'sammanhang',
  'sluss(?:a|ar|as|ad|ade|ning)': 'hjälpa vidare',
  'snurra runt': 'få börja om flera gånger',
  'spindeln i nätet': 'den som samordnar',
  språngbräda: 'ett första steg',
  'stöta på patrull': 'bli stoppad',
  'ta(?:r)? bollen': 'gör nästa sak',
  'under ytan': 'det som inte syns',
  'verktygslåd(?:a|an|or)': 'sådant som kan hjälpa',
  'vägs ände': 'slut',
}

/** "inte ovanligt" is common; what begins with o- and is no negation (ofta, också, om) is left out. */
const DOUBLE = wholeWords(
  `(?:inte|aldrig|ej) (?:(?:helt|alls|så|särskilt) )?(o(?:vanlig|möjlig|lik|känd|viktig|rimlig|tänkbar|nödig|sannolik|gärna|väsentlig|betydlig|berörd|intressant)(?:t|a|as)?)
  |(?:inte|aldrig) sällan|inte utan(?= (?:att|betydelse|skäl))|aldrig utan|inte (?:heller )?(?:ingen|inget|inga|aldrig)|(?:ingen|inget|inga) \\p{Ll}+ utan`.replaceAll(
    /\n\s*/g,
    '',
  ),
)
const NEEDLESS: Readonly<Record<string, string>> = {
  'glöm inte(?: bort)?(?: att)?': 'kom ihåg',
  'inte förrän': 'först när',
  'tveka inte(?: att)?': 'gärna',
  'inte alls mycket': 'lite',
}

const OFFICE_WORDS = wordTable(Object.entries(OFFICE))
const FOR_CITIZENS = [
  ['blame', wordTable(Object.entries(BLAME))],
  ['metaphor', wordTable(Object.entries(METAPHORS))],
  ['needless-negation', wordTable(Object.entries(NEEDLESS))],
] as const
const ownWords = tableOf(literally)

/** LANG-14, LANG-16, LANG-25: words that are hard, that frighten or that mean something else than they say. */
export const avoidedWord: LanguageRule = (text, reader, { avoided }) => {
  const own = slipsInTable(text, ownWords(avoided), 'own-word')
  const office = slipsInTable(text, OFFICE_WORDS, 'office-word')
  if (reader !== 'citizen') return [...own, ...office]
  const citizens = FOR_CITIZENS.flatMap(([kind, words]) => slipsInTable(text, words, kind))
  return [...own, ...office, ...citizens, ...slipsOf(text, DOUBLE, 'double-negation')]
}
