import { addressOf } from '../model/addresses.ts'
import type { Counterexample } from '../model/finding.ts'
import type { ProcessId, StepId } from '../model/ids.ts'
import { type SiteFinding, severityOf } from '../model/rules/index.ts'
import type { Site } from '../model/site.ts'
import { answerTexts, questionText } from './finding-words.sv.ts'
import { sentencesOf } from './messages-findings.sv.ts'
import type { Places } from './places.ts'
import type { Problem, Way } from './problem.ts'

/** Say the rules' findings in Swedish, each at its line, with the way that shows it. */
export function problemsOf(
  findings: readonly SiteFinding[],
  site: Site,
  places: Places,
): readonly Problem[] {
  const stepsOf = placedSteps(site, places)
  return findings.flatMap((finding): Problem[] => {
    const severity = severityOf[finding.rule]
    if (severity === 'av') return []
    const field = 'field' in finding ? finding.field : undefined
    const place = places.of(finding.subject, field) ?? places.of(site.settings)
    if (!place) return []
    const { counterexample } = finding
    const way = counterexample && wayOf(counterexample, site, stepsOf(counterexample.process))
    return [
      {
        ...place,
        severity,
        rule: finding.rule,
        ...sentencesOf(finding, site),
        ...(way && { way }),
      },
    ]
  })
}

type PlacedSteps = ReadonlyMap<StepId, Way['steps'][number]>

/** A step that stands alone, since nothing leads to it, is no way. */
function wayOf(example: Counterexample, site: Site, steps: PlacedSteps): Way | null {
  if (example.steps.length < 2) return null
  return {
    process: example.process,
    steps: example.steps.flatMap((id) => steps.get(id) ?? []),
    flows: example.flows,
    address: addressOf.way(example.process, example.steps),
    answers: example.answers.map(({ question, answers }) => ({
      question: questionText(question, site),
      answers: answerTexts(question, answers, site),
    })),
  }
}

/** The steps of a process where they are written, the first of those with the same id: many ways pass the same step. */
function placedSteps(site: Site, places: Places): (process: ProcessId) => PlacedSteps {
  const known = new Map<ProcessId, PlacedSteps>()
  return (id) => {
    const before = known.get(id)
    if (before) return before
    const made = new Map<StepId, Way['steps'][number]>()
    for (const step of site.processes.find((one) => one.id === id)?.steps ?? []) {
      const place = made.has(step.id) ? null : places.of(step)
      if (place) made.set(step.id, { ...place, id: step.id, name: step.name })
    }
    known.set(id, made)
    return made
  }
}
