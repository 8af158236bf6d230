import { expect, test } from 'vitest'
import { explainTerms } from '../../../../src/model/explain-terms.ts'
import type { TermId } from '../../../../src/model/ids.ts'
import type { Term } from '../../../../src/model/site.ts'
import { withSigns } from '../../../../src/views/pilkarta/with-signs.ts'
import { aReview } from '../../../support/make-process.ts'

const term = (name: string): Term => ({
  id: name as TermId,
  name,
  definition: 'Vad det betyder.',
  plain: null,
  abbreviations: [],
  synonyms: [],
  review: aReview,
  status: 'stated',
  citations: [],
})

function shown(text: string): string {
  const [parts = []] = explainTerms([text], [term('plan'), term('samtycke')])
  return withSigns(parts)
    .map(({ text: words, term: explained, before, after }) =>
      explained === null ? words : `{${before}|${words}|${after}}`,
    )
    .join('')
}

test.each([
  ['Ge samtycke. Vila.', 'Ge {|samtycke|.} Vila.'],
  ['Ge det (samtycke), nu.', 'Ge det {(|samtycke|),} nu.'],
  ['Ge plan/samtycke?', 'Ge {|plan|/}{|samtycke|?}'],
  ['Ge plan ”samtycke”', 'Ge {|plan|} {”|samtycke|”}'],
  ['Inget här.', 'Inget här.'],
])('the signs by an explained word stay with it: %s', (text, parts) => {
  expect(shown(text)).toBe(parts)
})
