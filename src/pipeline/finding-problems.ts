import { addressOf } from '../model/addresses.ts'
import type { Counterexample } from '../model/finding.ts'
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
  return findings.flatMap((finding): Problem[] => {
    const severity = severityOf[finding.rule]
    if (severity === 'av') return []
    const field = 'field' in finding ? finding.field : undefined
    const place = places.of(finding.subject, field) ?? places.of(site.settings)
    if (!place) return []
    const { counterexample } = finding
    const way = counterexample && wayOf(counterexample, site, places)
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

/** A step that stands alone, since nothing leads to it, is no way. */
function wayOf(example: Counterexample, site: Site, places: Places): Way | null {
  if (example.steps.length < 2) return null
  const process = site.processes.find(({ id }) => id === example.process)
  return {
    process: example.process,
    steps: example.steps.flatMap((id) => {
      const step = process?.steps.find((one) => one.id === id)
      const place = step && places.of(step)
      return place ? [{ ...place, id, name: step.name }] : []
    }),
    flows: example.flows,
    address: addressOf.way(example.process, example.steps),
    answers: example.answers.map(({ question, answers }) => ({
      question: questionText(question, site),
      answers: answerTexts(question, answers, site),
    })),
  }
}
