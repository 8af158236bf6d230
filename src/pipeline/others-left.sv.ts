import type { Finding } from '../model/finding.ts'
import type { AnswerId, QuestionId } from '../model/ids.ts'
import type { Condition } from '../model/process.ts'
import type { Site } from '../model/site.ts'
import { conditionWords } from './finding-words.sv.ts'
import { series } from './wording.ts'

type Shown = Pick<Finding, 'counterexample' | 'forms'>

/** More examples than these say nothing new. */
const MOST_EXAMPLES = 2

/**
 * A finding shows one person who is left standing at a choice. Says who else is, for the same reason or in other
 * cases; empty where nobody is.
 *
 * @param missing - the answers without a way on, the case of the one who is shown first
 */
export function othersLeft(shown: Shown, missing: readonly Condition[], site: Site): string {
  const given = new Map(shown.counterexample?.answers.map((one) => [one.question, one.answers]))
  const instead = [...(missing[0] ?? []), ...variantOf(shown)].flatMap(
    ({ question, answers }): Condition => {
      const others = answers.filter((answer) => given.get(question)?.includes(answer) === false)
      return others.length > 0 ? [{ question, answers: others }] : []
    },
  )
  const cases = missing.slice(1, 1 + MOST_EXAMPLES).map((one) => conditionWords(one, site))
  const others = [
    ...(instead.length > 0 ? [`i stället svarar ${conditionWords(instead, site, 'eller')}`] : []),
    ...(cases.length > 0 ? [`svarar ${series(cases, 'eller')}`] : []),
  ]
  const also = others.length > 0 ? ` Det gör också den som ${others.join(', och den som ')}.` : ''
  const more = missing.length > 1 + MOST_EXAMPLES ? ' Fler svar leder inte heller vidare.' : ''
  const where = asksMore(shown.forms ?? []) ? ` Så är det${inForms(shown, site)}.` : ''
  return `${also}${more}${where}`
}

/** Everybody is left standing who comes to the step: in which forms of the process, empty where in all. */
export function whereAllAreLeft(shown: Shown, site: Site): string {
  if ((shown.forms ?? []).length === allForms(shown, site)) return ''
  const variant = variantOf(shown)
  return variant.length > 0 ? ` och svarar ${conditionWords(variant, site)}` : inForms(shown, site)
}

/** Where one question gives a process its forms: its answers in those where the finding shows. */
function variantOf({ forms = [] }: Shown): Condition {
  const clauses = forms.flat()
  const [first] = clauses
  if (first === undefined || asksMore(forms)) return []
  const answers: readonly AnswerId[] = clauses.flatMap((clause) => clause.answers)
  return [{ question: first.question, answers }]
}

/** Answers to several questions together would be a long list. */
function inForms(shown: Shown, site: Site): string {
  const [some, all] = [(shown.forms ?? []).length, allForms(shown, site)]
  return some === all
    ? ` i alla processens ${all} varianter`
    : ` i ${some} av processens ${all} varianter`
}

function asksMore(forms: readonly Condition[]): boolean {
  return new Set(forms.flat().map((clause): QuestionId => clause.question)).size > 1
}

function allForms({ counterexample }: Shown, site: Site): number {
  const process = site.processes.find(({ id }) => id === counterexample?.process)
  const asked = process?.variants.map((variant) => variant.question) ?? []
  return site.questions
    .filter(({ id }) => asked.includes(id))
    .reduce((count, { answers }) => count * answers.length, 1)
}
