import { COMMON_WORDS, CONTACT_WORDS } from './common.sv.ts'
import type { FieldWords } from './field-word.ts'

/** `processer/<process>/process.mdx` */
export const PROCESS_WORDS = {
  namn: {
    does: 'Processens namn.',
    shows: 'Kartans rubrik, och i listan över kartor.',
    must: true,
  },
  syfte: {
    does: 'Varför processen finns, en eller två korta meningar.',
    shows: 'Under kartans rubrik.',
    must: true,
  },
  mål: {
    does: 'Vad som är nått när det går bra, en eller två korta meningar.',
    shows: '”Mål” under kartan.',
    must: true,
  },
  målgrupper: {
    does: 'Vilka processen är till för, med id i mappen malgrupper.',
    shows: '”Målgrupper” under kartan.',
    must: true,
  },
  faser: {
    does: 'Kartans kolumner, från vänster till höger.',
    shows: 'Rubrikerna över kartan, och i listan.',
    must: true,
  },
  'faser.id': {
    does: 'Fasens id, som stegen skriver under fas.',
    shows: 'Syns inte.',
    must: true,
  },
  'faser.namn': { does: 'Fasens namn.', shows: 'Rubriken över kolumnen.', must: true },
  'faser.samordnar': {
    does: 'Rollen som håller ihop fasen.',
    shows: '”Vem håller ihop varje fas” under kartan.',
  },
  banor: {
    does: 'Kartans rader uppifrån, en part på varje.',
    shows: 'Raderna på kartan.',
    must: true,
  },
  varianter: {
    does: 'Frågor som ger processen flera former.',
    shows: 'Valet av variant ovanför kartan.',
  },
  'varianter.fråga': {
    does: 'Frågan, ett id i mappen fragor.',
    shows: 'Avgör vilka varianter som finns.',
    must: true,
  },
  'varianter.namn': {
    does: 'Vad varianten heter med frågans första svar.',
    shows: 'Valet av variant.',
    must: true,
  },
  'varianter.annars': {
    does: 'Vad den heter med de andra svaren.',
    shows: 'Valet av variant.',
  },
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `parter/<part>.mdx` */
export const PARTY_WORDS = {
  namn: { does: 'Partens namn.', shows: 'På kartan och i listor.', must: true },
  kortnamn: {
    does: 'Ett kortare namn, när namnet är långt.',
    shows: 'Där platsen är trång, som på kartans rader.',
  },
  'namn-i-text': {
    does: 'Namnet inne i en mening, med liten bokstav. Utelämna det för egennamn.',
    shows: 'I meningar.',
  },
  uppdrag: {
    does: 'Vad parten är till för, en eller två meningar.',
    shows: 'Under namnet på partens sida.',
    must: true,
  },
  färg: {
    does: 'Partens två färger.',
    shows: 'Banan och partens märke.',
    must: true,
  },
  'färg.ljus': {
    does: 'Färgen på vit botten, inom citattecken: ’#005A9C’. Den ska synas väl.',
    shows: 'Banan och märket i ljust läge.',
    must: true,
  },
  'färg.mörk': {
    does: 'Färgen på mörk botten, inom citattecken. Den ska synas väl.',
    shows: 'Banan och märket i mörkt läge.',
    must: true,
  },
  ikon: {
    does: 'Partens bild: person, hus, kors, skold, portfolj, kompass, lankar, byggnad, stod eller stjarna.',
    shows: 'Före partens namn.',
    must: true,
  },
  mönster: {
    does: 'Partens mönster: hel, snedstreck, prickar, rutor, linjer, vagor eller kryss.',
    shows: 'Banan, så att den går att skilja från andra utan färg.',
    must: true,
  },
  individ: {
    does: 'true på den part som är personen själv. Exakt en part har den.',
    shows: 'Den översta raden, och ”du” på medborgarens sidor.',
  },
  ...CONTACT_WORDS,
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `roller/<roll>.mdx` */
export const ROLE_WORDS = {
  namn: { does: 'Rollens namn.', shows: 'På stegen och i ”Vem gör vad”.', must: true },
  part: {
    does: 'Parten som rollen finns hos, med dess id.',
    shows: 'Under rollens namn. Avgör stegets bana.',
    must: true,
  },
  uppdrag: {
    does: 'Vad rollen gör, en eller två meningar.',
    shows: 'Under namnet på rollens sida.',
    must: true,
  },
  äger: {
    does: 'Det som rollen äger, en kort rad för varje.',
    shows: '”Äger” på rollens sida.',
  },
  synonymer: {
    does: 'Andra ord som används för rollen.',
    shows: '”Kallas också”. Sökningen hittar rollen på dem.',
  },
  medborgare: {
    does: 'Hur medborgaren möter rollen. Utelämnas när medborgaren aldrig gör det.',
    shows: 'På stationerna.',
  },
  'medborgare.namn': {
    does: 'Vad rollen heter, mitt i en mening: rehabkoordinatorn på din vårdcentral.',
    shows: '”Vem ansvarar?” och ”Du träffar”.',
    must: true,
  },
  'medborgare.nås': {
    does: 'Hur man når rollen, en mening.',
    shows: '”Vem kontaktar jag?”.',
    must: true,
  },
  ...CONTACT_WORDS,
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `fragor/<id>.mdx` */
export const QUESTION_WORDS = {
  fråga: { does: 'Frågan, för handläggaren.', shows: 'Vid beslutet.', must: true },
  'till-medborgaren': {
    does: 'Samma fråga till ”du”. Utelämnas när bara handläggaren svarar.',
    shows: 'På medborgarens sidor.',
  },
  svar: {
    does: 'Alla svar som går att ge, med vet-inte om inte en part beslutar.',
    shows: 'På pilarna.',
    must: true,
  },
  'svar.id': {
    does: 'Svarets id, som stegen skriver under om.',
    shows: 'Syns inte.',
    must: true,
  },
  'svar.text': { does: 'Svaret i ord.', shows: 'På pilen.', must: true },
  'svar.till-medborgaren': {
    does: 'Svaret i medborgarens ord, när det är ett annat.',
    shows: 'På medborgarens sidor.',
  },
  'avgörs-av': {
    does: 'Parten som beslutar, när svaret är ett beslut. Då behövs inget vet-inte.',
    shows: '”Det avgör”.',
  },
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `underlag/<id>.mdx` */
export const DOCUMENT_WORDS = {
  namn: { does: 'Underlagets namn.', shows: 'På stegen och i listan.', must: true },
  syfte: {
    does: 'Vad underlaget är till för, en mening.',
    shows: 'Under namnet på underlagets sida.',
    must: true,
  },
  utifrån: {
    does: 'Varifrån det kan komma utan att ett steg lämnar det.',
    shows: '”Var det kommer ifrån”.',
  },
  blankett: { does: 'Blankettens nummer.', shows: '”Blankett”.' },
  länk: {
    does: 'Adressen till blanketten eller till mer information.',
    shows: '”Länk”.',
  },
  synonymer: {
    does: 'Andra ord för underlaget.',
    shows: '”Kallas också”. Sökningen hittar det på dem.',
  },
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `samtycken/<id>.mdx` */
export const CONSENT_WORDS = {
  namn: { does: 'Samtyckets namn.', shows: 'På stegen och i listan.', must: true },
  ger: { does: 'Rollen som säger ja eller nej.', shows: '”Vem säger ja?”.', must: true },
  syfte: { does: 'Vad delningen är till för, en mening.', shows: '”Vad gäller det?”.', must: true },
  mellan: {
    does: 'Parterna som får dela uppgifter, minst två.',
    shows: '”Mellan vilka?”.',
    must: true,
  },
  'inhämtas-av': { does: 'Rollen som frågar.', shows: '”Vem frågar?”.', must: true },
  'ges-när': {
    does: 'Svaret som är ett ja: { fragans-id: ja }. Utan den gäller samtycket efter steget som frågar.',
    shows: 'Syns inte. Kontrollen följer det.',
  },
  'gäller-till': {
    does: 'Hur länge det gäller, i ord.',
    shows: '”Hur länge gäller det?”.',
    must: true,
  },
  återkallas: {
    does: 'Hur man tar tillbaka sitt ja.',
    shows: '”Om personen ångrar sig”.',
    must: true,
  },
  'vid-nej': { does: 'Vad som händer vid ett nej.', shows: '”Om personen säger nej”.', must: true },
  'till-medborgaren': {
    does: 'Samma sak i enkla ord, till ”du”.',
    shows: 'Först på samtyckets sida.',
  },
  'till-medborgaren.gäller': {
    does: 'Vad man säger ja till.',
    shows: '”Vad säger jag ja till?”.',
    must: true,
  },
  'till-medborgaren.vid-nej': {
    does: 'Vad som händer vid ett nej.',
    shows: '”Om du säger nej”.',
    must: true,
  },
  'till-medborgaren.ångra': {
    does: 'Hur man tar tillbaka sitt ja.',
    shows: '”Om du ångrar dig”.',
    must: true,
  },
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `begrepp/<id>.mdx` */
export const TERM_WORDS = {
  namn: { does: 'Ordet, i grundform.', shows: '”Begrepp”, i bokstavsordning.', must: true },
  förklaring: {
    does: 'Vad ordet betyder, en eller två meningar.',
    shows: '”Begrepp”.',
    must: true,
  },
  enkelt: {
    does: 'Samma sak i enkla ord, när medborgare möter ordet.',
    shows: 'Förklaringen som öppnas vid ordet på medborgarens sidor.',
  },
  förkortningar: {
    does: 'Förkortningar av ordet.',
    shows: '”Begrepp”. Sökningen hittar ordet på dem.',
  },
  synonymer: {
    does: 'Andra ord för samma sak.',
    shows: '”Andra ord”. Sökningen hittar ordet på dem.',
  },
  undvik: {
    does: 'De av synonymerna och förkortningarna som inga texter använder.',
    shows: 'Syns inte. Kontrollen säger till när en text använder dem.',
  },
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `regler/<id>.mdx` */
export const LEGAL_RULE_WORDS = {
  namn: { does: 'Regelns namn.', shows: '”Lag och regler” på stegen.', must: true },
  innehåll: {
    does: 'Vad regeln säger, med våra ord.',
    shows: '”Lag och regler”, och där en text har <Regel>.',
    must: true,
  },
  'till-medborgaren': {
    does: 'Samma sak i enkla ord. Utan den visas regeln bara för handläggare.',
    shows: 'På medborgarens sidor.',
  },
  hänvisning: {
    does: 'Lag och paragraf, eller kapitel i en handbok.',
    shows: 'Efter regeln.',
    must: true,
  },
  länk: {
    does: 'Adressen till sidan där regeln lästes.',
    shows: 'Efter hänvisningen: ”läst på”, och webbplatsens namn.',
  },
  tidsgräns: {
    does: 'Tiden som regeln sätter: { antal: 2, enhet: veckor }.',
    shows: 'Vid regeln.',
  },
  'tidsgräns.antal': { does: 'Ett helt tal.', shows: 'I tiden.', must: true },
  'tidsgräns.enhet': {
    does: 'minuter, timmar, dagar, arbetsdagar, veckor, månader eller år.',
    shows: 'I tiden.',
    must: true,
  },
  'tidsgräns.från': {
    does: 'Händelsen som tiden räknas från.',
    shows: '”inom 2 veckor från …”.',
  },
  'tidsgräns.före': {
    does: 'Händelsen som det ska vara klart före.',
    shows: '”senast 1 vecka före …”.',
  },
  'tidsgräns.regel': { does: 'En annan regel som tiden kommer av.', shows: 'Länk till regeln.' },
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `glapp/<id>.mdx` */
export const GAP_WORDS = {
  kod: {
    does: 'Filens namn med stora bokstäver: G-01.',
    shows: 'Före namnet.',
    must: true,
  },
  namn: { does: 'Glappets namn.', shows: '”Glapp och flaskhalsar”.', must: true },
  beskrivning: {
    does: 'Var en person blir utan nästa steg, och varför.',
    shows: '”Glapp och flaskhalsar”.',
    must: true,
  },
  'väg-vidare': {
    does: 'Det som går att göra i dag.',
    shows: '”Det går att göra i dag”.',
  },
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `flaskhalsar/<id>.mdx` */
export const BOTTLENECK_WORDS = {
  kod: {
    does: 'Filens namn med stora bokstäver: B-01.',
    shows: 'Före namnet.',
    must: true,
  },
  namn: { does: 'Flaskhalsens namn.', shows: '”Glapp och flaskhalsar”.', must: true },
  beskrivning: {
    does: 'Var tid går förlorad, och varför.',
    shows: '”Glapp och flaskhalsar”.',
    must: true,
  },
  ...COMMON_WORDS,
} as const satisfies FieldWords

/** `malgrupper/<id>.mdx` */
export const TARGET_GROUP_WORDS = {
  namn: { does: 'Målgruppens namn.', shows: '”Målgrupper” under kartan.', must: true },
  beskrivning: {
    does: 'Vilka målgruppen är.',
    shows: '”Målgrupper” under kartan.',
    must: true,
  },
  ...COMMON_WORDS,
} as const satisfies FieldWords
