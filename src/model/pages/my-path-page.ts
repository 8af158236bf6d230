import { NOTHING_TOLD } from '../bare-step.ts'
import type { QuestionId } from '../ids.ts'
import type { Process, Step } from '../process.ts'
import type { Question, Site } from '../site.ts'

/**
 * As much of a process as a person's own path is computed from: its steps and flows, the questions and their answers.
 * What is said in words stands in the page itself. All of it comes at once: what was fetched as it is needed would tell
 * the server where the person is (SEC-19).
 */
export type MyPathPage = {
  readonly process: Process
  readonly questions: readonly Question[]
}

export function myPathPage(site: Site, process: Process): MyPathPage {
  const asked = new Set<QuestionId>([
    ...process.variants.map(({ question }) => question),
    ...process.steps.flatMap(({ question }) => question ?? []),
    ...process.flows.flatMap(({ condition }) => (condition ?? []).map(({ question }) => question)),
  ])
  return {
    process: {
      ...process,
      name: '',
      purpose: '',
      goal: '',
      targetGroups: [],
      lanes: [],
      phases: [],
      variants: process.variants.map(({ question }) => ({ question, name: '', otherwise: null })),
      steps: process.steps.map(bareStep),
      flows: process.flows.map((flow) => ({
        ...flow,
        label: null,
        handover: null,
        citations: [],
      })),
      citizen: null,
      citations: [],
    },
    questions: site.questions.filter(({ id }) => asked.has(id)).map(bareQuestion),
  }
}

function bareStep(step: Step): Step {
  const { station } = step
  return {
    ...step,
    ...NOTHING_TOLD,
    name: '',
    station: station.kind === 'none' ? { kind: 'none', reason: '' } : station,
    citations: [],
  }
}

function bareQuestion(question: Question): Question {
  return {
    ...question,
    text: '',
    citizenText: null,
    answers: question.answers.map(({ id }) => ({ id, text: '', citizenText: null })),
    citations: [],
  }
}
