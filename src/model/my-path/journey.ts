import type { AnswerId, QuestionId, StepId } from '../ids.ts'
import { invariant } from '../invariant.ts'
import type { Condition, Process } from '../process.ts'
import type { Question } from '../site.ts'
import { formOf } from '../variants.ts'
import { type MyPath, myPath, type Told } from './my-path.ts'
import {
  type Ask,
  type AskKey,
  keyOfAsk,
  keyOfMark,
  type Mark,
  type Said,
  saidIn,
  walk,
} from './walk.ts'

/** What a person has told on their own path, and which form of the process is theirs. */
export type Story = Told & { readonly form: Condition }

/** What is shown: one thing at a time. */
export type Screen =
  /** Where are you? */
  | { readonly kind: 'begin' }
  /** What makes one form of the process theirs. */
  | { readonly kind: 'form'; readonly question: QuestionId }
  /** Where they are, and their path. */
  | { readonly kind: 'here' }
  /** One thing that is asked. */
  | { readonly kind: 'ask'; readonly about: AskKey }
  /** A station that they look at, wherever they are. */
  | { readonly kind: 'look'; readonly station: StepId }

export type Place = { readonly story: Story; readonly screen: Screen }

/** What a person does. Browser back and forward are not among these: they lead between places. */
export type Deed =
  | { readonly kind: 'begin'; readonly from: StepId | null }
  /** `null` for who does not know: the form of the last answer is shown, as the one of most. */
  | { readonly kind: 'form'; readonly answer: AnswerId | null }
  /** From where they are to what follows. */
  | { readonly kind: 'go-on' }
  | { readonly kind: 'say'; readonly said: Said }
  /** Not yet, or I do not know. */
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'change'; readonly mark: Mark }
  | { readonly kind: 'look'; readonly station: StepId }
  | { readonly kind: 'here' }

export const BEGINNING: Place = {
  story: { from: null, marks: [], form: [] },
  screen: { kind: 'begin' },
}

/** A process, and the questions that are asked on its way. */
export type Ground = {
  readonly process: Process
  readonly questions: readonly Question[]
}

/** Where a deed leads from a place. What does not fit the place leads nowhere: the place itself. */
export function after(ground: Ground, place: Place, deed: Deed): Place {
  const { story, screen } = place
  const at = (next: Screen, told: Story = story): Place => ({ story: told, screen: next })
  switch (deed.kind) {
    case 'begin': {
      const told = { ...story, from: deed.from, marks: [] }
      const [first] = ground.process.variants
      return at(first ? { kind: 'form', question: first.question } : { kind: 'here' }, told)
    }
    case 'form': {
      if (screen.kind !== 'form') return place
      const form = [
        ...story.form.filter(({ question }) => question !== screen.question),
        {
          question: screen.question,
          answers: [deed.answer ?? lastAnswer(ground, screen.question)],
        },
      ]
      const { variants } = ground.process
      const index = variants.findIndex(({ question }) => question === screen.question)
      const next = variants[index + 1]
      const told = { ...story, form }
      return at(next ? { kind: 'form', question: next.question } : { kind: 'here' }, told)
    }
    case 'go-on': {
      const [ask] = pathOf(ground, story).asks
      if (ask === undefined) return place
      if (ask.asked.kind === 'done') {
        return at({ kind: 'here' }, withMark(story, { at: ask.at, visit: ask.visit, said: DONE }))
      }
      return at({ kind: 'ask', about: keyOfAsk(ask) })
    }
    case 'say': {
      const ask = askOn(ground, place)
      if (ask === null) return place
      const isNew = saidIn(story.marks)(ask) === null
      const told = withMark(story, { at: ask.at, visit: ask.visit, said: deed.said })
      const [next] = pathOf(ground, told).asks
      // Whatever else is asked at the same station comes at once; a changed answer shows what it changed.
      const isSameStation = next?.stay?.station.id === ask.stay?.station.id
      const isQuestion = next !== undefined && next.asked.kind !== 'done'
      const isAsked = isNew && isSameStation && isQuestion
      return at(isAsked ? { kind: 'ask', about: keyOfAsk(next) } : { kind: 'here' }, told)
    }
    case 'change': {
      const key = keyOfMark(deed.mark)
      if (deed.mark.said.kind !== 'done') return at({ kind: 'ask', about: key })
      // What was done is not done: nothing needs to be asked.
      const marks = story.marks.filter((mark) => keyOfMark(mark) !== key)
      return at({ kind: 'here' }, { ...story, marks })
    }
    case 'look':
      return at({ kind: 'look', station: deed.station })
    case 'not-yet':
    case 'here':
      return at({ kind: 'here' })
  }
}

/** The path of what a person has told. */
export function pathOf({ process, questions }: Ground, { form, ...told }: Story): MyPath {
  return myPath(formOf(process, form), questions, told)
}

/** What is asked on a screen; `null` on screens that ask nothing, or where the path no longer comes to it. */
export function askOn({ process, questions }: Ground, { story, screen }: Place): Ask | null {
  if (screen.kind !== 'ask') return null
  const others = story.marks.filter((mark) => keyOfMark(mark) !== screen.about)
  const { asks } = walk(formOf(process, story.form), questions, others, story.from)
  return asks.find((ask) => keyOfAsk(ask) === screen.about) ?? null
}

const DONE: Said = { kind: 'done' }

/** What was said to the same thing before gives way; all else stands. */
function withMark(story: Story, mark: Mark): Story {
  const key = keyOfMark(mark)
  return { ...story, marks: [...story.marks.filter((one) => keyOfMark(one) !== key), mark] }
}

function lastAnswer({ questions }: Ground, id: QuestionId): AnswerId {
  const answer = questions.find((question) => question.id === id)?.answers.at(-1)
  invariant(answer, `no answers to ${id}`)
  return answer.id
}
