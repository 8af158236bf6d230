import { describe, expect, it } from 'vitest'
import { matchPattern } from '../../../src/app/route.tsx'

describe('matchPattern', () => {
  it('gives the parameters by name', () => {
    expect(matchPattern('/handlaggare/:process/:step/', '/handlaggare/a/b/')).toEqual({
      process: 'a',
      step: 'b',
    })
  })

  it('fits whole paths only', () => {
    expect(matchPattern('/handlaggare/:process/', '/handlaggare/a/b/')).toBeNull()
    expect(matchPattern('/handlaggare/:process/', '/handlaggare/')).toBeNull()
    expect(matchPattern('/handlaggare/:process/', '/handlaggare/a')).toBeNull()
    expect(matchPattern('/handlaggare/:process/', '/handlaggare//')).toBeNull()
    expect(matchPattern('/', '/')).toEqual({})
  })
})
