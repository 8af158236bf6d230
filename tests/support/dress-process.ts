import type { ConsentId, GapId } from '../../src/model/ids.ts'
import type { Deadline, Flow, Process, Step } from '../../src/model/process.ts'
import { settled } from './make-process.ts'

/** What each sign on a step's border comes from. */
export const ALL_SIGNS: Pick<Step, 'consentRequired' | 'gaps' | 'deadline'> = {
  consentRequired: [settled('samtycke' as ConsentId)],
  gaps: ['glapp' as GapId],
  deadline: settled<Deadline>({
    amount: 3,
    unit: 'veckor',
    countedFrom: null,
    before: null,
    rule: null,
  }),
}

const WORDS = 'Planera och följ upp arbetslivsinriktad rehabilitering med den det gäller i möte'
const LABELS = ['ja', 'nej eller vet inte', 'vet inte', 'behöver förberedelse', 'har SGI']

/** The same process as it may look in content: names and labels of all lengths, and signs on half of the steps. */
export function dressProcess(process: Process, seed: number): Process {
  const dice = (index: number) => Math.imul(index + 1, 2_654_435_761 ^ Math.imul(seed, 97)) >>> 0
  return {
    ...process,
    steps: process.steps.map((step, i) => dressed(step, dice(i))),
    flows: process.flows.map((flow, i): Flow => {
      const label = LABELS[(dice(i) >>> 8) % LABELS.length]
      return flow.label === null || label === undefined ? flow : { ...flow, label }
    }),
  }
}

function dressed(step: Step, dice: number): Step {
  const { consentRequired, gaps, deadline } = ALL_SIGNS
  const has = (bit: number) => ((dice >>> bit) & 3) === 0
  const words = WORDS.split(' ')
  const from = (dice >>> 4) % words.length
  return {
    ...step,
    name: words.slice(from, from + 1 + ((dice >>> 20) % 6)).join(' '),
    ...(has(10) ? { consentRequired } : {}),
    ...(has(13) ? { gaps } : {}),
    ...(has(16) ? { deadline } : {}),
  }
}
