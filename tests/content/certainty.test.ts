import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createGraph } from '../../src/model/graph.ts'
import type { Process, Step } from '../../src/model/process.ts'
import {
  type Citation,
  type Claim,
  type Status,
  statusOf,
  valuesOf,
} from '../../src/model/provenance.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'

const TODAY = '2026-11-22'

/**
 * The only flows whose order a source states, each with the place that was read for it. A flow that is missing here is
 * our own inference, however firmly the step that it leaves stands.
 */
const STATED_FLOWS: { readonly [flow: string]: string } = {
  // The request for a certificate goes to health care, which writes it.
  'stockholmsmodellen: begar-underlag--skriv-lakarintyg': 'pa-vag 2.1.3',
  // Planning follows the investigation.
  'stockholmsmodellen: klargor-formaga--gemensam-planering': 'pa-vag 2.1.3',
  // The application is prepared, then made; the agency meets the person, then says whether the right exists.
  'stockholmsmodellen: forbered-ansokan--ansok-om-samordning': 'pa-vag 2.1.4',
  'stockholmsmodellen: ansok-om-samordning--prova-ratt-till-samordning': 'fk-sam',
  'stockholmsmodellen: prova-ratt-till-samordning--ratt-till-samordning': 'fk-sam',

  // Before the first talk: meet and assess, decide whether it is right, ask for consent, send the request with it.
  'gemensam-kartlaggning: behov-av-kartlaggning--traffa-personen': 'gk-rapport 4.2.1',
  'gemensam-kartlaggning: traffa-personen--ratt-form': 'gk-rapport 4.2.1',
  'gemensam-kartlaggning: ratt-form--samtycker-personen': 'gk-rapport 4.2.1',
  'gemensam-kartlaggning: samtycker-personen--skicka-begaran': 'gk-rapport 4.2.1; gk-rapport 9',
  'gemensam-kartlaggning: skicka-begaran--ta-fram-tidigare-rehabilitering': 'gk-rapport 4.2.1',
  // The talk, 15 minutes of reflection at once, and the common stand.
  'gemensam-kartlaggning: forsta-samtalet--reflektera': 'gk-rapport 4.2.3',
  'gemensam-kartlaggning: reflektera--gar-vi-vidare': 'gk-rapport 4.2.3; gk-rapport 6.11',
  'gemensam-kartlaggning: gar-vi-vidare--forbered-andra-samtalet':
    'gk-rapport 4.2.3; gk-rapport 4.2.4',
  'gemensam-kartlaggning: gar-vi-vidare--skriv-plan-for-nasta-steg':
    'gk-rapport 4.2.3; gk-rapport 6.10',
  // Between the talks, the second talk and its outcomes.
  'gemensam-kartlaggning: forbered-andra-samtalet--skatta-formagan': 'gk-rapport 4.2.4',
  'gemensam-kartlaggning: enas-om-malet--andra-samtalet': 'gk-rapport 4.3',
  'gemensam-kartlaggning: andra-samtalet--vad-blir-nasta-steg': 'gk-rapport 4.3; gk-rapport 6.10',
  'gemensam-kartlaggning: vad-blir-nasta-steg--starta-samarbetet': 'gk-rapport 6.10',
  'gemensam-kartlaggning: vad-blir-nasta-steg--skriv-plan-for-nasta-steg': 'gk-rapport 6.10; gk-s',
  'gemensam-kartlaggning: starta-samarbetet--samarbete': 'gk-rapport 6.10',
  'gemensam-kartlaggning: skriv-plan-for-nasta-steg--tillbaka-till-fk': 'gk-rapport 6.10',
}

/** The only participants that a source states. Whoever else is there is our own inference. */
const STATED_ATTENDANCE: { readonly [step: string]: readonly string[] } = {
  // The person is met by the social worker, examined by the doctor, met by the agency before it decides.
  'stockholmsmodellen/personligt-mote': ['individ'],
  'stockholmsmodellen/skriv-lakarintyg': ['individ'],
  'stockholmsmodellen/prova-ratt-till-samordning': ['individ'],
  // What is done with the person herself: training and rehabilitation.
  'stockholmsmodellen/forberedande-insats': ['individ'],
  'stockholmsmodellen/arbetslivsinriktad-rehabilitering': ['individ'],
  // The report tells who was at the talks, and that someone close may help at home.
  'gemensam-kartlaggning/traffa-personen': ['individ'],
  'gemensam-kartlaggning/samtycker-personen': ['individ'],
  'gemensam-kartlaggning/forsta-samtalet': ['individ', 'narstaende'],
  'gemensam-kartlaggning/skatta-formagan': ['narstaende'],
  'gemensam-kartlaggning/andra-samtalet': ['individ', 'narstaende'],
}

let processes: readonly Process[] = []
beforeAll(async () => {
  const built = await buildContent({ contentDir: join(projectRoot, 'content'), today: TODAY })
  processes = built.site?.processes ?? []
}, 60_000)

describe('the content shows nothing as settled that is inferred', () => {
  test('no flow is stated but those whose order a source states, each with its source', () => {
    const stated = processes.flatMap(({ id, flows }) =>
      flows
        .filter(({ status }) => status === 'stated')
        .map((flow) => [`${id}: ${flow.id}`, citationsOf(flow.citations)] as const),
    )
    expect(Object.fromEntries(stated)).toEqual(STATED_FLOWS)
  })

  test('no flow is stated that joins a step which is not', () => {
    const firmer = processes.flatMap((process) => {
      const graph = createGraph(process)
      return process.flows
        .filter(({ status }) => status === 'stated')
        .filter(({ from, to }) => [from, to].some((id) => graph.step(id).status !== 'stated'))
        .map(({ id }) => `${process.id}: ${id}`)
    })
    expect(firmer).toEqual([])
  })

  test('nobody is stated to be accountable before the party has confirmed it', () => {
    const settled = allSteps()
      .filter(({ step }) => statusOf(step.responsibility.accountable) === 'stated')
      .filter(({ step }) => step.review.confirmedOn === null)
      .map(({ name }) => name)
    expect(settled).toEqual([])
  })

  test('nobody is stated to attend but those that a source names', () => {
    const stated = allSteps().flatMap(({ name, step }) => {
      const { attends } = step.responsibility
      const roles = valuesOf(attends.filter((claim) => statusOf(claim) === 'stated'))
      return roles.length === 0 ? [] : [[name, roles] as const]
    })
    expect(Object.fromEntries(stated)).toEqual(STATED_ATTENDANCE)
  })

  test("no participant's need is stated: the words are our own", () => {
    const stated = allSteps().filter(({ step }) => step.need && statusOf(step.need) === 'stated')
    expect(stated.map(({ name }) => name)).toEqual([])
  })

  test('a document that is handed over bears the same status where it is given, sent and needed', () => {
    const different = processes.flatMap((process) => {
      const graph = createGraph(process)
      return process.flows.flatMap(({ id, from, to, handover }) => {
        const given = statusesOf(graph.step(from).gives)
        const needed = statusesOf(graph.step(to).needs)
        return [...statusesOf(handover?.what ?? [])]
          .filter(([document, sent]) =>
            [given, needed].some((side) => (side.get(document) ?? sent) !== sent),
          )
          .map(([document, sent]) => {
            const sides = [given.get(document), sent, needed.get(document)].join(' / ')
            return `${process.id}: ${id}: ${document} ${sides}`
          })
      })
    })
    expect(different).toEqual([])
  })
})

function allSteps(): readonly { name: string; step: Step }[] {
  return processes.flatMap((process) =>
    process.steps.map((step) => ({ name: `${process.id}/${step.id}`, step })),
  )
}

function statusesOf<Id extends string>(claims: readonly Claim<Id>[]): ReadonlyMap<Id, Status> {
  return new Map(
    claims.flatMap((claim) =>
      claim.kind === 'settled' ? [[claim.value, statusOf(claim)] as const] : [],
    ),
  )
}

function citationsOf(citations: readonly Citation[]): string {
  return citations
    .map(({ source, locator }) => (locator === null ? source : `${source} ${locator}`))
    .join('; ')
}
