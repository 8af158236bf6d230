import { individualOf } from '../model/handovers.ts'
import { unreachable } from '../model/invariant.ts'
import { partyInText } from '../model/party-in-text.ts'
import { conditionWords, personWho } from './finding-words.sv.ts'
import type { FindingMessages } from './messages-findings.sv.ts'
import { whereAllAreLeft } from './others-left.sv.ts'
import { series } from './wording.ts'

/** What the rules found about steps and flows as a whole: start and end, what can be reached, loops, subprocesses. */
export const graphFindings = {
  'previous-id-is-free': ({ data: { previousId, takenBy } }) =>
    previousId === takenBy
      ? {
          message: `”${previousId}” står under ”tidigare-id”, men ett steg har redan det id:t.`,
          mend: `Ta bort ”${previousId}” under ”tidigare-id”.`,
        }
      : {
          message: `”${previousId}” står under ”tidigare-id” både här och på steget ”${takenBy}”.`,
          mend: `Ta bort ”${previousId}” härifrån, eller från ”${takenBy}”.`,
        },
  'step-name-twice': ({ data: { step, first, name, kind } }) =>
    kind === 'step'
      ? {
          message: `Stegen ”${first}” och ”${step}” heter båda ”${name}”.`,
          mend: 'Ge det ena steget ett eget namn.',
        }
      : {
          message: `Stationerna ”${first}” och ”${step}” heter båda ”${name}”.`,
          mend: 'Ge den ena stationen ett eget namn.',
        },
  'no-copied-process': ({ data: { like, alike, steps } }) => ({
    message: `${alike} av processens ${steps} steg har samma namn och syfte som i processen ”${like}”.`,
    mend: 'Är den ena en kopia, skriv om dess steg så att de säger vad som görs där. Är det samma arbete, öppna den andra processen med ett steg av typen delprocess.',
  }),
  'one-start': ({ data: { starts } }) =>
    starts.length === 0
      ? {
          message: 'Processen har ingen start.',
          mend: 'Lägg till ett steg med typ: start.',
        }
      : {
          message: `Processen har ${starts.length} starter: ${series(starts)}. Den ska ha en.`,
          mend: 'Behåll en av dem, och låt den leda till det som de andra började med.',
        },
  'start-comes-first': ({ data }) => ({
    message: `Vägen leder tillbaka till starten ”${data.start}”.`,
    mend: 'Led vägen till steget efter starten.',
  }),
  'end-has-no-way-on': ({ data }) => ({
    message: `Slutet ”${data.end}” har en väg vidare till ”${data.to}”.`,
    mend: 'Ta bort vägen, eller ändra typen.',
  }),
  'all-reachable': ({ data: { step, behind, form } }, site) => {
    if (form.length > 0) {
      return {
        message: `Ingen väg från starten leder till ”${step}” när svaret är ${conditionWords(form, site)}.`,
        mend: 'Skriv ”gäller-när:” på steget om det hör till en variant. Led annars en väg hit.',
      }
    }
    const shown =
      behind.length > 4 ? [...behind.slice(0, 3), `${behind.length - 3} steg till`] : behind
    const after = shown.length > 0 ? `, och därför inte heller till ${series(shown)}` : ''
    return {
      message: `Ingen väg från starten leder till ”${step}”${after}.`,
      mend: `Skriv till: ${step} under nästa i steget före, eller ta bort steget.`,
    }
  },
  'can-reach-end': (finding, site) => {
    const { counterexample, data } = finding
    return {
      message: `${personWho(counterexample, site)} står efter ”${data.name}” utan nästa steg. Det gör alla som kommer dit${whereAllAreLeft(finding, site)}.`,
      mend: 'Skriv ”nästa:”, eller gör steget till ett slut.',
    }
  },
  'loop-has-exit': ({ data: { steps, parties, exit }, counterexample }, site) => {
    const offices = parties.filter((party) => party !== individualOf(site.parties))
    const between = series(offices.map((party) => partyInText(site.parties, party)))
    if (exit === 'none') {
      return {
        message:
          offices.length > 1
            ? `En person bollas mellan ${between} utan väg ut: ${steps.join(' → ')} → ${steps[0]}.`
            : `Stegen går runt utan väg ut: ${steps.join(' → ')} → ${steps[0]}.`,
        mend: 'Led ett av stegen vidare till ett steg utanför ringen.',
      }
    }
    const person = personWho(counterexample, site)
    return {
      message:
        offices.length > 1
          ? `${person} bollas mellan ${between} utan att komma ut: ${steps.join(' → ')} → ${steps[0]}. Vägarna ut är för andra svar.`
          : `${person} går runt utan att komma ut: ${steps.join(' → ')} → ${steps[0]}. Vägarna ut är för andra svar.`,
      mend: 'Låt en väg ut gälla också för de svaren, eller ställ frågan på nytt i ringen.',
    }
  },
  'loop-has-limit': ({ data: { to, steps, afterwards } }) =>
    afterwards === null
      ? {
          message: `Vägen leder tillbaka till ”${to}” utan gräns: ${steps.join(' → ')} → ${to}.`,
          mend: 'Lägg till ”högst:” med ett antal gånger och ”sedan:” med steget som följer då.',
        }
      : {
          message: `Gränsen ändrar inget: efter sista gången leder vägen till ”${afterwards}”, som ligger i samma ring: ${steps.join(' → ')} → ${to}.`,
          mend: 'Låt ”sedan:” leda till ett steg utanför ringen.',
        },
  'no-dead-flow': ({ data: { kind, to } }) => {
    switch (kind) {
      case 'no-answer':
        return {
          message: `Villkoret för vägen till ”${to}” har inget svar.`,
          mend: 'Skriv minst ett svar under ”om”.',
        }
      case 'never-applies':
        return {
          message: `Ingen kan gå vägen till ”${to}”: den gäller inte i någon variant.`,
          mend: 'Ändra ”gäller-när”, eller ta bort vägen.',
        }
      case 'never-open':
        return {
          message: `Ingen kan gå vägen till ”${to}”: de som kommer hit har redan svarat något annat.`,
          mend: 'Ändra svaren under ”om”, eller ta bort vägen.',
        }
      default:
        return unreachable(kind)
    }
  },
  'no-dead-value': ({ data: { of, applies, within } }, site) => {
    const unanswered = applies.find(({ answers }) => answers.length === 0)
    if (unanswered) {
      const question = site.questions.find(({ id }) => id === unanswered.question)
      return {
        message: `Under ”gäller-när” står inget svar efter ”${unanswered.question}”.`,
        mend: `Skriv minst ett svar: ${series(question?.answers.map(({ id }) => id) ?? [], 'eller')}.`,
      }
    }
    const when = conditionWords(applies, site)
    const there = of === 'handover' ? 'vägen' : 'steget'
    return {
      message: `Värdet gäller aldrig. Det är för den som svarar ${when}, men ${there} finns bara för den som svarar ${conditionWords(within, site)}.`,
      mend: 'Ändra svaren under ”gäller-när”, eller ta bort värdet.',
    }
  },
  'no-recursion': ({ data }) => ({
    message: `Processen öppnar sig själv: ${[data.process, ...data.ring].join(' → ')}.`,
    mend: 'Låt delprocessen öppna en annan process, eller led vägen till ett steg i stället.',
  }),
  'subprocess-ends-match': ({ data: { kind, calls, end, now, ends } }) => {
    if (now !== null) {
      return {
        message: `Slutet ”${end}” i processen ”${calls}” heter nu ”${now}”.`,
        mend: `Skriv från-slut: ${now}.`,
      }
    }
    switch (kind) {
      case 'uncovered':
        return {
          message: `Slutet ”${end}” i processen ”${calls}” leder ingenstans härifrån.`,
          mend: `Lägg till en väg med från-slut: ${end}.`,
        }
      case 'unknown':
        return {
          message: `”${end}” är inget slut i processen ”${calls}”.`,
          mend:
            ends.length > 0
              ? `Skriv från-slut: ${series(ends, 'eller')}.`
              : 'Lägg till ett slut i den processen.',
        }
      case 'twice':
        return {
          message: `Två vägar fortsätter från slutet ”${end}”.`,
          mend: 'Behåll en av dem, eller lägg ett beslut efter delprocessen.',
        }
      case 'not-a-subprocess':
        return {
          message: '”från-slut” står på ett steg som inte är en delprocess.',
          mend: 'Ta bort ”från-slut”, eller ändra typen till delprocess.',
        }
      default:
        return unreachable(kind)
    }
  },
  'process-size': ({ data: { steps, most } }) => ({
    message: `Processen har ${steps} steg. Med fler än ${most} steg blir kartan svår att läsa.`,
    mend: 'Bryt ut en del till en egen process, och öppna den med ett steg av typen delprocess.',
  }),
} satisfies Partial<FindingMessages>
