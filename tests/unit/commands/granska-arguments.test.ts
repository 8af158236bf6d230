import { expect, test } from 'vitest'
import { HELP, readArguments } from '../../../src/commands/granska-arguments.ts'

const MORE = 'npm run granska -- --help visar allt du kan skriva.'

test.each([
  [[], 'text', false],
  [['--format', 'text'], 'text', false],
  [['--format', 'json'], 'json', false],
  [['--format=json'], 'json', false],
  [['--format', 'sarif'], 'sarif', false],
  [['--ändrat'], 'text', true],
  [['--andrat', '--format=json'], 'json', true],
  // As the terminals of macOS may write it.
  [['--ändrat'.normalize('NFD')], 'text', true],
])('%j asks for %s', (written, format, isOnlyChanged) => {
  expect(readArguments(written)).toEqual({ format, isOnlyChanged, revision: null })
})

test.each([[['--sedan', 'main']], [['--sedan=main']]])(
  '%j asks for a revision of git',
  (written) => {
    expect(readArguments(written)).toEqual({
      format: 'text',
      isOnlyChanged: false,
      revision: 'main',
    })
  },
)

test.each(['--help', '-h', '--hjälp'])('%s asks what can be written', (word) => {
  expect(readArguments([word])).toEqual({ help: true })
})

test('the help is in Swedish, and tells the exit codes', () => {
  expect(HELP).toMatchInlineSnapshot(`
    "Kontrollerar innehållet och visar alla fel och varningar, fil för fil, med rad och hur de rättas.
    Sist står vad du ska göra först.

    Så här skriver du:
      npm run granska                      allt, att läsa
      npm run granska -- --ändrat          bara det som hör till ändringar sedan den senaste publiceringen
      npm run granska -- --sedan main      det som hör till ändringar sedan en revision i git: en gren, en tagg, HEAD
      npm run granska -- --format json     för program: docs/format/granskning.schema.json
      npm run granska -- --format sarif    för kodvärdar, som visar felen i en ändring (SARIF 2.1.0)
      npm run granska -- --help            den här texten
    --andrat betyder detsamma som --ändrat.

    Slutkod:
      0  inga fel (varningar kan finnas)
      1  minst ett fel: sajten går inte att bygga
      2  granskningen gick inte att göra

    Miljö:
      CONTENT_DIR=mappen     en annan mapp än content
      NO_COLOR=1             inga färger
      FORCE_COLOR=1          färger också i en fil"
  `)
})

test.each([
  [['--format', 'yaml'], 'Formatet ”yaml” finns inte. Skriv text, json eller sarif.'],
  [['--format=xml'], 'Formatet ”xml” finns inte. Skriv text, json eller sarif.'],
  [['--sedan'], 'Efter --sedan står inget. Skriv en revision i git, till exempel HEAD.'],
  [['--sedan', 'main', '--ändrat'], 'Skriv --ändrat eller --sedan, inte båda.'],
  [['--format'], 'Efter --format står inget. Skriv text, json eller sarif.'],
  [['--format='], 'Efter --format står inget. Skriv text, json eller sarif.'],
  [
    ['--formt', 'json'],
    'Väljaren ”--formt” finns inte. De som finns är --ändrat, --sedan, --format och --help.',
  ],
  [
    ['--fix'],
    'Väljaren ”--fix” finns inte. De som finns är --ändrat, --sedan, --format och --help.',
  ],
  [['json'], '”json” står ensamt. Skriv två bindestreck före --format.'],
  [
    ['content/roller'],
    '”content/roller” går inte att granska härifrån. Granskningen tar alltid en hel mapp.',
  ],
])('%j is answered with what can be written', (written, sentence) => {
  expect(readArguments(written)).toEqual({ fault: `${sentence}\n${MORE}` })
})
