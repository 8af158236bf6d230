import { claimsOfHandover, claimsOfStep } from './claims-of.ts'
import type { AnswerId, QuestionId } from './ids.ts'
import { mapHandover, type Whole } from './map-handover.ts'
import type { Condition, Process, Step } from './process.ts'
import { type Claim, type HeldInForms, inEveryForm } from './provenance.ts'
import type { Question } from './site.ts'

/** One form of a process: what is left of it when its variant questions have these answers. */
export type ProcessForm = {
  readonly process: Process
  readonly answers: Condition
  /** The same, as a condition is tried against them. */
  readonly given: ReadonlyMap<QuestionId, AnswerId>
  /** What a part of this form is in the process as content has it: itself, or what it was made from. */
  readonly originalOf: (part: object) => object
}

/** Every form of a process, one per combination of answers to its variant questions; without any, itself. */
export function formsOf(process: Process, questions: readonly Question[]): readonly ProcessForm[] {
  const asked = process.variants.flatMap(
    (variant) => questions.find((question) => question.id === variant.question) ?? [],
  )
  const combinations = asked.reduce<readonly Condition[]>(
    (before, question) =>
      before.flatMap((condition) =>
        question.answers.map((answer) => [
          ...condition,
          { question: question.id, answers: [answer.id] },
        ]),
      ),
    [[]],
  )
  return combinations.map((answers) => {
    const originals = new Map<object, object>()
    const form = formOf(process, answers, (part, original) => originals.set(part, original))
    const given = new Map(
      answers.flatMap(({ question, answers: [answer] }) => (answer ? [[question, answer]] : [])),
    )
    return { process: form, answers, given, originalOf: (part) => originals.get(part) ?? part }
  })
}

/**
 * The process as it is for these answers to its variant questions: the steps and flows that apply, each with the
 * values that hold. Those in which nothing depends on the answers are the very objects of the process.
 *
 * @param onCopy - told of each part that is made anew, with what it is made from
 */
export function formOf(
  process: Process,
  answers: Condition,
  onCopy: (part: object, original: object) => void = () => {},
): Process {
  if (answers.length === 0) return process
  const kept = <Part extends object>(part: Part, original: Part) => {
    onCopy(part, original)
    return part
  }
  const held = valuesFor(answers, kept)
  const steps = process.steps
    .filter(held.applies)
    .map((step) => (isSameInAll(step) ? step : kept(stepIn(held, step), step)))
  const left = new Set(steps.map((step) => step.id))
  const flows = process.flows
    .filter((flow) => held.applies(flow) && left.has(flow.from) && left.has(flow.to))
    .map((flow) => {
      const { handover } = flow
      if (handover === null || claimsOfHandover(handover).every(isPlain)) return flow
      const own = mapHandover<Whole, Whole>(handover, held)
      return kept({ ...flow, handover: kept(own, handover) }, flow)
    })
  const phases = process.phases.map((phase) =>
    phase.coordinator === null || isPlain(phase.coordinator)
      ? phase
      : kept({ ...phase, coordinator: held.one(phase.coordinator) }, phase),
  )
  return { ...process, phases, steps, flows }
}

/** Who is accountable is written for other forms of the process, and not for this one. */
export const NOBODY: Claim<never> = {
  kind: 'open',
  practices: null,
  decidedBy: [],
  meanwhile: null,
  citations: [],
}

type ValuesOfStep = Pick<
  Step,
  | 'responsibility'
  | 'need'
  | 'duration'
  | 'deadline'
  | 'needs'
  | 'gives'
  | 'waitsFor'
  | 'consentRequired'
  | 'consentObtained'
  | 'consentWithdrawn'
  | 'registrations'
>

/** Of a claim, or of parts, what holds. */
type Holding = {
  readonly one: <Value>(claim: Claim<Value> | null) => Claim<Value> | null
  readonly all: <Part extends HeldInForms>(parts: readonly Part[]) => readonly Part[]
}

function valuesFor(
  answers: Condition,
  kept: <Part extends object>(part: Part, original: Part) => Part,
) {
  const given = new Map<QuestionId, readonly AnswerId[]>(
    answers.map((clause) => [clause.question, clause.answers]),
  )
  const applies = ({ appliesWhen }: { readonly appliesWhen?: Condition | null }) =>
    (appliesWhen ?? []).every((clause) => {
      const known = given.get(clause.question)
      return known === undefined || known.some((answer) => clause.answers.includes(answer))
    })
  return {
    applies,
    one: <Value>(claim: Claim<Value> | null): Claim<Value> | null => {
      const own = claim && inEveryForm(claim).find(applies)
      if (!own?.otherForms) return own ?? null
      const { otherForms: _, ...alone } = own
      return kept(alone, own)
    },
    all: <Part extends HeldInForms>(parts: readonly Part[]): readonly Part[] =>
      parts.filter(applies),
  }
}

function isSameInAll(step: Step): boolean {
  return claimsOfStep(step).every(isPlain) && step.registrations.every(isPlain)
}

function isPlain(part: HeldInForms & { readonly otherForms?: unknown }): boolean {
  return part.appliesWhen === undefined && part.otherForms === undefined
}

/** The values of a step that hold, by whichever test is handed in. */
export function stepIn<Own extends ValuesOfStep>({ one, all }: Holding, step: Own): Own {
  const { responsibility: who } = step
  return {
    ...step,
    responsibility: {
      accountable: one(who.accountable) ?? NOBODY,
      responsible: all(who.responsible),
      consulted: all(who.consulted),
      informed: all(who.informed),
      attends: all(who.attends),
      caseOwner: one(who.caseOwner),
    },
    need: one(step.need),
    duration: one(step.duration),
    deadline: one(step.deadline),
    needs: all(step.needs),
    gives: all(step.gives),
    waitsFor: all(step.waitsFor),
    consentRequired: all(step.consentRequired),
    consentObtained: all(step.consentObtained),
    consentWithdrawn: all(step.consentWithdrawn),
    registrations: all(step.registrations),
  }
}
