import { describe, expect, it } from 'vitest'
import type { AnswerId, ConsentId, QuestionId } from '../../../src/model/ids.ts'
import type { Process, Step } from '../../../src/model/process.ts'
import { checkSite } from '../../../src/model/rules/index.ts'
import type { Site } from '../../../src/model/site.ts'
import { sentencesOf } from '../../../src/pipeline/messages-findings.sv.ts'
import { makeHandover, makeProcess, settled } from '../../support/make-process.ts'
import { makeConsent, makeDocument, makeQuestion, makeSite } from '../../support/make-site.ts'

const WAYS = 'start -> valj? -ja-> skriv -> anvand -> lamna -> end; valj -nej|vet-inte-> anvand'

describe('what is said of a paper that may be lacking (LANG-02)', () => {
  const papers = (changes: Readonly<Record<string, Partial<Step>>>, words = WAYS) =>
    makeSite(named(makeProcess(words, { steps: changes })), {
      questions: [aQuestion],
      documents: [makeDocument('plan', { name: 'Planen' })],
    })

  it('names the steps, the question and the answers as the reader knows them', () => {
    const site = papers({
      skriv: { gives: [settled('plan' as never)] },
      anvand: { needs: [settled('plan' as never)] },
    })
    expect(messagesOf(site, 'document-before-use')).toEqual([
      '”Använd planen” behöver ”Planen”. En person som svarar ”Nej” på ”Vill du ha en plan?” kan komma dit utan underlaget.',
    ])
  })

  it('names the step that it is handed over to', () => {
    const process = makeProcess(
      'start -> valj? -ja-> skriv -> lamna -> ta-emot -> end; valj -nej-> lamna',
      {
        steps: { skriv: { gives: [settled('plan' as never)] } },
        flows: {
          'lamna--ta-emot': {
            handover: makeHandover('fk-roll', { what: [settled('plan' as never)] }),
          },
        },
      },
    )
    const site = makeSite(named(process), {
      questions: [aQuestion],
      documents: [makeDocument('plan', { name: 'Planen' })],
    })
    expect(messagesOf(site, 'document-before-use')).toEqual([
      '”Lämna över planen” lämnar över ”Planen” till ”Ta emot planen”. En person som svarar ”Nej” på ”Vill du ha en plan?” kan komma dit utan underlaget.',
    ])
  })
})

describe('what is said of a consent that may be lacking (LANG-02)', () => {
  const WORDS = 'start -> valj? -ja-> skriv -> dela -> end; valj -nej-> dela'
  const sharing = (givenWhen: Parameters<typeof makeConsent>[1]) =>
    makeSite(
      named(
        makeProcess(WORDS, {
          steps: {
            [givenWhen?.givenWhen ? 'valj' : 'skriv']: {
              consentObtained: [settled('medgivande' as ConsentId)],
            },
            dela: { consentRequired: [settled('medgivande' as ConsentId)] },
          },
        }),
      ),
      {
        questions: [aQuestion],
        consents: [makeConsent('medgivande', { name: 'Samtycke till att dela', ...givenWhen })],
      },
    )

  it('tells who said no', () => {
    const site = sharing({
      givenWhen: [{ question: 'fraga-valj' as QuestionId, answers: ['ja' as AnswerId] }],
    })
    expect(messagesOf(site, 'consent-before-sharing')).toEqual([
      'En person som svarar ”Nej” på ”Vill du ha en plan?” kommer till ”Dela uppgifterna” utan ”Samtycke till att dela”.',
    ])
  })

  it('tells by which answers one comes past the step that asks for it', () => {
    expect(messagesOf(sharing({}), 'consent-before-sharing')).toEqual([
      'En person som svarar ”Nej” på ”Vill du ha en plan?” kommer till ”Dela uppgifterna” utan ”Samtycke till att dela”.',
    ])
  })
})

const aQuestion = {
  ...makeQuestion('fraga-valj', 'ja', 'nej', 'vet-inte'),
  text: 'Vill du ha en plan?',
}

const NAMES: Readonly<Record<string, string>> = {
  start: 'Det börjar',
  valj: 'Välj om ni skriver en plan',
  skriv: 'Skriv planen',
  anvand: 'Använd planen',
  lamna: 'Lämna över planen',
  'ta-emot': 'Ta emot planen',
  dela: 'Dela uppgifterna',
}

function named(process: Process): Process {
  const steps = process.steps.map((step) => ({ ...step, name: NAMES[step.id] ?? step.name }))
  return { ...process, steps }
}

function messagesOf(site: Site, rule: string): readonly string[] {
  return checkSite(site)
    .filter((finding) => finding.rule === rule)
    .map((finding) => sentencesOf(finding, site).message)
}
