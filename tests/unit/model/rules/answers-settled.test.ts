import type { QuestionId } from '../../../../src/model/ids.ts'
import type { Process } from '../../../../src/model/process.ts'
import { clause } from '../../../support/clause.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

const WAYS = 'e -> m -> end; d -ja-> m; d -nej-> m2 -> m; f -ja-> m; f -nej-> m3 -> m'

/** The first way from d looks at the answer to a question that another step puts. */
function lookingAt(words: string, question: string): Process {
  const condition = [clause('fraga-d', 'ja'), clause(question, 'ja')]
  return makeProcess(words, { flows: { 'd--m': { condition } } })
}

const race = {
  step: 'd',
  flow: 'd--m',
  question: 'fraga-f',
  asks: { step: 'f', name: 'Steg f' },
  split: { step: 'p', name: 'Steg p' },
}

testRule('answers-settled', {
  valid: {
    'ways that look at what their own step asks': makeProcess(
      `start -> p+>m -> d?; p -> f?; p -> e; ${WAYS}`,
    ),
    'a question of their own step, though another way puts it too': makeProcess(
      `start -> p+>m -> d?; p -> f?; p -> e; ${WAYS}`,
      { steps: { f: { question: 'fraga-d' as QuestionId } } },
    ),
    'an answer that was given before the split': lookingAt(
      `start -> g? -ja-> p+>m -> d?; g -nej-> p; p -> f?; p -> e; ${WAYS}`,
      'fraga-g',
    ),
    'an answer that was given earlier on the same way': lookingAt(
      'start -> p+>m -> f? -ja-> d? -ja-> m -> end; f -nej-> d; d -nej-> m; p -> e -> m',
      'fraga-f',
    ),
    'an answer where nothing is done at the same time': lookingAt(
      'start -> f? -ja-> d? -ja-> m -> end; f -nej-> d; d -nej-> end',
      'fraga-f',
    ),
    'a choice where the ways have met': lookingAt(
      'start -> p+>k -> f? -ja-> k -> d? -ja-> m -> end; f -nej-> k; p -> e -> k; d -nej-> end',
      'fraga-f',
    ),
  },
  invalid: {
    'an answer that is asked for meanwhile, on another way': [
      lookingAt(`start -> p+>m -> d?; p -> f?; p -> e; ${WAYS}`, 'fraga-f'),
      race,
    ],
    'an answer given on the same way, and asked for again on another': [
      lookingAt(
        'start -> p+>m -> f? -ja-> d? -ja-> m -> end; f -nej-> d; d -nej-> m; p -> h? -ja-> m; h -nej-> m',
        'fraga-h',
      ),
      { step: 'd', question: 'fraga-h', asks: { step: 'h', name: 'Steg h' } },
    ],
    'one of several that may be walked at once': [
      lookingAt(`start -> p*>m -ja-> d?; p -nej|ja-> f?; p -ja-> e; ${WAYS}`, 'fraga-f'),
      race,
    ],
  },
})
