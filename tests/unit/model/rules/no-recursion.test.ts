import type { ProcessId } from '../../../../src/model/ids.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('no-recursion', {
  valid: {
    'a process that opens another': makeSite([opens('ett', 'tva'), opens('tva', null)]),
    'a process that opens one that does not exist': makeSite([opens('ett', 'tva')]),
  },
  invalid: {
    'two processes that open each other': [
      makeSite([opens('ett', 'tva'), opens('tva', 'ett')]),
      { process: 'ett', step: 'a', ring: ['tva', 'ett'] },
      { process: 'tva', step: 'a', ring: ['ett', 'tva'] },
    ],
  },
})

function opens(id: string, calls: string | null) {
  return makeProcess('start -> a(subprocess) -> end', {
    process: { id: id as ProcessId },
    steps: { a: { calls: calls as ProcessId | null } },
  })
}
