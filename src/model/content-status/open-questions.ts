import type { PartyId } from '../ids.ts'
import { bareText, type NamedText } from './content-texts.ts'
import type { Statement } from './statements.ts'

/** What nobody has agreed on in the texts of one party. */
export type OpenQuestions = {
  readonly owner: PartyId
  readonly questions: readonly OpenQuestion[]
}

export type OpenQuestion = Pick<Statement, 'fact' | 'about'> & {
  readonly text: NamedText
  /** The forms of the process in which it is open, each once; empty: in all. */
  readonly formNames: readonly string[]
  /** How the parties do today; `null`: the sources are silent, or the text as a whole is open. */
  readonly practices: readonly string[] | null
  readonly decidedBy: readonly PartyId[]
}

/**
 * Open questions by the owner of their text; what is said of several forms in the same words is told once.
 *
 * @param owners - in the order to tell them; one without open questions is left out
 */
export function openQuestions(
  statements: readonly Statement[],
  owners: readonly PartyId[],
): readonly OpenQuestions[] {
  const open = statements.filter(isQuestion)
  return owners.flatMap((owner) => {
    const own = open.filter(({ text }) => text.review.owner === owner)
    return own.length === 0 ? [] : [{ owner, questions: inOneForEach(own) }]
  })
}

/** A value that only stands as its open text does asks nothing of its own. */
function isQuestion({ status, open, fact, text }: Statement): boolean {
  return status === 'open' && (open !== null || fact === 'whole' || text.status !== 'open')
}

function inOneForEach(statements: readonly Statement[]): readonly OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>()
  for (const { text, fact, about, formName, open } of statements) {
    const { practices = null, decidedBy = [] } = open ?? {}
    const key = JSON.stringify([text.path, fact, about, practices, decidedBy])
    const known = questions.get(key)
    const formNames = new Set([...(known?.formNames ?? []), ...(formName ? [formName] : [])])
    questions.set(key, {
      text: bareText(text),
      fact,
      about,
      formNames: [...formNames],
      practices,
      decidedBy,
    })
  }
  return [...questions.values()]
}
