import { i18n } from '../i18n/index.ts'
import '../i18n/fact-words.ts'
import { formatDay } from '../i18n/format-day.ts'
import '../i18n/search-words.ts'
import { addressOf, LISTS } from '../model/addresses.ts'
import type { StepRef } from '../model/ids.ts'
import { newsPage } from '../model/pages/news-page.ts'
import { REGISTERS } from '../model/pages/register-lists.ts'
import { rolePage } from '../model/pages/role-page.ts'
import { WAITS_ANCHOR, waitsOf } from '../model/pages/waits.ts'
import type { Contact } from '../model/party.ts'
import type { Process } from '../model/process.ts'
import type { Gap, Site } from '../model/site.ts'
import { anchorOf } from '../model/step-anchors.ts'
import { usesOfBottleneck, usesOfGap, usesOfLegalRule } from '../model/uses.ts'
import { ASKED_AS } from './asked-as.ts'
import type { SearchDocument } from './search-data.ts'
import { shortLine } from './short-line.ts'
import { stationDocuments, stepDocuments } from './step-documents.ts'
import { withoutParty } from './without-party.ts'

const t = i18n.t

/** Plain words of each body, by the key of its compiled text: `steg/<process>/<steg>`, `roller/<id>` ... */
export type PlainTexts = ReadonlyMap<string, string>

/** Everything that can be found: one entry per page or term, and per rule or gap that a step names. */
export function searchDocuments(site: Site, texts: PlainTexts): readonly SearchDocument[] {
  return [
    ...site.processes.map((process) => mapDocument(process, texts)),
    ...site.processes.flatMap((process) => stepDocuments(process, site, texts)),
    ...site.processes.flatMap((process) => stationDocuments(process, site, texts)),
    ...listDocuments(),
    ...registerDocuments(site, texts),
    ...waitingDocuments(site),
    ...namedInSteps(site, texts),
    ...newsDocuments(site, texts),
  ]
}

function mapDocument(process: Process, texts: PlainTexts): SearchDocument {
  const phases = process.phases.map(({ name }) => name)
  return {
    kind: 'map',
    title: process.name,
    address: addressOf.map(process.id),
    place: [],
    line: shortLine(process.purpose),
    accountable: [],
    names: [],
    text: joined([process.purpose, process.goal, ...phases, texts.get(`process/${process.id}`)]),
  }
}

/** The list of each register, found by the word for what it lists: "samtycken". */
function listDocuments(): readonly SearchDocument[] {
  const kinds = {
    roles: 'role',
    parties: 'party',
    documents: 'document',
    consents: 'consent',
  } as const
  return REGISTERS.map((register) => {
    const lead = t(`registers.${register}.lead`)
    return {
      kind: kinds[register],
      title: t(`registers.${register}.all`),
      address: LISTS[register],
      place: [],
      line: lead,
      accountable: [],
      names: [t(`registers.${register}.title`)],
      text: lead,
    }
  })
}

function registerDocuments(site: Site, texts: PlainTexts): readonly SearchDocument[] {
  const partyName = new Map(site.parties.map(({ id, name }) => [id, name]))
  const namesOfParty = new Map(site.parties.map((one) => [one.id, [one.name, one.shortName]]))
  const roleName = new Map(site.roles.map(({ id, name }) => [id, name]))
  const plain = { place: [], accountable: [] }
  return [
    ...site.roles.map(({ id, name, party, mandate, owns, synonyms, citizen, contacts }) => ({
      ...plain,
      kind: 'role' as const,
      title: name,
      address: addressOf.role(id),
      place: [partyName.get(party) ?? party],
      line: shortLine(mandate),
      names: [
        ...synonyms,
        ...withoutParty(name, namesOfParty.get(party) ?? []),
        ...(citizen === null ? [] : [citizen.name]),
      ],
      text: joined([mandate, ...owns, ...contacts.map(wordsOf), texts.get(`roller/${id}`)]),
    })),
    ...site.parties.map(({ id, name, shortName, mandate, contacts }) => ({
      ...plain,
      kind: 'party' as const,
      title: name,
      address: addressOf.party(id),
      line: shortLine(mandate),
      names: [shortName],
      text: joined([mandate, ...contacts.map(wordsOf), texts.get(`parter/${id}`)]),
    })),
    ...site.documents.map(({ id, name, purpose, formNumber, fromOutside, synonyms }) => ({
      ...plain,
      kind: 'document' as const,
      title: name,
      address: addressOf.document(id),
      line: shortLine(purpose),
      names: [...synonyms, ...(formNumber === null ? [] : [formNumber])],
      text: joined([purpose, fromOutside, texts.get(`underlag/${id}`)]),
    })),
    ...site.consents.map((consent) => ({
      ...plain,
      kind: 'consent' as const,
      title: consent.name,
      address: addressOf.consent(consent.id),
      line: shortLine(consent.purpose),
      ...(consent.citizen ? { plain: shortLine(consent.citizen.meaning) } : {}),
      names: [],
      text: joined([
        consent.purpose,
        roleName.get(consent.givenBy),
        ...consent.between.map((id) => partyName.get(id)),
        consent.withdrawal,
        consent.ifNo,
        consent.citizen?.meaning,
        consent.citizen?.ifNo,
        consent.citizen?.withdrawal,
        ASKED_AS.withdrawal,
        texts.get(`samtycken/${consent.id}`),
      ]),
    })),
    ...site.terms.map(({ id, name, definition, plain: easy, abbreviations, synonyms }) => ({
      ...plain,
      kind: 'term' as const,
      title: name,
      address: addressOf.term(id),
      place: abbreviations,
      line: shortLine(definition),
      ...(easy === null ? {} : { plain: shortLine(easy) }),
      names: [...abbreviations, ...synonyms],
      text: joined([definition, easy, texts.get(`begrepp/${id}`)]),
    })),
  ]
}

/** What waits for each role, on its page. The search does not know who asks: the longest list comes first. */
function waitingDocuments(site: Site): readonly SearchDocument[] {
  const lists = site.roles.map((role) => ({
    role,
    count: waitsOf(rolePage(site, role).gives).length,
  }))
  return lists
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ role, count }) => ({
      kind: 'role' as const,
      title: t('search.waiting.title', { role: role.name }),
      address: `${addressOf.role(role.id)}#${WAITS_ANCHOR}`,
      place: site.parties.filter(({ id }) => id === role.party).map(({ name }) => name),
      line: t('search.waiting.line', { count }),
      accountable: [],
      names: [],
      asked: ASKED_AS.waiting,
      text: '',
    }))
}

/** Legal facts, gaps and bottlenecks have no page of their own: a hit leads to their place in the first step that names them. */
function namedInSteps(site: Site, texts: PlainTexts): readonly SearchDocument[] {
  const { processes } = site
  const at = (
    uses: readonly StepRef[],
    anchor: string,
    document: Omit<SearchDocument, 'address' | 'place'>,
  ) => {
    const [first] = uses
    const process = processes.find(({ id }) => id === first?.process)
    const step = process?.steps.find(({ id }) => id === first?.step)
    if (process === undefined || step === undefined) return []
    const address = `${addressOf.step(process.id, step.id)}#${anchor}`
    return [{ ...document, address, place: [process.name, step.name] }]
  }
  const trouble = (
    what: 'gap' | 'bottleneck',
    key: string,
    { code, name }: Pick<Gap, 'code' | 'name'>,
    text: string,
  ) => ({
    kind: 'trouble' as const,
    title: name,
    line: shortLine(text),
    accountable: [],
    names: [code],
    asked: [t(`step.${what}`)],
    text: joined([text, texts.get(key)]),
  })
  return [
    ...site.legalRules.flatMap(({ id, name, content, reference }) =>
      at(usesOfLegalRule(processes, id), anchorOf.legalRule(id), {
        kind: 'rule',
        title: name,
        line: shortLine(content),
        accountable: [],
        names: [reference],
        text: joined([content, texts.get(`regler/${id}`)]),
      }),
    ),
    ...site.gaps.flatMap((gap) =>
      at(
        usesOfGap(processes, gap.id),
        anchorOf.gap(gap.id),
        trouble('gap', `glapp/${gap.id}`, gap, joined([gap.description, gap.wayOn])),
      ),
    ),
    ...site.bottlenecks.flatMap((one) =>
      at(
        usesOfBottleneck(processes, one.id),
        anchorOf.bottleneck(one.id),
        trouble('bottleneck', `flaskhalsar/${one.id}`, one, one.description),
      ),
    ),
  ]
}

/** A hit leads to the item on the page of news. */
function newsDocuments(site: Site, texts: PlainTexts): readonly SearchDocument[] {
  return newsPage(site).map(({ id, heading, day, lead, address }) => ({
    kind: 'news',
    title: heading,
    address,
    place: [formatDay(day)],
    line: shortLine(lead),
    accountable: [],
    names: [],
    text: joined([lead, texts.get(`nyheter/${id}`)]),
  }))
}

function wordsOf({ text }: Contact): string {
  return text
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join('\n')
}
