import type {
  AnswerId,
  ConsentId,
  DocumentId,
  PartyId,
  QuestionId,
  RoleId,
  SourceId,
} from '../../src/model/ids.ts'
import type { Party, Role } from '../../src/model/party.ts'
import type { Process } from '../../src/model/process.ts'
import type { Source } from '../../src/model/provenance.ts'
import type { Consent, Document, Question, Site } from '../../src/model/site.ts'
import { aReview, roleOfLane, settled } from './make-process.ts'

/**
 * A site around processes made of words: a party and a role per lane (the party `individ` is the individual), and
 * a question per choice whose answers are those that its ways name.
 */
export function makeSite(
  processes: Process | readonly Process[],
  changes: Partial<Site> = {},
): Site {
  const all: readonly Process[] = 'steps' in processes ? [processes] : processes
  const lanes = [...new Set(all.flatMap((process) => process.lanes))]
  return {
    settings: {
      title: 'Kartan',
      publisher: 'Utgivaren',
      purpose: 'Syftet.',
      audience: 'Målgruppen.',
      goal: 'Målet.',
      languages: ['sv'],
      feedback: { text: 'Skriv till oss.', url: null },
      help: [],
      mainProcess: all[0]?.id ?? ('process' as Process['id']),
      severities: [],
      accessibility: {
        compliance: 'delvis',
        gaps: [],
        assessedOn: '2026-11-22',
        updatedOn: '2026-11-22',
        method: 'Egen granskning.',
        contact: 'Skriv till oss.',
        exemptions: [],
        outsideTheLaw: [],
      },
    },
    parties: lanes.map((lane) => makeParty(lane)),
    roles: lanes.map((lane) => makeRole(roleOfLane(lane), lane)),
    processes: all,
    questions: questionsIn(all),
    documents: [],
    consents: [],
    terms: [],
    legalRules: [],
    gaps: [],
    bottlenecks: [],
    targetGroups: [],
    news: [],
    sources: [],
    ...changes,
  }
}

export function makeParty(id: string, changes: Partial<Party> = {}): Party {
  return {
    id: id as PartyId,
    name: `Parten ${id}`,
    shortName: id,
    nameInText: changes.name ?? `Parten ${id}`,
    mandate: 'Uppdraget.',
    colour: { light: '#005a9c', dark: '#8cc4f0' },
    icon: 'hus',
    pattern: 'hel',
    isIndividual: id === 'individ',
    contacts: [],
    review: aReview,
    status: 'stated',
    citations: [],
    ...changes,
  }
}

export function makeRole(id: string, party: string, changes: Partial<Role> = {}): Role {
  return {
    id: id as RoleId,
    party: party as PartyId,
    name: `Rollen ${id}`,
    mandate: 'Uppdraget.',
    owns: [],
    contacts: [],
    citizen: { name: `din kontakt på ${party}`, reach: 'Ring växeln.' },
    synonyms: [],
    review: aReview,
    status: 'stated',
    citations: [],
    ...changes,
  }
}

/** A question with these answers, each called by its id with a capital: `makeQuestion('sgi', 'ja', 'nej')`. */
export function makeQuestion(id: string, ...answers: readonly string[]): Question {
  return {
    id: id as QuestionId,
    text: `${id}?`,
    citizenText: null,
    answers: answers.map((answer) => ({
      id: answer as AnswerId,
      text: (answer.charAt(0).toUpperCase() + answer.slice(1)).replaceAll('-', ' '),
      citizenText: null,
    })),
    decidedBy: [],
    review: aReview,
    status: 'stated',
    citations: [],
  }
}

export function makeDocument(id: string, changes: Partial<Document> = {}): Document {
  return {
    id: id as DocumentId,
    name: `Underlaget ${id}`,
    purpose: 'Syftet.',
    fromOutside: null,
    formNumber: null,
    url: null,
    synonyms: [],
    hasText: false,
    review: aReview,
    status: 'stated',
    citations: [],
    ...changes,
  }
}

/** A consent that the role of the lane soc asks the individual for. */
export function makeConsent(id: string, changes: Partial<Consent> = {}): Consent {
  return {
    id: id as ConsentId,
    name: `Samtycket ${id}`,
    givenBy: 'individ-roll' as RoleId,
    purpose: 'Syftet.',
    between: [],
    obtainedBy: settled('soc-roll' as RoleId),
    givenWhen: null,
    validUntil: settled('Ett år'),
    withdrawal: 'Säg till.',
    ifNo: 'Inget delas.',
    hasText: false,
    review: aReview,
    status: 'stated',
    citations: [],
    ...changes,
  }
}

export function makeSource(id: string, changes: Partial<Source> = {}): Source {
  return {
    id: id as SourceId,
    title: `Källan ${id}`,
    publisher: 'Utgivaren',
    date: null,
    url: null,
    place: null,
    caution: null,
    ...changes,
  }
}

function questionsIn(processes: readonly Process[]): readonly Question[] {
  const answers = new Map<string, Set<string>>()
  for (const process of processes) {
    for (const flow of process.flows) {
      for (const clause of flow.condition ?? []) {
        const known = answers.get(clause.question) ?? new Set()
        answers.set(clause.question, known)
        for (const answer of clause.answers) known.add(answer)
      }
    }
  }
  // Decided by a party, so that no answer is missing.
  const decidedBy = processes.flatMap(({ lanes }) => lanes).slice(0, 1)
  return [...answers].map(([id, known]) => ({ ...makeQuestion(id, ...known), decidedBy }))
}
