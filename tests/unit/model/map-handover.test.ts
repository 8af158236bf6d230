import { expect, it } from 'vitest'
import { claimsOfHandover } from '../../../src/model/claims-of.ts'
import type { ConsentId } from '../../../src/model/ids.ts'
import { mapHandover, type Whole } from '../../../src/model/map-handover.ts'
import type { Handover } from '../../../src/model/process.ts'
import type { Claim } from '../../../src/model/provenance.ts'
import { makeHandover, settled } from '../../support/make-process.ts'

const handover = makeHandover('lakare', { consent: settled('samtycke' as ConsentId) })
const nothing: Handover = {
  what: [],
  channel: null,
  receiver: null,
  by: null,
  consent: null,
  ifNoAnswer: null,
}

function unsure<Value>(claim: Claim<Value>): Claim<Value> {
  return claim.kind === 'settled' ? { ...claim, status: 'inferred' } : claim
}

const asUnsure = (one: Handover) =>
  mapHandover<Whole, Whole>(one, {
    one: (claim) => claim && unsure(claim),
    all: (claims) => claims.map(unsure),
  })

it('tells every claim of a handover in the other way, field by field', () => {
  const told = asUnsure(handover)
  expect(Object.keys(told)).toEqual(Object.keys(handover))
  expect(claimsOfHandover(told)).toEqual(claimsOfHandover(handover).map(unsure))
})

it('says nothing of what a handover does not say', () => {
  expect(asUnsure(nothing)).toEqual(nothing)
})

it('leaves out what does not hold in the other way', () => {
  expect(mapHandover<Whole, Whole>(handover, { one: () => null, all: () => [] })).toEqual(nothing)
})
