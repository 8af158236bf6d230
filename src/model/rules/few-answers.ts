import type { Finding } from '../finding.ts'
import type { QuestionId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'few-answers',
  {
    readonly question: QuestionId
    readonly text: string
    readonly answers: number
    readonly most: number
  }
>

/** LANG-09: "Vet inte" among them. More are not kept in mind while one chooses. */
const MOST_ANSWERS = 5

/** A question has few enough answers to choose from on one screen, by one who is tired. */
export const fewAnswers: SiteRule<Found> = (site) =>
  site.questions
    .filter(({ answers }) => answers.length > MOST_ANSWERS)
    .map((question) => {
      const { id, text, answers } = question
      const data = { question: id, text, answers: answers.length, most: MOST_ANSWERS }
      return { rule: 'few-answers', subject: question, field: 'answers', data }
    })
