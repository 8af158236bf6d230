import { screen } from '@testing-library/dom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citizenPath } from '../../../src/model/citizen-path.ts'
import { createGraph } from '../../../src/model/graph.ts'
import type {
  AnswerId,
  ConsentId,
  PartyId,
  ProcessId,
  QuestionId,
  RoleId,
  StepId,
} from '../../../src/model/ids.ts'
import type { Party, Role } from '../../../src/model/party.ts'
import type { Process, Step } from '../../../src/model/process.ts'
import type { Question } from '../../../src/model/site.ts'
import { NextStations } from '../../../src/views/pilkarta/NextStations.tsx'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import {
  aReview,
  makeCitizenText,
  makeProcess,
  open,
  questionOf,
  settled,
} from '../../support/make-process.ts'
import { makeParty, makeRole } from '../../support/make-site.ts'
import { runs } from '../../support/property-runs.ts'
import { showStatic } from '../../support/render-page.tsx'

const own = (name: string) =>
  ({ station: { kind: 'own' }, citizen: makeCitizenText({ name, when: '' }) }) as const

const question = (step: string, text: string, answers: readonly string[]): Question => ({
  id: questionOf(step) as QuestionId,
  text: `Handläggarens fråga om ${step}?`,
  citizenText: text,
  answers: answers.map((id) => ({
    id: id as AnswerId,
    text: `${id} hen`,
    citizenText: `${id} du`,
  })),
  decidedBy: [],
  review: aReview,
  status: 'stated',
  citations: [],
})

function show(
  process: Process,
  id: string,
  questions: readonly Question[] = [],
  others: readonly Process[] = [],
  parties: readonly Party[] = [],
  roles: readonly Role[] = [],
) {
  const path = citizenPath(process)
  const station = path.stations.find(({ step }) => step.id === id)
  if (!station) throw new Error(`no station ${id}`)
  showStatic(
    <NextStations
      path={path}
      station={station}
      questions={questions}
      parties={parties}
      roles={roles}
      processes={[process, ...others]}
    />,
  )
}

const words = (element: Element) => element.textContent?.replaceAll(/\s+/g, ' ').trim()
const rows = () => [...document.querySelectorAll('.next li')].map(words)
const asked = () => [...document.querySelectorAll('[data-fraga] > p')].map(words)

test("tells every answer in the question's words, also when it leads on through a second question", () => {
  const process = makeProcess(
    `start -> intyg -> finns? -ja-> racker? -ja-> planera -> end
     finns -nej|vet-inte-> planera; racker -nej-> intyg`,
    { steps: { intyg: own('Fråga läkaren'), planera: own('Planera') } },
  )
  show(process, 'intyg', [
    question('finns', 'Har du fått ett läkarintyg?', ['ja', 'nej', 'vet-inte']),
    question('racker', 'Räcker det?', ['ja', 'nej']),
  ])
  expect(asked()).toEqual(['Det som händer beror på: Har du fått ett läkarintyg?', 'Räcker det?'])
  expect(rows()).toEqual([
    'Om svaret är ”ja du”: Läs vidare här nedanför: ”Räcker det?”',
    'Om svaret är ”nej du” eller ”vet-inte du”: Planera',
    'Om svaret är ”ja du”: Planera',
    'Om svaret är ”nej du”: Du är kvar här. Ta kontakt om du undrar något.',
  ])
})

test('names the end that an answer leads to in the words of the citizen', () => {
  const process = makeProcess('start -> folj -> d? -ja-> slut; d -nej-> folj', {
    steps: {
      folj: own('Följ upp'),
      slut: { name: 'Avsluta ärendet', citizenName: 'Du klarar dig själv' },
    },
  })
  show(process, 'folj')
  expect(rows()[0]).toBe('Om svaret är ”ja”: Du klarar dig själv. Den här vägen slutar där.')
})

const citizen = (name: string) => ({ name, summary: 'Kort.', review: aReview })

/** A part of the way, `samtal`, and the path around it. */
function pathAndPart() {
  const part = makeProcess('start -> tala -> d? -ja-> slut; d -nej-> slut2', {
    process: { id: 'samtal' as ProcessId, citizen: citizen('Samtalen') },
    steps: {
      tala: own('Tala med oss'),
      slut: { name: 'Avslut A', kind: 'end', citizenName: 'Du vill prova' },
      slut2: { name: 'Avslut B', kind: 'end' },
    },
  })
  const path = makeProcess('start -> a -> s(subprocess) -x-> b -> end; s -y-> c -> end', {
    process: { id: 'hela' as ProcessId, citizen: citizen('Hela vägen') },
    steps: {
      a: own('Börja'),
      s: { ...own('Samtala'), calls: part.id },
      b: own('Prova'),
      c: own('Vänta'),
    },
    flows: { 's--b': { fromEnd: 'slut' as StepId }, 's--c': { fromEnd: 'slut2' as StepId } },
  })
  return { part, path }
}

test('where a part of the way ends, the links lead on in the path that it is a part of', () => {
  const { part, path } = pathAndPart()
  show(part, 'tala', [], [path])
  expect(
    [...document.querySelectorAll('.next li a')].map((a) => [words(a), a.getAttribute('href')]),
  ).toEqual([
    ['Om svaret är ”ja”: Prova Station 3 i ”Hela vägen”', '/pilkarta/hela/b/'],
    ['Om svaret är ”nej”: Vänta Station 4 i ”Hela vägen”', '/pilkarta/hela/c/'],
  ])
  expect(document.body.textContent).not.toContain('slutar')
})

test('the one place where a part of the way goes on is the main button', () => {
  const part = makeProcess('start -> tala -> slut', {
    process: { id: 'samtal' as ProcessId, citizen: citizen('Samtalen') },
    steps: { tala: own('Tala med oss'), slut: { kind: 'end' } },
  })
  const path = makeProcess('start -> s(subprocess) -> b -> end', {
    process: { id: 'hela' as ProcessId, citizen: citizen('Hela vägen') },
    steps: { s: { ...own('Samtala'), calls: part.id }, b: own('Prova') },
    flows: { 's--b': { fromEnd: 'slut' as StepId } },
  })
  show(part, 'tala', [], [path])
  const main = document.querySelector('.main-way')
  expect([main && words(main), main?.getAttribute('href')]).toEqual([
    'Sedan Prova Station 2 i ”Hela vägen”',
    '/pilkarta/hela/b/',
  ])
})

test('how a part of the way ended is told in the words of its end, not of the arrow', () => {
  const { part, path } = pathAndPart()
  show(path, 's', [], [part])
  expect(rows()).toEqual(['Om det blir ”Du vill prova”: Prova', 'Om det blir ”y”: Vänta'])
})

test('one place to go on to is one main button, although other outcomes are told', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> p+ -> x -> b -> end; p -> y -> b; d -nej-> a',
    { steps: { a: own('Första mötet'), b: own('Andra mötet') } },
  )
  show(process, 'a')
  expect([...document.querySelectorAll('.main-way')].map(words)).toEqual(['Sedan Andra mötet'])
  expect(document.querySelectorAll('.way')).toHaveLength(1)
  expect(rows()).toEqual([
    'Om svaret är ”ja”: Andra mötet',
    'Om svaret är ”nej”: Du är kvar här. Ta kontakt om du undrar något.',
  ])
  expect(screen.queryByText(/samtidigt/)).toBeNull()
})

test('says "at the same time" after a parallel split', () => {
  const process = makeProcess('start -> a -> p+ -> b -> end; p -> c -> end', {
    steps: { a: own('A'), b: own('B'), c: own('C') },
  })
  show(process, 'a')
  expect(screen.getByText('De här sakerna händer samtidigt:')).toBeDefined()
  expect(rows()).toEqual(['B', 'C'])
})

test('a way to a station says when it can be the way, in the first sentence of its own text', () => {
  const when = 'När du har ett intyg. Fråga hur lång tid det tar.'
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> c -> end', {
    steps: {
      a: own('A'),
      b: { ...own('B'), citizen: makeCitizenText({ name: 'B', when }) },
      c: own('C'),
    },
  })
  show(process, 'a')
  expect(rows()).toEqual(['Om svaret är ”ja”: B När du har ett intyg.', 'Om svaret är ”nej”: C'])
})

test('a way back says to which station, and never that the reader has been there', () => {
  const process = makeProcess('start -> a -> b -> d? -ja-> c -> end; d -nej-> a', {
    steps: { a: own('Börja'), b: own('Pröva'), c: own('Gå vidare') },
  })
  show(process, 'b')
  expect(rows()[1]).toBe('Om svaret är ”nej”: Gå till station 1: Börja')
})

test('tells what follows when a way back has been tried as often as it may', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej x3-> a', {
    steps: { a: own('A'), b: own('B') },
    flows: { 'd--a': { limit: { times: 3, afterwards: 'b' as StepId } } },
  })
  show(process, 'a')
  expect(rows()).toEqual([
    'Om svaret är ”ja”: B',
    'Om svaret är ”nej”: Du är kvar här. Ta kontakt om du undrar något. Kommer ni ändå inte vidare: B',
  ])
  expect(document.querySelector('.next')?.textContent).not.toMatch(/gång/)
})

test('to stay is no news when nothing helps: it is left out', () => {
  const process = makeProcess('start -> a -> b -> d? -ja-> c -> end; d -nej x3-> a', {
    steps: { a: own('A'), b: own('B'), c: own('C') },
    flows: { 'd--a': { limit: { times: 3, afterwards: 'b' as StepId } } },
  })
  show(process, 'b')
  expect(rows()).toEqual(['Om svaret är ”ja”: C', 'Om svaret är ”nej”: Gå till station 1: A'])
})

test('LANG-25: a no to sharing is told by the help meanwhile, and by what is left when nothing comes of it', () => {
  const asks = { consentObtained: [settled('delning' as ConsentId)] }
  const limit = { limit: { times: 3, afterwards: 'slut' as StepId } }
  const process = makeProcess(
    `start -> tala -> d? -ja-> planera -> e? -ja-> end
     d -nej-> hjalp -> tala; e -nej-> tala; e -kanske-> slut`,
    {
      steps: {
        tala: { ...own('Säg ja eller nej'), ...asks },
        planera: { ...own('Planera'), ...asks },
        hjalp: { citizenName: 'Du får stöd utan att något delas' },
        slut: { citizenName: 'Du kan få stöd av en i taget' },
      },
      flows: { 'hjalp--tala': limit, 'e--tala': limit },
    },
  )
  show(process, 'tala')
  const left = 'Kommer ni ändå inte vidare: Du kan få stöd av en i taget.'
  expect(rows()).toEqual([
    'Om svaret är ”ja”: Planera',
    'Om svaret är ”nej”: Du får stöd utan att något delas. ' +
      `Ni fortsätter på den här stationen, och kan prata om det igen om du vill. ${left}`,
  ])
  show(process, 'planera')
  expect(rows()[1]).toBe(
    `Om svaret är ”nej”: Ni kan prata om det igen om du vill. Säg ja eller nej ${left}`,
  )
  // Paper has no link.
  const again = screen.getByRole('link', { name: 'Säg ja eller nej' })
  expect(again.getAttribute('data-plats')).toBe('station 1')
})

test('an answer that leads back to its own question says that it is asked again, and what happens meanwhile', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> vila -> d', {
    steps: { a: own('A'), b: own('B') },
  })
  show(process, 'a')
  expect(rows()[1]).toBe('Om svaret är ”nej”: Ni tar upp frågan igen senare.')

  const told = { vila: { citizenName: 'Ni letar på fler ställen' } }
  const searched = {
    ...process,
    steps: process.steps.map((step) => (step.id === 'vila' ? { ...step, ...told.vila } : step)),
  }
  show(searched, 'a')
  expect(rows()[1]).toBe(
    'Om svaret är ”nej”: Ni letar på fler ställen. Sedan tar ni upp frågan igen.',
  )
})

test('an answer that leads back to an earlier question says that its own is asked again', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> e? -ja-> b -> end; d -nej-> b; e -nej-> b; e -kanske-> mer -> d',
    { steps: { a: own('A'), b: own('B'), mer: { citizenName: 'Du får veta mer' } } },
  )
  show(process, 'a')
  expect(rows().at(-1)).toBe(
    'Om svaret är ”kanske”: Du får veta mer. Sedan tar ni upp frågan igen.',
  )
})

test('to stay where something else happens meanwhile gives no other advice', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> sms -> a', {
    steps: { a: own('A'), b: own('B'), sms: { citizenName: 'Ta kontakt själv' } },
  })
  show(process, 'a')
  expect(rows()[1]).toBe('Om svaret är ”nej”: Ta kontakt själv. Du är kvar på den här stationen.')
})

test('a way into another path says when it can be the way, as one in this path does', () => {
  const when = { citizen: makeCitizenText({ name: 'Prova', when: 'När det finns plats. Fråga.' }) }
  const { part, path } = pathAndPart()
  const told = {
    ...path,
    steps: path.steps.map((step) => (step.id === 'b' ? { ...step, ...when } : step)),
  }
  show(part, 'tala', [], [told])
  expect(rows()[0]).toBe('Om svaret är ”ja”: Prova När det finns plats. Station 3 i ”Hela vägen”')

  const short = makeProcess('start -> tala -> slut', {
    process: { id: 'samtal' as ProcessId, citizen: citizen('Samtalen') },
    steps: { tala: own('Tala med oss'), slut: { kind: 'end' } },
  })
  show(short, 'tala', [], [told])
  expect([...document.querySelectorAll('.main-way')].map(words)).toEqual([
    'Sedan Prova När det finns plats. Station 3 i ”Hela vägen”',
  ])
})

test('what happens on the way is told also where the way goes on to a station', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> sok -> c -> end', {
    steps: { a: own('A'), b: own('B'), c: own('C'), sok: { citizenName: 'Ni söker annat stöd' } },
  })
  show(process, 'a')
  expect(rows()).toEqual(['Om svaret är ”ja”: B', 'Om svaret är ”nej”: Ni söker annat stöd. C'])
})

test('says who gives an answer that nobody decides, and how firmly that stands', () => {
  const process = makeProcess('start -> a -> d?:soc -ja-> b -> end; d -nej-> c -> end', {
    steps: { a: own('A'), b: own('B'), c: own('C') },
  })
  const parties = [makeParty('individ'), makeParty('soc')]
  const citizen = { name: 'din handläggare', reach: 'Ring.' }
  const roles = [makeRole('soc-roll', 'soc', { citizen }), makeRole('individ-roll', 'individ')]
  const answeredIn = (changes: Partial<Step['responsibility']>, of: Partial<Step> = {}) => {
    const steps = process.steps.map((step) =>
      step.id === 'd'
        ? { ...step, ...of, responsibility: { ...step.responsibility, ...changes } }
        : step,
    )
    show(
      { ...process, steps },
      'a',
      [question('d', 'Finns det plats?', ['ja', 'nej'])],
      [],
      parties,
      roles,
    )
    return asked()[0]?.replace('Det som händer beror på: Finns det plats? ', '')
  }
  const soc = 'soc-roll' as RoleId
  const citizens = 'individ-roll' as RoleId
  expect(answeredIn({})).toBe('Din handläggare tar reda på svaret.')
  expect(answeredIn({ consulted: [settled(citizens)] })).toBe(
    'Din handläggare tar reda på svaret tillsammans med dig.',
  )
  expect(answeredIn({ accountable: { ...settled(soc), status: 'inferred' } })).toBe(
    'Din handläggare (vår slutsats) tar reda på svaret.',
  )
  expect(answeredIn({ accountable: open({ meanwhile: soc }) })).toBe(
    'Vem som tar reda på svaret är inte bestämt. Tills vidare: din handläggare.',
  )
  expect(answeredIn({ accountable: settled(citizens) })).toBe('Du svarar själv.')
  // Whether something may be shared is the reader's to say, whoever asks.
  expect(answeredIn({}, { consentObtained: [settled('delning' as ConsentId)] })).toBe(
    'Du svarar själv.',
  )
})

test('answers that hold for different forms of the way are told apart', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -ja-> c -> end; d -nej-> end', {
    steps: { a: own('A'), b: own('B'), c: own('C') },
    flows: { 'd--b': { label: 'Ja, utan lön' }, 'd--c': { label: 'Ja, annars' } },
  })
  show(process, 'a', [question('d', 'Vill du?', ['ja', 'nej'])])
  expect(rows().slice(0, 2)).toEqual([
    'Om svaret är ”Ja, utan lön”: B',
    'Om svaret är ”Ja, annars”: C',
  ])
})

test('gives the condition of a way that a step told here leads on', () => {
  const process = makeProcess('start -> s -> d? -ja-> a -> b -> end; d -nej-> paus -> c -> end', {
    steps: {
      s: own('Start'),
      a: own('A'),
      b: own('B'),
      c: own('C'),
      paus: { name: 'Pausa', station: { kind: 'told-at', step: 'a' as StepId } },
    },
  })
  show(process, 'a')
  expect(rows()).toEqual(['Pausa: C'])
})

test('no way is lost: every answer of every question met is on the page with a place to go', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 24 }), (drawn) => {
      const process = { ...drawn, id: 'slump' as ProcessId }
      const graph = createGraph(process)
      const path = citizenPath(process)
      for (const station of path.stations) {
        show(process, station.step.id)
        const links = [...document.querySelectorAll('a[data-steg]')].map((link) =>
          link.getAttribute('data-steg'),
        )
        const page = words(document.body) ?? ''
        // A walk of its own, from the station and what is told at it, to the first station or end on each way.
        const here = new Set<string>([station.step.id, ...station.toldHere.map(({ id }) => id)])
        const queue = [...here]
        const seen = new Set(queue)
        for (const id of queue) {
          for (const flow of graph.outgoing(id as StepId)) {
            const to = graph.step(flow.to)
            const told = to.station.kind === 'told-at' ? to.station.step : to.id
            if (graph.outgoing(to.id).length === 0) expect(page).toContain(to.name)
            else if (to.station.kind !== 'none' && !here.has(told)) expect(links).toContain(told)
            else if (!seen.has(to.id) && !here.has(to.id)) {
              seen.add(to.id)
              queue.push(to.id)
            }
          }
        }
        for (const group of document.querySelectorAll('[data-fraga]')) {
          const choice = group.getAttribute('data-fraga') as StepId
          for (const { label } of graph.outgoing(choice)) {
            expect(group.textContent).toContain(`”${label}”`)
          }
          for (const row of group.querySelectorAll('li')) {
            expect(words(row)).toMatch(/: \S/)
          }
        }
      }
    }),
    { ...runs(25), seed: 20261122 },
  )
}, 30_000)

test('a wait has one main way, told as a way back, and tells what follows when it has been long enough', () => {
  const process = makeProcess('start -> a -> b(wait) -> a; a -x-> c -> end', {
    steps: { a: own('Vården skriver'), b: own('Vänta'), c: own('Planera') },
    flows: { 'b--a': { limit: { times: 3, afterwards: 'c' as StepId } } },
  })
  show(process, 'b')
  expect([...document.querySelectorAll('.main-way')].map(words)).toEqual([
    'Sedan Gå till station 1: Vården skriver',
  ])
  expect(rows()).toEqual(['Kommer ni inte vidare härifrån: Planera'])
})

test('tells who settles a question where content says so, the reader as "du"', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> c -> end', {
    steps: { a: own('A'), b: own('B'), c: own('C') },
  })
  const parties = [makeParty('individ'), makeParty('fk', { name: 'Kassan', nameInText: 'kassan' })]
  const settledBy = (...ids: string[]) => [
    { ...question('d', 'Hur går det?', ['ja', 'nej']), decidedBy: ids as PartyId[] },
  ]
  show(process, 'a', settledBy('fk'), [], parties)
  expect(asked()).toEqual(['Det som händer beror på: Hur går det? Det avgör kassan.'])
  show(process, 'a', settledBy('individ', 'fk'), [], parties)
  expect(asked()).toEqual(['Det som händer beror på: Hur går det? Det avgör du och kassan.'])
})

test('what follows when what leads here has been tried enough stands under it, not by itself', () => {
  const process = makeProcess('start -> a -> b -> c -> end; worse(event) -> a', {
    steps: {
      a: own('A'),
      b: own('B'),
      c: own('C'),
      worse: { station: { kind: 'told-at', step: 'a' as StepId } },
    },
    flows: { 'worse--a': { limit: { times: 3, afterwards: 'c' as StepId } } },
  })
  show(process, 'a')
  expect(rows().filter((row) => row?.startsWith('Kommer ni'))).toEqual([])
  expect(rows().join()).toContain('Då kommer du hit. Kommer ni ändå inte vidare: C')
})

test('a way on bears the number that paper shows of its station', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> c -> end', {
    steps: { a: own('A'), b: own('B'), c: own('C') },
  })
  show(process, 'a')
  const places = [...document.querySelectorAll('[data-plats]')]
  expect(places.map((one) => `${one.textContent} ${one.getAttribute('data-plats')}`)).toEqual([
    'B station 2',
    'C station 3',
  ])
  show(process, 'b')
  expect(document.querySelector('[data-plats]')).toBeNull()
})
