import { holds } from '../model/conditions.ts'
import type { AnswerId, QuestionId } from '../model/ids.ts'
import { type Claim, inEveryForm } from '../model/provenance.ts'
import { claimMessages } from './messages-claims.sv.ts'
import type { ParsedContent } from './parse-content.ts'
import { error, type Problem } from './problem.ts'
import { placeOfKey } from './written.ts'

/**
 * Report a value of a consent that is written for some forms of a process and lacks in another. The rules try each
 * form of a process; a consent stands outside them.
 */
export function checkConsentForms(
  { registers }: ParsedContent,
  report: (problem: Problem) => void,
): void {
  for (const { data, written } of registers.consent.values()) {
    if (data === null || written === null) continue
    const values: readonly (readonly [string, Claim<unknown>])[] = [
      ['inhämtas-av', data.obtainedBy],
      ['gäller-till', data.validUntil],
    ]
    for (const [key, claim] of values) {
      const place = placeOfKey(written, key)
      const lacking = lackingAnswer(claim, registers.question)
      if (lacking && place) {
        const sentences = claimMessages.formLacksValue(key, lacking.question, lacking.answer)
        report(error('missing-form', place, sentences))
      }
    }
  }
}

/** The first answer, of the questions that the value is written for, with which nothing holds. */
function lackingAnswer(
  claim: Claim<unknown>,
  questions: ParsedContent['registers']['question'],
): { readonly question: string; readonly answer: string } | null {
  const conditions = inEveryForm(claim).map(({ appliesWhen }) => appliesWhen ?? [])
  const asked = new Set(conditions.flatMap((clauses) => clauses.map(({ question }) => question)))
  let combinations: readonly ReadonlyMap<QuestionId, AnswerId>[] = [new Map()]
  for (const id of asked) {
    const answers = questions.get(id)?.data?.answers ?? []
    combinations = combinations.flatMap((given) =>
      answers.map((answer) => new Map([...given, [id, answer.id]])),
    )
  }
  const lacking = combinations.find((given) => !conditions.some((one) => holds(one, given)))
  const [id, answerId] = [...(lacking ?? [])].at(-1) ?? []
  const question = questions.get(id ?? '')?.data
  const answer = question?.answers.find((one) => one.id === answerId)
  return question && answer ? { question: question.text, answer: answer.text } : null
}
