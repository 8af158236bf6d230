import { expect, it } from 'vitest'
import type { ConsentId, RoleId } from '../../../src/model/ids.ts'
import { consentsAt } from '../../../src/model/station-consents.ts'
import { makeHandover, makeProcess, open, settled } from '../../support/make-process.ts'

const consent = (id: string) => id as ConsentId

it('finds each consent that the steps take, need or share by, once', () => {
  const process = makeProcess('start -> a -> b -> c -> end', {
    steps: {
      a: { consentObtained: [settled(consent('vard')), settled(consent('register'))] },
      b: { consentRequired: [settled(consent('vard')), open({ meanwhile: consent('annat') })] },
      c: { consentRequired: [settled(consent('langre-fram'))] },
    },
  })
  const [a, b] = process.steps.filter(({ id }) => id === 'a' || id === 'b')
  if (!a || !b) throw new Error('steps are missing')
  const flows = process.flows.map((flow) =>
    flow.from === 'b'
      ? {
          ...flow,
          handover: { ...makeHandover('fk-roll' as RoleId), consent: settled(consent('lamna')) },
        }
      : flow,
  )
  expect(consentsAt({ ...process, flows }, [a, b], null)).toEqual([
    'vard',
    'register',
    'annat',
    'lamna',
  ])
})

it('finds what a process that is one of the steps asks for, not what it only uses', () => {
  const process = makeProcess('start -> a -> end', {
    steps: { a: { consentRequired: [settled(consent('hela'))] } },
  })
  const part = makeProcess('start -> x -> y -> end', {
    steps: {
      x: { consentObtained: [settled(consent('moten')), settled(consent('register'))] },
      y: { consentRequired: [settled(consent('langre-fram'))] },
    },
  })
  const steps = process.steps.filter(({ id }) => id === 'a')
  expect(consentsAt(process, steps, part)).toEqual(['hela', 'moten', 'register'])
})
