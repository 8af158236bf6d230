import { describe, expect, it } from 'vitest'
import type { AnswerId, QuestionId } from '../../../src/model/ids.ts'
import type { Condition, Process } from '../../../src/model/process.ts'
import { checkSite } from '../../../src/model/rules/index.ts'
import type { Question } from '../../../src/model/site.ts'
import { sentencesOf } from '../../../src/pipeline/messages-findings.sv.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../support/make-site.ts'

const c = makeQuestion('fraga-c', 'a', 'b', 'c')
const d = makeQuestion('fraga-d', 'ja', 'nej', 'vet-inte')
const form = makeQuestion('form', 'ja', 'nej')
const size = makeQuestion('storlek', 'stor', 'liten')
const variant = ({ id }: Question) => ({ question: id, name: id, otherwise: null })
const when = (...clauses: readonly (readonly [string, ...string[]])[]): Condition =>
  clauses.map(([question, ...answers]) => ({
    question: question as QuestionId,
    answers: answers as AnswerId[],
  }))

function messageOf(
  rule: 'answers-exhaustive' | 'can-reach-end',
  process: Process,
  asked = d,
): string {
  const site = makeSite(process, { questions: [c, asked, form, size] })
  const found = checkSite(site).filter((finding) => finding.rule === rule)
  return found.map((finding) => sentencesOf(finding, site).message).join('\n')
}

const WAYS = 'start -> c? -a|b|c-> d? -ja-> end; d -nej-> end2; d -vet-inte-> end3'
const recalling = (condition: Condition, process: Partial<Process> = {}) =>
  makeProcess(WAYS, { process, flows: { 'd--end2': { condition } } })

describe('who is left standing at a choice (LANG-02)', () => {
  it('is also who gave another answer earlier, where that makes no difference', () => {
    const process = recalling(when(['fraga-d', 'nej'], ['fraga-c', 'c']))
    expect(messageOf('answers-exhaustive', process)).toMatchInlineSnapshot(
      `"En person som svarar ”A” på ”fraga-c?” och ”Nej” på ”fraga-d?” står efter ”Steg d” utan nästa steg. Det gör också den som i stället svarar ”B” på ”fraga-c?”."`,
    )
  })

  it('is also who stands there in other cases', () => {
    const process = makeProcess('start -> c? -a|b|c-> d? -ja-> end; d -nej-> end2', {
      flows: { 'd--end2': { condition: when(['fraga-d', 'nej'], ['fraga-c', 'c']) } },
    })
    expect(messageOf('answers-exhaustive', process)).toMatchInlineSnapshot(
      `"En person som svarar ”A” på ”fraga-c?” och ”Nej” på ”fraga-d?” står efter ”Steg d” utan nästa steg. Det gör också den som i stället svarar ”B” på ”fraga-c?”, och den som svarar ”Vet inte” på ”fraga-d?”."`,
    )
  })

  it('is one of many where there are more cases than are said', () => {
    const ways = 'd -nej-> end2; d -vet-inte-> end3; d -kanske-> end4'
    const process = makeProcess(`start -> c? -a|b|c-> d? -ja-> end; ${ways}`, {
      flows: {
        'd--end': { condition: when(['fraga-d', 'ja'], ['fraga-c', 'a']) },
        'd--end2': { condition: when(['fraga-d', 'nej'], ['fraga-c', 'b']) },
        'd--end3': { condition: when(['fraga-d', 'vet-inte'], ['fraga-c', 'c']) },
        'd--end4': { condition: when(['fraga-d', 'kanske'], ['fraga-c', 'b', 'c']) },
      },
    })
    const asked = makeQuestion('fraga-d', 'ja', 'nej', 'vet-inte', 'kanske')
    expect(messageOf('answers-exhaustive', process, asked)).toMatchInlineSnapshot(
      `"En person som svarar ”B” på ”fraga-c?” och ”Ja” på ”fraga-d?” står efter ”Steg d” utan nästa steg. Det gör också den som i stället svarar ”C” på ”fraga-c?”, och den som svarar ”Nej” på ”fraga-d?” och ”A” eller ”C” på ”fraga-c?” eller ”Vet inte” på ”fraga-d?” och ”A” eller ”B” på ”fraga-c?”. Fler svar leder inte heller vidare."`,
    )
  })

  it('is one of two where there is one case', () => {
    const process = recalling(when(['fraga-d', 'nej'], ['fraga-c', 'b', 'c']))
    expect(messageOf('answers-exhaustive', process)).toMatchInlineSnapshot(
      `"En person som svarar ”A” på ”fraga-c?” och ”Nej” på ”fraga-d?” står efter ”Steg d” utan nästa steg."`,
    )
  })

  it('is so with the other answers to what gives the process its form too', () => {
    const process = recalling(when(['fraga-d', 'nej'], ['fraga-c', 'b', 'c']), {
      variants: [variant(form)],
    })
    expect(messageOf('answers-exhaustive', process)).toMatchInlineSnapshot(
      `"En person som svarar ”A” på ”fraga-c?”, ”Nej” på ”fraga-d?” och ”Ja” på ”form?” står efter ”Steg d” utan nästa steg. Det gör också den som i stället svarar ”Nej” på ”form?”."`,
    )
  })

  it('is so in some of the forms that several questions give', () => {
    const process = recalling(when(['fraga-d', 'nej'], ['fraga-c', 'b', 'c']), {
      variants: [variant(form), variant(size)],
    })
    expect(messageOf('answers-exhaustive', process)).toMatchInlineSnapshot(
      `"En person som svarar ”A” på ”fraga-c?”, ”Nej” på ”fraga-d?”, ”Ja” på ”form?” och ”Stor” på ”storlek?” står efter ”Steg d” utan nästa steg. Så är det i alla processens 4 varianter."`,
    )
  })
})

describe('who is left standing where a step leads nowhere (LANG-02)', () => {
  const standing = (process: Partial<Process>, leadsOn: Condition | null = null) =>
    makeProcess('start -> c? -a-> end; c -b|c-> a; a -> end2', {
      process,
      flows: { 'a--end2': { appliesWhen: leadsOn ?? when(['form']) } },
    })

  it('is everybody who comes there, in all forms', () => {
    const process = makeProcess('start -> c? -a-> end; c -b|c-> a', {
      process: { variants: [variant(form)] },
    })
    expect(messageOf('can-reach-end', process)).toMatchInlineSnapshot(
      `"En person som svarar ”Ja” på ”form?” och ”B” eller ”C” på ”fraga-c?” står efter ”Steg a” utan nästa steg. Det gör alla som kommer dit."`,
    )
  })

  it('is everybody who comes there in one of the forms', () => {
    const process = standing({ variants: [variant(form)] }, when(['form', 'nej']))
    expect(messageOf('can-reach-end', process)).toMatchInlineSnapshot(
      `"En person som svarar ”Ja” på ”form?” och ”B” eller ”C” på ”fraga-c?” står efter ”Steg a” utan nästa steg. Det gör alla som kommer dit och svarar ”Ja” på ”form?”."`,
    )
  })

  it('is everybody who comes there in some of the forms that several questions give', () => {
    const process = standing({ variants: [variant(form), variant(size)] }, when(['form', 'nej']))
    expect(messageOf('can-reach-end', process)).toMatchInlineSnapshot(
      `"En person som svarar ”Ja” på ”form?”, ”Stor” på ”storlek?” och ”B” eller ”C” på ”fraga-c?” står efter ”Steg a” utan nästa steg. Det gör alla som kommer dit i 2 av processens 4 varianter."`,
    )
  })
})
