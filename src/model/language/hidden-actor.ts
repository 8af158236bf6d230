import { type LanguageRule, type Slip, slipsOf, wholeWords } from './slip.ts'

const MAN = /(?<![\p{L}\p{N}])[Mm]an(?![\p{L}\p{N}])/gu
/** "en god man", "kvinna och man": a person. */
const A_PERSON =
  /(?:\b(?:en|ung|äldre|gift|någon|varje|ingen|god|gode|min|din|sin|hennes)|[/,] ?|\b(?:och|eller)) $/iu
const A_PERSON_AFTER = /^ (?:och|eller) (?:kvinna|hustru|fru)\b/iu

/** Words with the ending of the passive that nobody does: they have no other form, or tell of two who do it together. */
const NO_PASSIVE = new Set(
  `andas avundas behövas brottas enas envisas fattas finnas fröjdas färdas förfogas gillas handskas hoppas hjälpas
  höras kallas kivas krävas kännas kämpas lyckas låtsas längtas minnas misslyckas mötas nalkas närmas nöjas ordnas
  randas redas rymmas saknas samlas samlats samsas ses skiljas skämmas slutas slåss synas talas tas trivas träffas
  trängas tyckas töras umgås utvecklas vistas väntas ångras åldras återfinnas återses ändras alls annars tills trots
  tillsammans hos slags`.split(/\s+/),
)

/** A duty, and up to three words between: "ska omgående skickas". */
const DUTY = wholeWords(
  '(?:ska|skall|måste|bör)(?: (?!att|som|och|eller|när|om|inte\\b)[\\p{L}-]+){0,3}? (\\p{Ll}{2,}(?:as|es))',
)
/** Told who does it after all. */
const BY_SOMEBODY = /^(?: [\p{L}-]+){0,3}? av (?!att)/u

/** What an authority does, in a form that does not say which. */
const DECIDED = wholeWords(
  `avslås|bedöms|beslutas|beviljas|expedieras|handläggs|inhämtas|inkrävs|tillhandahålls|tillställs|upprättas|utbetalas
  |utreds|verkställs|översänds`.replaceAll(/\s+/g, ''),
)

/** The verb that a noun hides, when something is only done to it. */
const VERBS: Readonly<Record<string, string>> = {
  analys: 'analysera',
  anmälan: 'anmäla',
  ansökan: 'ansöka',
  bedömning: 'bedöma',
  beställning: 'beställa',
  inhämtning: 'hämta in',
  kontroll: 'kontrollera',
  omprövning: 'ompröva',
  planering: 'planera',
  prövning: 'pröva',
  registrering: 'registrera',
  uppföljning: 'följa upp',
  utbetalning: 'betala ut',
  utredning: 'utreda',
  utvärdering: 'utvärdera',
  överföring: 'föra över',
  överlämning: 'lämna över',
  översyn: 'se över',
}
const NOUN = Object.keys(VERBS).join('|')
const NOUN_IS_DONE = wholeWords(
  `(${NOUN})(?:en|et)? (?:(?:ska|skall|måste|bör|kan) )?(?:görs|göras|sker|ske|genomförs|genomföras|utförs|utföras)`,
)
const DO_A_NOUN = wholeWords(
  `(?:gör|göra|görs|genomför|genomföra|genomförs|utför|utföra|verkställa|verkställer|sker|ske)(?: (?:ni|vi|du|de|en|ett|ny|nytt|den|det|första|egen|genom)){1,3} (${NOUN})`,
)

/** LANG-14: whoever does something is named, and does it in a verb. */
export const hiddenActor: LanguageRule = (text) => [
  ...slipsOf(text, MAN, 'man').filter(({ start, found }) => {
    const before = text.slice(Math.max(0, start - 20), start)
    return !A_PERSON.test(before) && !A_PERSON_AFTER.test(text.slice(start + found.length))
  }),
  ...duties(text),
  ...slipsOf(text, DECIDED, 'passive').filter((slip) => !isTold(text, slip)),
  ...[NOUN_IS_DONE, DO_A_NOUN].flatMap((pattern) =>
    slipsOf(text, pattern, 'noun-for-verb', ([, noun = '']) => VERBS[noun.toLowerCase()] ?? null),
  ),
]

function duties(text: string): readonly Slip[] {
  return [...text.matchAll(DUTY)].flatMap((match) => {
    const verb = match[1] ?? ''
    const slip: Slip = { kind: 'passive', start: match.index, found: match[0], instead: null }
    return NO_PASSIVE.has(verb.toLowerCase()) || isTold(text, slip) ? [] : [slip]
  })
}

function isTold(text: string, { start, found }: Slip): boolean {
  return BY_SOMEBODY.test(text.slice(start + found.length))
}
