import { expect, it } from 'vitest'
import { roleInText } from '../../../src/model/role-in-text.ts'

const parties = [{ nameInText: 'Arbetsförmedlingen' }, { nameInText: 'vården' }]

it('gives a role a small first letter inside a sentence, but for an abbreviation or the name of a party', () => {
  const names = ['Personlig handläggare', 'SIP-samordnare', 'Arbetsförmedlingens grupp']
  expect(names.map((name) => roleInText(parties, name))).toEqual([
    'personlig handläggare',
    'SIP-samordnare',
    'Arbetsförmedlingens grupp',
  ])
})
