import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { run } from '../../support/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'agare-'))
const contentDir = join(folder, 'innehall')
const settings = join(contentDir, 'installningar.yaml')
const made = join(folder, 'CODEOWNERS')
let sound = ''

beforeAll(() => {
  cpSync(join(projectRoot, 'tests/fixtures/content/bokbussen'), contentDir, { recursive: true })
  sound = readFileSync(settings, 'utf8')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const call = (...args: readonly string[]) =>
  run('agare', { CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795305600' }, args)
const withAccounts = (lines: string) => writeFileSync(settings, `${sound}${lines}`)
const ALL = `kodvärd:
  utgivare: ['@stad/redaktionen']
  parter:
    - { part: biblioteket, konton: ['@stad/biblioteket'] }
    - { part: bussen, konton: ['@stad/garaget', garaget@example.org] }
    - { part: byalaget, konton: ['@byalaget'] }
    - { part: lasaren, konton: ['@stad/redaktionen'] }
`

test('without accounts it says which parties lack one, and writes nothing', {
  timeout: 120_000,
}, async () => {
  const none = await call()
  expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 1, stdout: '' })
  expect(none.stderr).toMatchInlineSnapshot(`
    "Inget skrevs: installningar.yaml säger inte vilka konton parterna har hos kodvärden.
    Lägg till det här, med era egna konton:

    kodvärd:
      utgivare: ['@…']
      parter:
        - { part: biblioteket, konton: ['@…'] }
        - { part: bussen, konton: ['@…'] }
        - { part: byalaget, konton: ['@…'] }
        - { part: lasaren, konton: ['@…'] }
    "
  `)

  withAccounts(ALL.replace(/ {4}- \{ part: b[uy].*\n/g, ''))
  const some = await call()
  expect({ code: some.code, stdout: some.stdout }).toEqual({ code: 1, stdout: '' })
  expect(some.stderr).toMatchInlineSnapshot(`
    "Inget skrevs: bussen och byalaget äger texter men har inget konto. Lägg till dem under ”kodvärd” i installningar.yaml:

        - { part: bussen, konton: ['@…'] }
        - { part: byalaget, konton: ['@…'] }
    "
  `)
  expect(existsSync(made)).toBe(false)
})

test('with accounts it makes the file, the same each time, and never out of content with errors', {
  timeout: 120_000,
}, async () => {
  withAccounts(ALL)
  const first = await call()
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toMatch(/CODEOWNERS är gjord: 60 filer på \d+ rader\. Spara den/)
  expect(readFileSync(made, 'utf8')).toMatchInlineSnapshot(`
    "# Vem som godkänner en ändring, ur ”ägare” i varje innehållsfil.
    # Gjord av npm run agare. Ändra inte här: ändra ”ägare” i filerna eller ”kodvärd” i installningar.yaml, och kör om.
    *                                                  @stad/redaktionen
    /innehall/begrepp/                                 @stad/biblioteket
    /innehall/flaskhalsar/                             @stad/biblioteket
    /innehall/fragor/                                  @stad/biblioteket
    /innehall/glapp/                                   @stad/biblioteket
    /innehall/malgrupper/                              @stad/biblioteket
    /innehall/nyheter/                                 @stad/biblioteket
    /innehall/parter/biblioteket.mdx                   @stad/biblioteket
    /innehall/parter/bussen.mdx                        @stad/garaget garaget@example.org
    /innehall/parter/byalaget.mdx                      @byalaget
    /innehall/parter/lasaren.mdx                       @stad/redaktionen
    /innehall/processer/boken-kommer/boka-tur/         @stad/garaget garaget@example.org
    /innehall/processer/boken-kommer/bokval/           @stad/biblioteket
    /innehall/processer/boken-kommer/dela-upp/         @stad/biblioteket
    /innehall/processer/boken-kommer/folj-upp/         @byalaget
    /innehall/processer/boken-kommer/hoglasning/       @byalaget
    /innehall/processer/boken-kommer/inhamta-samtycke/ @stad/biblioteket
    /innehall/processer/boken-kommer/lasta-bussen/     @stad/garaget garaget@example.org
    /innehall/processer/boken-kommer/mote-vid-bussen/  @stad/garaget garaget@example.org
    /innehall/processer/boken-kommer/nar-hallplatsen/  @stad/biblioteket
    /innehall/processer/boken-kommer/packa-bocker/     @stad/biblioteket
    /innehall/processer/boken-kommer/pilkarta.mdx      @stad/biblioteket
    /innehall/processer/boken-kommer/process.mdx       @stad/biblioteket
    /innehall/processer/boken-kommer/slut/             @stad/biblioteket
    /innehall/processer/boken-kommer/start/            @stad/biblioteket
    /innehall/processer/boken-kommer/storstil/         @stad/garaget garaget@example.org
    /innehall/processer/boken-kommer/ta-emot-onskemal/ @stad/biblioteket
    /innehall/processer/boken-kommer/turdagen/         @stad/garaget garaget@example.org
    /innehall/processer/boken-kommer/valj-stod/        @stad/garaget garaget@example.org
    /innehall/processer/boken-kommer/vanta-pa-turen/   @stad/garaget garaget@example.org
    /innehall/processer/boken-kommer/vill-fortsatta/   @byalaget
    /innehall/processer/bokval/                        @stad/biblioteket
    /innehall/regler/                                  @stad/biblioteket
    /innehall/roller/bibliotekarie.mdx                 @stad/biblioteket
    /innehall/roller/byombud.mdx                       @byalaget
    /innehall/roller/chauffor.mdx                      @stad/garaget garaget@example.org
    /innehall/roller/lasare.mdx                        @stad/redaktionen
    /innehall/samtycken/                               @stad/biblioteket
    /innehall/underlag/                                @stad/biblioteket
    "
  `)
  const again = await call()
  expect(again).toMatchObject({ code: 0, stderr: '' })
  expect(again.stdout).toMatch(/CODEOWNERS är redan som den ska\.\n$/)

  withAccounts(ALL.replace("'@byalaget'", 'byalaget'))
  const refused = await call()
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toBe(
    'Inget skrevs: innehållet har 1 fel. Kör npm run granska och rätta dem först.\n',
  )

  withAccounts(ALL.replace('@stad/redaktionen', '@stad/nya'))
  mkdirSync(`${made}~`)
  const stuck = await call()
  expect(stuck).toMatchObject({ code: 2, stdout: '' })
  expect(stuck.stderr).toMatch(/CODEOWNERS gick inte att skriva, och är som den var\./)
  expect(readFileSync(made, 'utf8')).toContain('@stad/redaktionen')
})

test('the help is in Swedish, and a word that means nothing ends with 2', {
  timeout: 60_000,
}, async () => {
  const [help, unknown] = await Promise.all([call('--help'), call('nu')])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('npm run agare                    gör filen')
  expect(unknown).toEqual({
    code: 2,
    stdout: '',
    stderr: '”nu” betyder inget här. npm run agare -- --help visar allt du kan skriva.\n',
  })
})
