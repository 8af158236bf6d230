import { expect, it } from 'vitest'
import type { PartyId } from '../../../src/model/ids.ts'
import { partyCss } from '../../../src/pipeline/party-css.ts'

it('gives each party its colour on light and dark ground, and the system its own in forced colours', () => {
  const party = { id: 'fk' as PartyId, colour: { light: '#1b6b3a', dark: '#7fd0a0' } }
  expect(partyCss([party])).toMatchInlineSnapshot(`
    "[data-part="fk"]{--part:#1b6b3a}
    @media screen and (prefers-color-scheme:dark){
    [data-part="fk"]{--part:#7fd0a0}
    }
    @media (forced-colors:active){
    [data-part]{--part:CanvasText;--part-ton:Canvas}
    }
    "
  `)
})
