import { expect, test } from 'vitest'
import { nearest } from '../../../src/pipeline/nearest.ts'

test.each([
  ['lakare', ['läkare', 'lärare'], 'läkare'],
  ['nasta', ['nästa', 'namn'], 'nästa'],
  ['utoer', ['utför', 'utreda'], 'utför'],
  ['lakrae', ['lakare', 'arbetsgivare'], 'lakare'],
  ['hallplatsen', ['nar-hallplatsen', 'stod'], 'nar-hallplatsen'],
  ['Begar_underlag', ['begar-underlag'], 'begar-underlag'],
  ['foresla', ['foresla-bocker'], 'foresla-bocker'],
  ['arbetsterapeut', ['arbetsterapeut-af'], 'arbetsterapeut-af'],
  ['motte', ['mote'], 'mote'],
  ['xyz', ['namn', 'typ'], null],
  ['g-2', ['g-01', 'g-02', 'g-12'], 'g-02'],
  ['g-2', ['g-01', 'g-12'], null],
  ['b-99', ['b-09', 'b-19'], null],
  ['plan', ['kan', 'planeringen', 'min-plan-och-jag'], 'min-plan-och-jag'],
  ['slut', ['start', 'stod', 'lut-och-regn'], null],
  ['samtal', ['forsta-samtalet', 'andra-samtalet'], null],
  ['skicka-begaran', ['skriv-begaran', 'ta-emot-begaran'], null],
  ['forbered-andra-samtalet', ['forbered-forsta-samtalet'], null],
  ['uppfoljning', ['utredning'], null],
  ['x', [], null],
])('%s among %j is %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})
