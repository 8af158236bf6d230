/** Verbs as one tells somebody to do something, in general Swedish: what a station's name can begin with. */
const IMPERATIVES = new Set(
  `anmäl ansök använd avboka avsluta avtala avvakta be begär behåll berätta beskriv beställ bestäm besvara besök
  betala bevara bjud bli boka bygg byt börja dela delta diskutera drick dröm engagera ersätt fira flytta formulera
  fortsätt fråga fyll få följ förbered fördela förklara föreslå försök förvara ge godkänn granska gå gör
  ha hantera hitta hjälp hoppa hyr håll hälsa hämta hör identifiera informera inled intervjua jobba jämför kalla
  kartlägg klaga klicka kom kombinera kontakta kontrollera koppla kräv köp lagra leta lev lita logga lyft
  lyssna låna låt lägg lämna lär läs lös markera mata meddela minns mät möt notera ordna packa passa pausa peka
  planera plocka prata pröva prova påminn ring registrera rehabilitera resa rita rådfråga räkna rätta samla samordna
  samtala se sitt skaffa skapa skicka skjut skriv skynda slappna sluta sov spara spela sprid stanna starta stå stäm
  stötta svara sök sätt säg säkra ta tacka tala testa tipsa titta träffa träna tänk underlätta undersök undvik uppdatera
  uppmärksamma utbilda utforska utred utse utvärdera var varna vila visa vägra välj vänd vänta värna ändra äg ät öka öppna
  öva överklaga överlämna`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
/** Endings that only nouns have: their definite forms, and those made of verbs. */
const NOUN =
  /(?:(?:ning|tion|sion|het|else|skap|dom)(?:en|et|er|n|ar|arna|erna)?|[ae]nde(?:t|n|na)?|[^aeiouyåäö](?:en|et|arna|erna|orna)|möte|samtal|plan|intyg|beslut)$/u

/**
 * How a title begins: `other` for what is surely neither a verb nor a question, `unknown` for a word that may be a
 * verb.
 */
export function titleBegins(title: string): 'verb' | 'question' | 'unknown' | 'other' {
  if (/\?\s*$/.test(title)) return 'question'
  const first = (/[\p{L}-]+/u.exec(title)?.[0] ?? '').toLowerCase()
  if (IMPERATIVES.has(first)) return 'verb'
  return NOUN.test(first) || first === '' ? 'other' : 'unknown'
}
