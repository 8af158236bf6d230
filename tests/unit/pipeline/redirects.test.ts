import { expect, test } from 'vitest'
import { redirectsOf } from '../../../src/pipeline/redirects.ts'
import { buildChanged, swap } from '../../support/bokbussen.ts'

test('a step that had another id before is led to at both of its addresses', async () => {
  const { site } = await buildChanged({})
  expect(site && redirectsOf(site)).toEqual([
    {
      from: '/handlaggare/boken-kommer/vantan/',
      to: '/handlaggare/boken-kommer/vanta-pa-turen/',
    },
    { from: '/pilkarta/boken-kommer/vantan/', to: '/pilkarta/boken-kommer/vanta-pa-turen/' },
  ])
})

test('a step without a station of its own has no citizen’s address to lead from', async () => {
  const { site } = await buildChanged({
    'processer/boken-kommer/turdagen/steg.mdx': swap('fas:', 'tidigare-id: [dagen]\nfas:'),
  })
  expect(site && redirectsOf(site).map(({ from }) => from)).toContain(
    '/handlaggare/boken-kommer/dagen/',
  )
  expect(site && redirectsOf(site).map(({ from }) => from)).not.toContain(
    '/pilkarta/boken-kommer/dagen/',
  )
})
