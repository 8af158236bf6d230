import type { Counterexample } from '../model/finding.ts'
import { unreachable } from '../model/invariant.ts'
import type { Condition } from '../model/process.ts'
import type { Site } from '../model/site.ts'
import { conditionWords, personWho } from './finding-words.sv.ts'
import type { FindingMessages } from './messages-findings.sv.ts'
import { othersLeft } from './others-left.sv.ts'
import { series } from './wording.ts'

/** What the rules found about choices: their ways, their questions and the answers. */
export const choiceFindings = {
  'split-has-ways': ({ data }) => {
    switch (data.kind) {
      case 'too-few':
        return {
          message: 'Ett steg av den här typen behöver minst två vägar, men här finns färre.',
          mend: 'Lägg till en väg under ”nästa”, eller ändra typen.',
        }
      case 'too-many':
        return {
          message: `Steget har ${data.flows.length} vägar vidare, men det är inget val.`,
          mend:
            data.stepKind === 'subprocess'
              ? 'Skriv ”från-slut:” på varje väg, med det slut i delprocessen som vägen fortsätter från.'
              : 'Gör steget till ett beslut, en-eller-flera eller samtidigt, eller lägg valet i ett eget steg efter.',
        }
      case 'no-condition':
        return {
          message: 'Vägen säger inte för vilket svar den gäller.',
          mend: 'Lägg till ”om:” med frågan och svaren.',
        }
      case 'asks-other':
        return {
          message: `Steget frågar ”${data.question}”, men ingen väg svarar på den frågan.`,
          mend: 'Skriv samma fråga under ”fråga” och under ”om” på varje väg.',
        }
      default:
        return unreachable(data.kind)
    }
  },
  'split-meets': ({ data }) =>
    data.flow === null
      ? {
          message: 'Det står inte var vägarna möts.',
          mend: 'Skriv ”möts:” med steget där vägarna kommer samman.',
        }
      : {
          message: `Vägen leder inte till ”${data.meetsAt}”, där vägarna ska mötas.`,
          mend: 'Led vägen dit, eller ändra ”möts”.',
        },
  'answers-settled': ({ data }, site) => {
    const asked = site.questions.find(({ id }) => id === data.question)?.text ?? data.question
    return {
      message: `Vägen ser på svaret på ”${asked}”, som kan ändras under tiden: frågan ställs samtidigt i ”${data.asks.name}”.`,
      mend: `Ställ frågan före ”${data.split.name}”, eller välj väg när vägarna därifrån har mötts.`,
    }
  },
  'answers-provable': ({ data }, site) => {
    const { process, others, rules, questions } = data
    const nameOf = (id: string) => `”${site.processes.find((one) => one.id === id)?.name ?? id}”`
    const asked = questions
      .slice(0, MOST_QUESTIONS)
      .map((id) => `”${site.questions.find((one) => one.id === id)?.text ?? id}”`)
    const also =
      others.length === 0
        ? ''
        : ` Samma sak gäller ${series(others.map(nameOf))}, som personen kommer från eller går vidare till.`
    return {
      message: `Valen i ${nameOf(process)} ser på så många tidigare svar att alla kombinationer inte går att pröva. Det är inte visat ${series(rules.map(provedBy))}.${also}`,
      mend:
        asked.length === 0
          ? 'Låt färre val se på svar från tidigare steg, eller be den som sköter programmet om hjälp.'
          : `Börja här, där mest ska kommas ihåg: låt steget ställa frågan ${series(asked, 'eller')} på nytt, eller ta bort den från villkoren.`,
    }
  },
  'answers-exhaustive': (finding, site) => {
    const { name, missing } = finding.data
    const person = personWho(withoutEarlier(finding.counterexample, missing, site), site)
    const more = othersLeft(finding, missing, site)
    return {
      message: `${person} står efter ”${name}” utan nästa steg.${more}`,
      mend: 'Lägg till svaret i en av vägarna under ”nästa”, eller en egen väg för det.',
    }
  },
  'answers-disjoint': ({ data: { answers, targets } }, site) => ({
    message: `Den som svarar ${conditionWords(answers, site)} har två vägar på en gång: ${series(targets)}.`,
    mend: 'Ta bort svaret från alla vägar utom en, eller gör steget till en-eller-flera.',
  }),
  'unsure-is-an-answer': ({ data: { text, askedAt } }) => {
    const steps = askedAt.map(({ step }) => `”${step}”`)
    return {
      message: `Frågan ”${text}” har inget svar för den som inte vet.`,
      mend: `Lägg till { id: vet-inte, text: Vet inte } under ”svar”, och en väg för det i ${series(steps)}. Är svaret ett beslut, skriv ”avgörs-av:” med den part som beslutar.`,
    }
  },
  'few-answers': ({ data: { text, answers, most } }) => ({
    message: `Frågan ”${text}” har ${answers} svar. Med fler än ${most} är det svårt att välja.`,
    mend: 'Slå ihop svar som leder åt samma håll, eller dela frågan i två.',
  }),
} satisfies Partial<FindingMessages>

/** The answers that decide: those of the choice, and those that give the process its form. Earlier ones only lead there. */
function withoutEarlier(
  example: Counterexample | undefined,
  missing: readonly Condition[],
  site: Site,
): Counterexample | undefined {
  if (!example) return undefined
  const process = site.processes.find(({ id }) => id === example.process)
  const deciding = new Set(
    [...(missing[0] ?? []), ...(process?.variants ?? [])].map(({ question }) => question),
  )
  return { ...example, answers: example.answers.filter((one) => deciding.has(one.question)) }
}

/** More questions than these say nothing new. */
const MOST_QUESTIONS = 3

/** What a rule proves, said as what was not. */
function provedBy(rule: string): string {
  switch (rule) {
    case 'answers-exhaustive':
      return 'att alla svar leder vidare'
    case 'answers-disjoint':
      return 'att ett svar leder åt ett håll'
    case 'loop-has-exit':
      return 'att en ring har en väg ut'
    case 'no-dead-flow':
      return 'att alla vägar går att gå'
    case 'consent-before-sharing':
      return 'att samtycket kommer före delningen'
    case 'document-before-use':
      return 'att underlaget finns när det behövs'
    default:
      return rule
  }
}
