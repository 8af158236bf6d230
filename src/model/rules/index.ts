import type { Finding, Severity } from '../finding.ts'
import { createGraph } from '../graph.ts'
import type { ProcessId } from '../ids.ts'
import type { Condition, Process } from '../process.ts'
import type { Site } from '../site.ts'
import type { Work } from '../situations/situations.ts'
import { formsOf, type ProcessForm } from '../variants.ts'
import { accountableOnMap } from './accountable-on-map.ts'
import { allReachable } from './all-reachable.ts'
import { answersDisjoint } from './answers-disjoint.ts'
import { answersExhaustive } from './answers-exhaustive.ts'
import { answersProvable } from './answers-provable.ts'
import { answersSettled } from './answers-settled.ts'
import { canReachEnd } from './can-reach-end.ts'
import { consentBeforeSharing } from './consent-before-sharing.ts'
import { consentCoversHandover } from './consent-covers-handover.ts'
import { consentIsObtained } from './consent-is-obtained.ts'
import { documentBeforeUse } from './document-before-use.ts'
import { endHasCitizenWords } from './end-has-citizen-words.ts'
import { endHasNoWayOn } from './end-has-no-way-on.ts'
import { endsReadApart } from './ends-read-apart.ts'
import { fewAnswers } from './few-answers.ts'
import { handoverComplete } from './handover-complete.ts'
import { handoverReachesParty } from './handover-reaches-party.ts'
import { laneOnMap } from './lane-on-map.ts'
import { loopHasExit } from './loop-has-exit.ts'
import { loopHasLimit } from './loop-has-limit.ts'
import { noCopiedProcess } from './no-copied-process.ts'
import { noDeadFlow } from './no-dead-flow.ts'
import { noDeadValue } from './no-dead-value.ts'
import { noRecursion } from './no-recursion.ts'
import { oneAccountable } from './one-accountable.ts'
import { oneStart } from './one-start.ts'
import { previousIdIsFree } from './previous-id-is-free.ts'
import { processSize } from './process-size.ts'
import { createProof } from './prove.ts'
import { seeAlsoIsStation } from './see-also-is-station.ts'
import { splitHasWays } from './split-has-ways.ts'
import { splitMeets } from './split-meets.ts'
import { startComesFirst } from './start-comes-first.ts'
import { stationAnswers } from './station-answers.ts'
import { stationHasText } from './station-has-text.ts'
import { stepNameTwice } from './step-name-twice.ts'
import { subprocessEndsMatch } from './subprocess-ends-match.ts'
import { toldAtHasStation } from './told-at-has-station.ts'
import { unsureIsAnAnswer } from './unsure-is-an-answer.ts'

/** About a step and the flows that leave it: they hold for what there is of a process. */
const STEP_RULES = [
  previousIdIsFree,
  stepNameTwice,
  laneOnMap,
  stationHasText,
  unsureIsAnAnswer,
  fewAnswers,
  noDeadValue,
] as const

/** About the values of a step and of the flows that leave it, which hold in some forms of the process or in all. */
const FORM_RULES = [
  oneAccountable,
  accountableOnMap,
  handoverComplete,
  handoverReachesParty,
  consentCoversHandover,
  stationAnswers,
  endsReadApart,
] as const

const SITE_RULES = [
  noRecursion,
  noCopiedProcess,
  toldAtHasStation,
  seeAlsoIsStation,
  endHasCitizenWords,
  processSize,
] as const

/** About all forms of all processes at once: what may or may not hold in any of them. */
const FORMS_RULES = { 'no-dead-flow': noDeadFlow } as const

/** The same, where what a person has with them must be known. */
const CARRIED_RULES = {
  'consent-before-sharing': consentBeforeSharing,
  'document-before-use': documentBeforeUse,
} as const

/** About all processes together: not tried while one of them lacks a step, which may be the one that is looked for. */
const CONTENT_RULES = [consentIsObtained] as const

const PROCESS_RULES = [
  oneStart,
  startComesFirst,
  endHasNoWayOn,
  allReachable,
  canReachEnd,
  loopHasLimit,
  splitHasWays,
  splitMeets,
  answersSettled,
  subprocessEndsMatch,
] as const

const SITUATION_RULES = {
  'loop-has-exit': loopHasExit,
  'answers-exhaustive': answersExhaustive,
  'answers-disjoint': answersDisjoint,
} as const

/** Every finding a rule can make: `switch (finding.rule)` gives its data. */
export type SiteFinding = ReturnType<
  | (typeof STEP_RULES)[number]
  | (typeof FORM_RULES)[number]
  | (typeof SITE_RULES)[number]
  | (typeof FORMS_RULES)[keyof typeof FORMS_RULES]
  | (typeof CARRIED_RULES)[keyof typeof CARRIED_RULES]
  | (typeof SITUATION_RULES)[keyof typeof SITUATION_RULES]
  | typeof answersProvable
  | (typeof CONTENT_RULES)[number]
  | (typeof PROCESS_RULES)[number]
>[number]
export type RuleName = SiteFinding['rule']

/** What each rule means for the build, unless the publisher says otherwise in installningar.yaml. */
export const severityOf: Readonly<Record<RuleName, Severity>> = {
  'previous-id-is-free': 'fel',
  'step-name-twice': 'fel',
  'lane-on-map': 'fel',
  'one-accountable': 'fel',
  'accountable-on-map': 'varning',
  'no-dead-flow': 'fel',
  'no-dead-value': 'fel',
  'no-recursion': 'fel',
  'no-copied-process': 'varning',
  'consent-before-sharing': 'fel',
  'document-before-use': 'fel',
  'handover-complete': 'fel',
  'handover-reaches-party': 'fel',
  'consent-covers-handover': 'fel',
  'consent-is-obtained': 'fel',
  'told-at-has-station': 'fel',
  'see-also-is-station': 'fel',
  'station-has-text': 'fel',
  'end-has-citizen-words': 'varning',
  'ends-read-apart': 'varning',
  'station-answers': 'fel',
  'process-size': 'varning',
  'unsure-is-an-answer': 'fel',
  'few-answers': 'varning',
  'one-start': 'fel',
  'start-comes-first': 'fel',
  'end-has-no-way-on': 'fel',
  'all-reachable': 'fel',
  'can-reach-end': 'fel',
  'loop-has-exit': 'fel',
  'loop-has-limit': 'fel',
  'split-has-ways': 'fel',
  'split-meets': 'fel',
  'answers-exhaustive': 'fel',
  'answers-disjoint': 'fel',
  'answers-settled': 'fel',
  'answers-provable': 'fel',
  'subprocess-ends-match': 'fel',
}

/**
 * All that the rules find in a linked site. A fault that shows in several forms of a process is told once, as the
 * first form shows it.
 *
 * @param work - how much may be done to prove what is answered on the way; the same content gives the same findings
 * @param cut - processes that lack some of their steps: only what is true of single steps is told of them
 */
export function checkSite(
  site: Site,
  cut: ReadonlySet<ProcessId> = new Set(),
  work?: Work,
): readonly SiteFinding[] {
  const whole = { ...site, processes: site.processes.filter(({ id }) => !cut.has(id)) }
  const known = new Map(site.processes.map((one) => [one, formsOf(one, site.questions)]))
  const ownForms = (process: Process) => known.get(process) ?? []
  const proof = createProof(whole, ownForms, work)
  const ofEach = new Map(
    [...known].map(([process, own]) => [
      process,
      own.flatMap((form) => {
        const ofWhole = () => [
          ...ofShape(whole, process, form),
          ...proof.ofForm<SiteFinding>(SITUATION_RULES, process, form),
        ]
        return (
          [...ofValues(site, form), ...(cut.has(process.id) ? [] : ofWhole())]
            // The writer is led to what is written, not to what a form makes of it.
            .map((finding) => ({
              ...finding,
              subject: form.originalOf(finding.subject),
              forms: [form.answers],
            }))
        )
      }),
    ]),
  )
  // Where ways do not meet as they should, what a person has with them there says nothing.
  const sound = whole.processes.filter(
    (process) => !ofEach.get(process)?.some(({ rule }) => rule === 'split-meets'),
  )
  const ofAll = [
    ...proof.ofAll<SiteFinding>(FORMS_RULES, whole.processes),
    ...proof.ofAll<SiteFinding>(CARRIED_RULES, sound),
  ]
  return toldOnce([
    ...STEP_RULES.flatMap((rule): readonly SiteFinding[] => rule(site)),
    ...SITE_RULES.flatMap((rule): readonly SiteFinding[] => rule(whole)),
    ...ofAll,
    ...answersProvable(proof),
    ...(cut.size > 0 ? [] : CONTENT_RULES.flatMap((rule): readonly SiteFinding[] => rule(site))),
    ...[...ofEach.values()].flat(),
  ])
}

function ofValues(site: Site, { process, answers }: ProcessForm): readonly SiteFinding[] {
  const inForm = { ...site, processes: [process] }
  return FORM_RULES.flatMap((rule): readonly SiteFinding[] => rule(inForm, answers))
}

function ofShape(
  site: Site,
  process: Process,
  { process: form, answers }: ProcessForm,
): readonly SiteFinding[] {
  const context = { site, process, graph: createGraph(form), answers }
  return PROCESS_RULES.flatMap((rule): readonly SiteFinding[] => rule(context))
}

function toldOnce(findings: readonly SiteFinding[]): readonly SiteFinding[] {
  const told = new Map<object, Map<string, SiteFinding>>()
  const formsOfTold = new Map<SiteFinding, readonly Condition[]>()
  const first = findings.filter((finding: SiteFinding) => {
    const { subject, rule, field = '', forms = [] }: Finding = finding
    const atSubject = told.get(subject) ?? new Map<string, SiteFinding>()
    told.set(subject, atSubject)
    const key = `${rule} ${field} ${keyOf(finding)}`
    const before = atSubject.get(key)
    if (before === undefined) {
      atSubject.set(key, finding)
      formsOfTold.set(finding, forms)
    } else if (JSON.stringify(before.data) === JSON.stringify(finding.data)) {
      formsOfTold.set(before, [...(formsOfTold.get(before) ?? []), ...forms])
    }
    return before === undefined
  })
  return first.map((finding): SiteFinding => {
    const forms = formsOfTold.get(finding) ?? []
    return forms.length === 0 ? finding : { ...finding, forms }
  })
}

/** What tells two findings of one rule at one subject apart. */
function keyOf(finding: Finding): string {
  const { data } = finding as SiteFinding
  if ('kind' in data) return 'end' in data ? `${data.kind} ${data.end}` : data.kind
  if ('consent' in data) return 'to' in data ? `${data.consent} ${data.to}` : data.consent
  if ('document' in data) return `${data.document} ${data.to}`
  return 'previousId' in data ? data.previousId : ''
}
