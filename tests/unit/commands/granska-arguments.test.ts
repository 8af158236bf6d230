import { expect, test } from 'vitest'
import { readArguments } from '../../../src/commands/granska-arguments.ts'

const HOW = `Så här skriver du:
  npm run granska                      alla fel, att läsa
  npm run granska -- --format json     samma fel, för program
Mappen anges i miljön: CONTENT_DIR=mappen npm run granska`

test.each([
  [[], 'text'],
  [['--format', 'text'], 'text'],
  [['--format', 'json'], 'json'],
  [['--format=json'], 'json'],
])('%j asks for %s', (written, format) => {
  expect(readArguments(written)).toEqual({ format })
})

test.each([
  [['--format', 'yaml'], 'Formatet ”yaml” finns inte. Skriv text eller json.'],
  [['--format=xml'], 'Formatet ”xml” finns inte. Skriv text eller json.'],
  [['--format'], 'Efter --format står inget. Skriv text eller json.'],
  [['--format='], 'Efter --format står inget. Skriv text eller json.'],
  [['--formt', 'json'], 'Väljaren ”--formt” finns inte. Den enda som finns är --format.'],
  [['--fix'], 'Väljaren ”--fix” finns inte. Den enda som finns är --format.'],
  [['-h'], 'Väljaren ”-h” finns inte. Den enda som finns är --format.'],
  [['json'], '”json” står ensamt. Skriv två bindestreck före --format.'],
  [
    ['content/roller'],
    '”content/roller” går inte att granska härifrån. Granskningen tar alltid en hel mapp.',
  ],
])('%j is answered with what can be written', (written, sentence) => {
  expect(readArguments(written)).toEqual({ fault: `${sentence}\n${HOW}` })
})
