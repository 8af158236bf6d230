import {
  answersTo,
  conditionWords,
  lastAnswers,
  partyName,
  personWho,
  stepName,
} from './finding-words.sv.ts'
import type { FindingMessages } from './messages-findings.sv.ts'
import { series } from './wording.ts'

const HANDOVER_KEYS = {
  what: 'vad',
  channel: 'kanal',
  receiver: 'mottagare',
  by: 'senast',
  ifNoAnswer: 'utan-svar',
} as const

/** What the rules found about who does what, and what passes between parties. */
export const partyFindings = {
  'lane-on-map': ({ data: { lane, lanes } }, site) => ({
    message: `Steget ligger hos ${partyName(lane, site)}, men processen har ingen sådan bana.`,
    mend: `Lägg till ${lane} under banor i process.mdx, eller skriv bana: med ${series(lanes, 'eller')}.`,
  }),
  'one-accountable': ({ data: { form } }, site) =>
    form.length > 0
      ? {
          message: `Ingen ansvarar för steget när svaret är ${conditionWords(form, site)}.`,
          mend: 'Lägg till ett värde under ”ansvarig” som gäller då, eller ta bort ”gäller-när” på det som finns.',
        }
      : {
          message: 'Det är öppet vem som ansvarar, och ingen har personen under tiden.',
          mend: 'Skriv ”tills-vidare:” med en roll, eller ”avgörs-av:” med de parter som ska komma överens.',
        },
  'accountable-on-map': ({ data: { role, party } }, site) => ({
    message: `”${role}” ansvarar, men ${partyName(party, site)} har ingen bana på kartan.`,
    mend: `Lägg till ${party} under banor i process.mdx, eller välj en roll hos en annan part.`,
  }),
  'handover-complete': ({ data: { from, to, fromParty, toParty, missing, hasHandover } }, site) => {
    const keys = missing.map((part) => HANDOVER_KEYS[part])
    return hasHandover
      ? {
          message: `Överlämningen från ”${from}” till ”${to}” saknar ${series(keys)}.`,
          mend: `Lägg till ${series(keys)}. Vet ingen, skriv { öppen: true }.`,
        }
      : {
          message: `Vägen till ”${to}” går från ${partyName(fromParty, site)} till ${partyName(toParty, site)}, men ingen överlämning är beskriven.`,
          mend: 'Lägg till ”överlämning:” med vad, kanal, mottagare, senast och utan-svar.',
        }
  },
  'handover-reaches-party': ({ data }, site) => {
    const { receiver, receiverParty, fromParty, party, roles } = data
    const received = `”${receiver}” tar emot men finns hos ${partyName(receiverParty, site)}.`
    // A step put in between leaves the handover on the way that no longer crosses.
    if (fromParty === party) {
      return {
        message: `${received} Vägen stannar hos ${partyName(party, site)}.`,
        mend: `Flytta överlämningen till den väg som går till ${partyName(receiverParty, site)}, eller ta bort den.`,
      }
    }
    return {
      message: `${received} Nästa steg ligger hos ${partyName(party, site)}.`,
      mend:
        roles.length > 0
          ? `Skriv mottagare: ${series(roles, 'eller')}.`
          : `Lägg till en roll hos ${partyName(party, site)}.`,
    }
  },
  'consent-before-sharing': ({ data, counterexample }, site) => {
    const { name, consent, to } = data
    const found = site.consents.find(({ id }) => id === consent)
    const called = `”${found?.name ?? consent}”`
    // Who has said no is told by that; who was never asked, by the answers that lead past the question.
    const refused = answersTo(found?.givenWhen ?? [], counterexample)
    const person = personWho(refused?.answers.length ? refused : lastAnswers(counterexample), site)
    const where =
      to === null
        ? `kommer till ”${name}”`
        : `lämnas över från ”${name}” till ”${stepName(to, counterexample?.process, site)}”`
    return {
      message: `${person} ${where} utan ${called}.`,
      mend: 'Låt ett steg på den vägen inhämta samtycket, eller led den som inte har gett det en annan väg.',
    }
  },
  'document-before-use': ({ data, counterexample }, site) => {
    const { name, document, to, isNeverGiven } = data
    const called = `”${site.documents.find(({ id }) => id === document)?.name ?? document}”`
    const what =
      to === null
        ? `”${name}” behöver ${called}`
        : `”${name}” lämnar över ${called} till ”${stepName(to, counterexample?.process, site)}”`
    const person = personWho(lastAnswers(counterexample), site)
    return isNeverGiven
      ? {
          message: `${what}, men inget steg ger underlaget.`,
          mend: `Skriv ger: [${document}] på steget som ger det, eller ”utifrån:” på underlaget om någon har det med sig.`,
        }
      : {
          message: `${what}. ${person} kan komma dit utan underlaget.`,
          mend: 'Låt ett steg på den vägen ge underlaget, eller skriv ”utifrån:” på underlaget om någon har det med sig.',
        }
  },
  'consent-covers-handover': ({ data }, site) => {
    const { consent, name, fromParty, toParty, missing } = data
    const left = series(missing.map((party) => partyName(party, site)))
    return {
      message: `Överlämningen går från ${partyName(fromParty, site)} till ${partyName(toParty, site)}, men ”${name}” gäller inte ${left}.`,
      mend: `Skriv ett samtycke som gäller båda. Säger personen ja också till det här, lägg till ${series(missing)} under mellan i samtycken/${consent}.mdx.`,
    }
  },
  'consent-is-obtained': ({ data: { consent, name, steps } }) => ({
    message: `Inget steg inhämtar ”${name}”, men det krävs eller används ${where(steps)}.`,
    mend: `Skriv samtycke: { inhämtar: [${consent}] } på steget där personen får frågan.`,
  }),
} satisfies Partial<FindingMessages>

/** The steps of a list, or the first of them where it is long. */
function where(steps: readonly string[]): string {
  return steps.length > 4
    ? `i ${steps.length} steg, till exempel ${series(steps.slice(0, 3))}`
    : `i ${series(steps)}`
}
