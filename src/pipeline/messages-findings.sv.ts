import type { Counterexample } from '../model/finding.ts'
import { unreachable } from '../model/invariant.ts'
import type { Condition } from '../model/process.ts'
import type { SiteFinding } from '../model/rules/index.ts'
import type { Site } from '../model/site.ts'
import type { Sentences } from './problem.ts'
import { series } from './wording.ts'

/** More examples than these say nothing new. */
const MOST_EXAMPLES = 2

const HANDOVER_KEYS = {
  what: 'vad',
  channel: 'kanal',
  receiver: 'mottagare',
  by: 'senast',
  ifNoAnswer: 'utan-svar',
} as const

/** What a rule of the model found, said to the one who writes the content. */
export function sentencesOf(finding: SiteFinding, site: Site): Sentences {
  switch (finding.rule) {
    case 'previous-id-is-free': {
      const { step, previousId, takenBy } = finding.data
      if (step === takenBy && step !== previousId) {
        return {
          message: `”${previousId}” står två gånger under ”tidigare-id”.`,
          mend: 'Ta bort den ena.',
        }
      }
      return previousId === takenBy
        ? {
            message: `”${previousId}” står under ”tidigare-id”, men ett steg har redan det id:t.`,
            mend: `Ta bort ”${previousId}” under ”tidigare-id”.`,
          }
        : {
            message: `”${previousId}” står under ”tidigare-id” både här och på steget ”${takenBy}”.`,
            mend: `Ta bort ”${previousId}” härifrån, eller från ”${takenBy}”.`,
          }
    }
    case 'lane-on-map': {
      const { lane, lanes } = finding.data
      return {
        message: `Steget ligger hos ${partyName(lane, site)}, men processen har ingen sådan bana.`,
        mend: `Lägg till ${lane} under banor i process.mdx, eller skriv bana: med ${series(lanes, 'eller')}.`,
      }
    }
    case 'one-accountable':
      return {
        message: 'Det är öppet vem som ansvarar, och ingen har personen under tiden.',
        mend: 'Skriv ”tills-vidare:” med en roll, eller ”avgörs-av:” med de parter som ska komma överens.',
      }
    case 'accountable-on-map': {
      const { role, party } = finding.data
      return {
        message: `”${role}” ansvarar, men ${partyName(party, site)} har ingen bana på kartan.`,
        mend: `Lägg till ${party} under banor i process.mdx, eller välj en roll hos en annan part.`,
      }
    }
    case 'no-dead-flow':
      return finding.data.kind === 'no-answer'
        ? {
            message: `Villkoret för vägen till ”${finding.data.to}” har inget svar.`,
            mend: 'Skriv minst ett svar under ”om”.',
          }
        : {
            message: `Ingen kan gå vägen till ”${finding.data.to}”: den gäller inte i någon variant.`,
            mend: 'Ändra ”gäller-när”, eller ta bort vägen.',
          }
    case 'no-recursion':
      return {
        message: `Processen öppnar sig själv: ${[finding.data.process, ...finding.data.ring].join(' → ')}.`,
        mend: 'Låt delprocessen öppna en annan process, eller led vägen till ett steg i stället.',
      }
    case 'handover-complete': {
      const { from, to, fromParty, toParty, missing, hasHandover } = finding.data
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
    }
    case 'handover-reaches-party': {
      const { receiver, receiverParty, party, roles } = finding.data
      return {
        message: `”${receiver}” tar emot men finns hos ${partyName(receiverParty, site)}. Nästa steg ligger hos ${partyName(party, site)}.`,
        mend:
          roles.length > 0
            ? `Skriv mottagare: ${series(roles, 'eller')}.`
            : `Lägg till en roll hos ${partyName(party, site)}.`,
      }
    }
    case 'told-at-has-station': {
      const { toldAt, stations } = finding.data
      return {
        message: `Steget berättas vid ”${toldAt}”, men det steget har ingen egen station.`,
        mend:
          stations.length > 0
            ? `Skriv ett steg som har en station: ${series(stations.slice(0, 6), 'eller')}.`
            : `Skriv station: egen på ”${toldAt}” och lägg till en pilkarta.mdx där.`,
      }
    }
    case 'station-has-text':
      return finding.data.kind === 'missing'
        ? {
            message: 'Steget har en egen station men ingen text för medborgaren.',
            mend: 'Lägg till pilkarta.mdx i stegets mapp, eller ändra ”station”.',
          }
        : {
            message: 'Det finns en text för medborgaren, men steget har ingen egen station.',
            mend: 'Skriv station: egen i steg.mdx, eller ta bort pilkarta.mdx.',
          }
    case 'end-has-citizen-words':
      return {
        message: `Medborgaren läser handläggarnas ord för hur vägen slutar: ”${finding.data.name}”.`,
        mend: 'Skriv ”till-medborgaren:” på slutet, till exempel ”Du får stöd av en myndighet i taget”.',
      }
    case 'station-answers': {
      const { missing, role } = finding.data
      if (role === null) {
        return {
          message: 'Stationen kan inte säga vem som ansvarar: ingen roll har steget.',
          mend: 'Skriv ”ansvarig:”, eller ”tills-vidare:” i det öppna värdet.',
        }
      }
      return missing === 'accountable'
        ? {
            message: `Stationen kan inte säga vem som ansvarar: ”${role}” har inget namn för medborgare.`,
            mend: `Lägg till ”medborgare:” med namn och nås i roller/${role}.mdx.`,
          }
        : {
            message:
              'Stationen kan inte säga vem medborgaren kontaktar: ingen roll i steget går att nå för medborgare.',
            mend: 'Lägg till en roll som medborgaren kan nå under ”utför”, ”deltar” eller ”äger-ärendet”, eller låt en sådan roll samordna fasen.',
          }
    }
    case 'process-size': {
      const { steps, most } = finding.data
      return {
        message: `Processen har ${steps} steg. Med fler än ${most} steg blir kartan svår att läsa.`,
        mend: 'Bryt ut en del till en egen process, och öppna den med ett steg av typen delprocess.',
      }
    }
    case 'unsure-is-an-answer': {
      const { text, askedAt } = finding.data
      const steps = askedAt.map(({ step }) => `”${step}”`)
      return {
        message: `Frågan ”${text}” har inget svar för den som inte vet.`,
        mend: `Lägg till { id: vet-inte, text: Vet inte } under ”svar”, och en väg för det i ${series(steps)}. Är svaret ett beslut, skriv ”avgörs-av:” med den part som beslutar.`,
      }
    }
    case 'one-start': {
      const { starts } = finding.data
      return starts.length === 0
        ? {
            message: 'Processen har ingen start.',
            mend: 'Lägg till ett steg med typ: start.',
          }
        : {
            message: `Processen har ${starts.length} starter: ${series(starts)}. Den ska ha en.`,
            mend: 'Behåll en av dem, och låt den leda till det som de andra började med.',
          }
    }
    case 'start-comes-first':
      return {
        message: `Vägen leder tillbaka till starten ”${finding.data.start}”.`,
        mend: 'Led vägen till steget efter starten.',
      }
    case 'end-has-no-way-on':
      return {
        message: `Slutet ”${finding.data.end}” har en väg vidare till ”${finding.data.to}”.`,
        mend: 'Ta bort vägen, eller ändra typen.',
      }
    case 'all-reachable': {
      const { step, behind, form } = finding.data
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
    }
    case 'can-reach-end': {
      const { name } = finding.data
      return {
        message: `${personWho(finding.counterexample, site)} står efter ”${name}” utan nästa steg.`,
        mend: 'Skriv ”nästa:”, eller gör steget till ett slut.',
      }
    }
    case 'loop-has-exit':
      return {
        message: `Stegen går runt utan väg ut: ${finding.data.steps.join(' → ')} → ${finding.data.steps[0]}.`,
        mend: 'Led ett av stegen vidare till ett steg utanför ringen.',
      }
    case 'loop-has-limit': {
      const { to, steps } = finding.data
      return {
        message: `Vägen leder tillbaka till ”${to}” utan gräns: ${steps.join(' → ')} → ${to}.`,
        mend: 'Lägg till ”högst:” med ett antal gånger och ”sedan:” med steget som följer då.',
      }
    }
    case 'split-has-ways':
      switch (finding.data.kind) {
        case 'too-few':
          return {
            message: 'Ett steg av den här typen behöver minst två vägar, men här finns färre.',
            mend: 'Lägg till en väg under ”nästa”, eller ändra typen.',
          }
        case 'too-many':
          return {
            message: `Steget har ${finding.data.flows.length} vägar vidare, men det är inget val.`,
            mend:
              finding.data.stepKind === 'subprocess'
                ? 'Skriv ”från-slut:” på varje väg, med det slut i delprocessen som vägen fortsätter från.'
                : 'Gör steget till ett beslut, en-eller-flera eller samtidigt, eller lägg valet i ett eget steg efter.',
          }
        case 'no-condition':
          return {
            message: 'Vägen säger inte för vilket svar den gäller.',
            mend: 'Lägg till ”om:” med frågan och svaren.',
          }
        default:
          return unreachable(finding.data.kind)
      }
    case 'split-meets':
      return finding.data.flow === null
        ? {
            message: 'Det står inte var vägarna möts.',
            mend: 'Skriv ”möts:” med steget där vägarna kommer samman.',
          }
        : {
            message: `Vägen leder inte till ”${finding.data.meetsAt}”, där vägarna ska mötas.`,
            mend: 'Led vägen dit, eller ändra ”möts”.',
          }
    case 'answers-exhaustive': {
      const { name, missing } = finding.data
      const person = personWho(finding.counterexample, site)
      const others = togetherOf(missing.slice(1)).slice(0, MOST_EXAMPLES)
      const more =
        others.length > 0
          ? ` Det gör också den som svarar ${series(
              others.map((one) => conditionWords(one, site)),
              'eller',
            )}.`
          : ''
      return {
        message: `${person} står efter ”${name}” utan nästa steg.${more}`,
        mend: 'Lägg till svaret i en av vägarna under ”nästa”, eller en egen väg för det.',
      }
    }
    case 'answers-disjoint': {
      const { answers, targets } = finding.data
      return {
        message: `Den som svarar ${conditionWords(answers, site)} har två vägar på en gång: ${series(targets)}.`,
        mend: 'Ta bort svaret från alla vägar utom en, eller gör steget till en-eller-flera.',
      }
    }
    case 'subprocess-ends-match': {
      const { kind, calls, end, ends } = finding.data
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
    }
    default:
      return unreachable(finding)
  }
}

/** Combinations that differ only in the answer to one and the same question, as one. */
function togetherOf(conditions: readonly Condition[]): readonly Condition[] {
  const [clause] = conditions[0] ?? []
  const isOneQuestion = conditions.every(
    (one) => one.length === 1 && one[0]?.question === clause?.question,
  )
  if (!clause || !isOneQuestion) return conditions
  return [[{ ...clause, answers: conditions.flatMap((one) => one[0]?.answers ?? []) }]]
}

function partyName(id: string, site: Site): string {
  return site.parties.find((party) => party.id === id)?.name ?? id
}

/** "En person som svarar nej på ”Räcker underlaget?”". */
function personWho(example: Counterexample | undefined, site: Site): string {
  if (!example || example.answers.length === 0) return 'En person'
  return `En person som svarar ${conditionWords(example.answers, site)}`
}

/** "nej eller vet inte på ”Räcker underlaget?” och ja på ”Har du SGI?”". */
function conditionWords(condition: Condition, site: Site): string {
  const clauses = condition.map(({ question, answers }) => {
    const found = site.questions.find((candidate) => candidate.id === question)
    const texts = answers.map((answer) => {
      const text = found?.answers.find((candidate) => candidate.id === answer)?.text ?? answer
      return `”${text}”`
    })
    return `${series(texts, 'eller')} på ”${found?.text ?? question}”`
  })
  return series(clauses)
}
