import type { FieldWords } from './field-word.ts'

/** `installningar.yaml` */
export const SETTINGS_WORDS = {
  titel: {
    does: 'Webbplatsens namn.',
    shows: 'Överst på varje sida, och i webbläsarens flik.',
    must: true,
  },
  utgivare: { does: 'Vem som ger ut webbplatsen.', shows: 'Sist på varje sida.', must: true },
  syfte: {
    does: 'Varför webbplatsen finns, en eller två korta meningar.',
    shows: 'Startsidan och ”Om”.',
    must: true,
  },
  målgrupp: { does: 'Vem den är till för.', shows: 'Startsidan och ”Om”.', must: true },
  mål: { does: 'Vad den ska leda till.', shows: 'Startsidan och ”Om”.', must: true },
  språk: {
    does: 'Språken som texterna finns på, sv först.',
    shows: 'Syns inte än. Kontrollen jämför med översättningarna.',
    must: true,
  },
  huvudprocess: {
    does: 'Processen som kommer först.',
    shows: 'Först bland kartorna, och dit söksidan leder.',
    must: true,
  },
  parter: {
    does: 'Alla parter i ordning.',
    shows: 'Ordningen på kartor och i listor.',
    must: true,
  },
  synpunkter: { does: 'Vart synpunkter skickas.', shows: 'Sist på varje sida.', must: true },
  'synpunkter.text': {
    does: 'Vad man gör, i ord.',
    shows: 'Under ”Synpunkter”.',
    must: true,
  },
  'synpunkter.länk': {
    does: 'Adressen till en funktion, aldrig till en person.',
    shows: 'Gör texten till en länk.',
  },
  hjälp: {
    does: 'Nummer och adresser till hjälp, det viktigaste först. Behåll 112.',
    shows: '”Hjälp” på varje sida. Den första webbadressen är dit ”Lämna sidan” leder.',
  },
  'hjälp.text': { does: 'Vad man gör, i ord.', shows: '”Hjälp”.', must: true },
  'hjälp.länk': { does: 'tel: och numret, eller en adress.', shows: 'Gör texten till en länk.' },
  'kända-ord': {
    does: 'Långa ord som läsaren känner, högst 60. Vart och ett står i mappen begrepp.',
    shows: 'Syns inte. De räknas inte som långa ord i kontrollen.',
  },
  'undvik-ord': {
    does: 'Ord som inga texter här använder.',
    shows: 'Syns inte. Kontrollen säger till när en text använder dem.',
  },
  'undvik-ord.ord': { does: 'Ordet.', shows: 'I kontrollens meddelande.', must: true },
  'undvik-ord.skriv': {
    does: 'Det man skriver i stället.',
    shows: 'I kontrollens meddelande.',
    must: true,
  },
  'tillåtna-ord': {
    does: 'Ord ur kontrollens egna listor som är rätt här.',
    shows: 'Syns inte.',
  },
  allvarlighet: {
    does: 'Regler som har en annan nivå här, med skäl.',
    shows: 'I det som kontrollen säger.',
  },
  'allvarlighet.regel': {
    does: 'Regelns namn, som det står i meddelandet.',
    shows: 'I det som kontrollen säger.',
    must: true,
  },
  'allvarlighet.nivå': {
    does: 'fel, varning eller av.',
    shows: 'I det som kontrollen säger.',
    must: true,
  },
  'allvarlighet.skäl': { does: 'Varför nivån är en annan.', shows: 'Syns inte.', must: true },
  undantag: {
    does: 'Ställen som godtas för en tid, med skäl och sista dag.',
    shows: 'Sist i det som kontrollen säger.',
  },
  'undantag.regel': {
    does: 'Regelns namn, som det står i meddelandet.',
    shows: 'Sist i det som kontrollen säger.',
    must: true,
  },
  'undantag.fil': {
    does: 'Filen, från innehållets mapp: processer/p/process.mdx.',
    shows: 'Sist i det som kontrollen säger.',
    must: true,
  },
  'undantag.skäl': {
    does: 'Varför det godtas.',
    shows: 'Sist i det som kontrollen säger.',
    must: true,
  },
  'undantag.till-och-med': {
    does: 'Den sista dagen, högst ett år fram.',
    shows: 'Sist i det som kontrollen säger.',
    must: true,
  },
  kodvärd: {
    does: 'Konton hos kodvärden, för filen CODEOWNERS.',
    shows: 'Syns inte. npm run agare gör filen.',
  },
  'kodvärd.utgivare': {
    does: 'Konton som godkänner det som ingen part äger: inställningar, källor och allt utanför innehållet.',
    shows: 'I CODEOWNERS.',
    must: true,
  },
  'kodvärd.parter': {
    does: 'En post för varje part som äger texter.',
    shows: 'I CODEOWNERS.',
    must: true,
  },
  'kodvärd.parter.part': { does: 'Partens id.', shows: 'I CODEOWNERS.', must: true },
  'kodvärd.parter.konton': {
    does: "Partens konton, som ['@stad/socialtjansten'].",
    shows: 'I CODEOWNERS.',
    must: true,
  },
  tillgänglighet: {
    does: 'Det som lagen kräver att ni berättar om webbplatsens tillgänglighet.',
    shows: '”Tillgänglighet”.',
    must: true,
  },
  'tillgänglighet.förenlig': {
    does: 'helt, delvis eller inte.',
    shows: '”Hur tillgänglig är webbplatsen?”.',
    must: true,
  },
  'tillgänglighet.brister': {
    does: 'Det som inte är tillgängligt.',
    shows: '”Innehåll som inte är tillgängligt”.',
  },
  'tillgänglighet.brister.vad': { does: 'Bristen.', shows: 'Under rubriken.', must: true },
  'tillgänglighet.brister.varför': { does: 'Varför den finns.', shows: '”Varför:”.', must: true },
  'tillgänglighet.brister.plan': {
    does: 'Vad ni gör åt den, och när.',
    shows: '”Vad vi gör:”.',
    must: true,
  },
  'tillgänglighet.bedömd': {
    does: 'Dagen då bedömningen gjordes.',
    shows: '”Så har vi testat”.',
    must: true,
  },
  'tillgänglighet.uppdaterad': {
    does: 'Dagen då redogörelsen uppdaterades.',
    shows: '”Så har vi testat”.',
    must: true,
  },
  'tillgänglighet.metod': { does: 'Hur ni bedömde.', shows: '”Så har vi testat”.', must: true },
  'tillgänglighet.kontakt': {
    does: 'Hur man berättar om brister.',
    shows: '”Berätta om brister”.',
    must: true,
  },
  'tillgänglighet.undantag': {
    does: 'Det som ni undantar som oskäligt betungande.',
    shows: 'En egen rubrik.',
  },
  'tillgänglighet.undantag.vad': {
    does: 'Vad som undantas.',
    shows: 'Under rubriken.',
    must: true,
  },
  'tillgänglighet.undantag.skäl': {
    does: 'Varför det är oskäligt.',
    shows: 'Under rubriken.',
    must: true,
  },
  'tillgänglighet.utanför-lagen': {
    does: 'Innehåll som lagen inte gäller.',
    shows: '”Innehåll som inte omfattas av lagen”.',
  },
} as const satisfies FieldWords

/** `kallor.yaml`: the keys of each source. */
export const SOURCE_WORDS = {
  titel: { does: 'Källans titel.', shows: '”Källor”.', must: true },
  utgivare: { does: 'Vem som har gett ut den.', shows: '”Källor”.', must: true },
  datum: {
    does: 'År, månad eller dag inom citattecken: ’2016’. Utelämna det om källan saknar datum.',
    shows: '”Källor”.',
  },
  länk: { does: 'Adressen till källan.', shows: 'Gör titeln till en länk.' },
  plats: {
    does: 'Platsen som källan beskriver, när det är en annan än den här webbplatsens.',
    shows: '”Källan beskriver …”. Tider därifrån visas som exempel.',
  },
  'att-tänka-på': {
    does: 'Det som läsaren ska veta om källan.',
    shows: '”Tänk på:”.',
  },
} as const satisfies FieldWords
