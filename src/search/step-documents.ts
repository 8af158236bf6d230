import { i18n } from '../i18n/index.ts'
import { addressOf } from '../model/addresses.ts'
import { citizenPath } from '../model/citizen-path.ts'
import { parentPaths } from '../model/citizen-path-parents.ts'
import { handoversOf, type PlacedHandover } from '../model/handovers.ts'
import type { RoleId } from '../model/ids.ts'
import type { Flow, Process, Step } from '../model/process.ts'
import {
  type Claim,
  inEveryForm,
  settledOrMeanwhile,
  statusOf,
  valuesOf,
} from '../model/provenance.ts'
import { readingOrder } from '../model/reading-order.ts'
import type { Site } from '../model/site.ts'
import { stationContacts } from '../model/station-contacts.ts'
import { isStartOrEnd } from '../model/step-kind.ts'
import { ASKED_AS } from './asked-as.ts'
import type { Found, SearchDocument } from './search-data.ts'
import { shortLine } from './short-line.ts'

const t = i18n.t

type Texts = ReadonlyMap<string, string>

/** The steps of a process, each with all that its page tells. */
export function stepDocuments(
  process: Process,
  site: Site,
  texts: Texts,
): readonly SearchDocument[] {
  const namesOf = createNames(site)
  const phases = new Map(process.phases.map(({ id, name }) => [id, name]))
  const handovers = handoversOf(process)
  return readingOrder(process).map((step) => {
    const { id, kind, name, phase, purpose } = step
    const { accountable } = step.responsibility
    const isWork = !isStartOrEnd(kind)
    const flows = process.flows.filter(({ from }) => from === id)
    const passed = handovers.filter(({ from }) => from.id === id)
    return {
      kind: 'step' as const,
      title: name,
      address: addressOf.step(process.id, id),
      place: [process.name, phases.get(phase) ?? phase],
      line: shortLine(purpose),
      accountable: isWork ? accountableIn(accountable, namesOf) : [],
      names: [],
      text: [
        t(`step.kind.${kind}`),
        ...valuesOf([step.need]),
        ...step.checklist,
        ...(isWork ? rolesOf(step, namesOf) : []),
        ...namesIn(step.gives, namesOf.document),
        ...namesIn([...step.consentRequired, ...step.consentObtained], namesOf.consent),
        ...step.registrations.flatMap(({ system, point }) => [system, point]),
        ...step.legalRules.map((rule) => namesOf.rule.get(rule) ?? ''),
        ...step.gaps.map((gap) => namesOf.gap.get(gap) ?? ''),
        ...step.bottlenecks.map((bottleneck) => namesOf.bottleneck.get(bottleneck) ?? ''),
        ...step.tools,
        step.question === null ? '' : (namesOf.question.get(step.question) ?? ''),
        ...flows.flatMap((flow) => flowWords(flow, namesOf)),
        texts.get(`steg/${process.id}/${id}`) ?? '',
      ].join('\n'),
      facts: [
        purpose,
        step.formName ?? '',
        ...(step.consentObtained.length > 0 ? [ASKED_AS.consent] : []),
        ...(valuesOf([step.deadline, ...passed.map(({ handover }) => handover.by)]).length > 0
          ? [t('step.deadline')]
          : []),
        ...namesIn(step.needs, namesOf.document),
        ...partiesOf(passed, namesOf).map(sentTo),
      ].join('\n'),
      within: process.name,
      receivers: receiverNames(passed, namesOf),
      // One that passes to nobody, or to somebody else, leaves no receiver sure.
      sureReceivers: receiverNames(passed, namesOf).filter((name) =>
        flows.every((flow) =>
          receiverNames(
            passed.filter((one) => one.flow === flow),
            namesOf,
          ).includes(name),
        ),
      ),
    }
  })
}

/** How a station says what to bring. */
const BRINGS = /^(?:ta|ha) med /iu

/** The stations of a citizen's path, in the citizen's own words. */
export function stationDocuments(
  process: Process,
  site: Site,
  texts: Texts,
): readonly SearchDocument[] {
  const { citizen } = process
  if (citizen === null) return []
  const isPart = parentPaths(site.processes, process).length > 0
  const questions = new Map(site.questions.map((one) => [one.id, one]))
  /** What is asked at a station and what may be answered, in the citizen's words. */
  const askedIn = ({ question }: Step): readonly string[] => {
    const asked = question === null ? undefined : questions.get(question)
    if (!asked?.citizenText) return []
    return [asked.citizenText, ...asked.answers.map((one) => one.citizenText ?? one.text)]
  }
  return citizenPath(process).stations.flatMap(({ step, text, toldHere, number }) => {
    if (text === null) return []
    const isAsked = [step, ...toldHere].some(({ consentObtained }) => consentObtained.length > 0)
    const { contact, waysIn, sentTo } = stationContacts(
      site,
      process,
      step,
      number === 1 && !isPart,
    )
    const { prepare, receives, decides, seeAlso } = text
    return [
      {
        kind: 'station' as const,
        title: text.name,
        address: addressOf.station(process.id, step.id),
        place: [citizen.name],
        line: shortLine(text.happens),
        accountable: [],
        names: [],
        asked: prepare.some((line) => BRINGS.test(line)) ? ASKED_AS.bring : [],
        text: [
          text.happens,
          text.when,
          ...prepare,
          ...valuesOf(receives),
          ...(decides === null ? [] : [decides.what, decides.ifNo]),
          text.meanwhile ?? '',
          ...seeAlso.map((one) => one.text),
          ...[step, ...toldHere].flatMap(askedIn),
          isAsked ? ASKED_AS.withdrawal : '',
          texts.get(`pilkarta/${process.id}/${step.id}`) ?? '',
        ].join('\n'),
        passing: [
          contact?.citizen?.reach ?? '',
          ...[...waysIn, ...sentTo.flatMap((one) => one.waysIn)].map((way) => way.text),
        ].join('\n'),
      },
    ]
  })
}

type Names = ReturnType<typeof createNames>

function createNames(site: Site) {
  const byId = <Id>(things: readonly { readonly id: Id; readonly name: string }[]) =>
    new Map(things.map(({ id, name }) => [id, name]))
  const coded = <Id>(
    things: readonly { readonly id: Id; readonly name: string; readonly code: string }[],
  ) => new Map(things.map(({ id, name, code }) => [id, `${code} ${name}`]))
  return {
    party: byId(site.parties),
    role: byId(site.roles),
    document: byId(site.documents),
    consent: byId(site.consents),
    rule: byId(site.legalRules),
    gap: coded(site.gaps),
    bottleneck: coded(site.bottlenecks),
    question: new Map(site.questions.map(({ id, text }) => [id, text])),
  }
}

/** The role of every form of the process, by name. */
function accountableIn(accountable: Claim<RoleId>, names: Names): Found['accountable'] {
  return inEveryForm(accountable).flatMap((claim) => {
    const role = settledOrMeanwhile(claim)
    if (role === null) return []
    const own = { role: names.role.get(role) ?? role, status: statusOf(claim) }
    return [claim.formName ? { ...own, formName: claim.formName } : own]
  })
}

function rolesOf({ responsibility }: Step, names: Names): readonly string[] {
  const { accountable, responsible, consulted, informed, attends, caseOwner } = responsibility
  const claims = [accountable, ...responsible, ...consulted, ...informed, ...attends]
  return [
    ...namesIn(caseOwner === null ? claims : [...claims, caseOwner], names.role),
    ...(accountable.kind === 'open' ? (accountable.practices ?? []) : []),
  ]
}

function flowWords({ label, handover }: Flow, names: Names): readonly string[] {
  if (handover === null) return [label ?? '']
  const { what, receiver, channel, ifNoAnswer } = handover
  return [
    label ?? '',
    ...namesIn(what, names.document),
    ...namesIn(receiver === null ? [] : [receiver], names.role),
    ...valuesOf([channel]),
    ...valuesOf([ifNoAnswer]).map(({ text }) => text),
  ]
}

/** Those that something is handed over to, once each. */
function partiesOf(handovers: readonly PlacedHandover[], names: Names): readonly string[] {
  return [...new Set(handovers.map(({ to }) => names.party.get(to.lane) ?? to.lane))]
}

/** They, and the roles that the handovers name. */
function receiverNames(handovers: readonly PlacedHandover[], names: Names): readonly string[] {
  return [
    ...partiesOf(handovers, names),
    ...handovers.flatMap(({ handover: { receiver } }) =>
      receiver === null ? [] : namesIn([receiver], names.role),
    ),
  ]
}

/** "Skickas: överlämning till Försäkringskassan": how it is asked for by those who send. */
function sentTo(receiver: string): string {
  return `${t('step.sent')}: ${t('step.handoverTo', { receiver })}`
}

function namesIn<Id>(
  claims: readonly Claim<Id>[],
  names: ReadonlyMap<Id, string>,
): readonly string[] {
  return valuesOf(claims).map((id) => names.get(id) ?? '')
}
