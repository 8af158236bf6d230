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
import { run } from '../../support/run-command.ts'

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'publicera-'))
const contentDir = join(folder, 'innehall')
const historyFile = join(contentDir, 'historik.json')
const TERM = join(contentDir, 'begrepp/storstil.mdx')

beforeAll(() =>
  cpSync(join(root, 'tests/fixtures/content/bokbussen'), contentDir, { recursive: true }),
)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const call = (command: 'publicera' | 'granska', ...args: readonly string[]) =>
  run(command, { CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795305600' }, args)

test('from the first publication to what has changed since, and never with an error', {
  timeout: 120_000,
}, async () => {
  expect(await call('publicera')).toEqual({
    code: 0,
    stdout:
      'Publicering 1 (2026-11-22) är noterad, med 62 filer. Spara historik.json tillsammans med innehållet.\n',
    stderr: '',
  })
  const first = readFileSync(historyFile, 'utf8')

  expect(await call('publicera')).toEqual({
    code: 0,
    stdout:
      'Inget innehåll har ändrats sedan publicering 1 (2026-11-22). historik.json är som den var.\n',
    stderr: '',
  })
  expect(readFileSync(historyFile, 'utf8')).toBe(first)

  const sound = readFileSync(TERM, 'utf8')
  writeFileSync(TERM, sound.replace('granskad: 2026', 'granskad: 20-26'))
  const refused = await call('publicera')
  expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' })
  expect(refused.stderr).toContain('begrepp/storstil.mdx:')
  expect(refused.stderr.trimEnd().split('\n').at(-1)).toBe(
    'Inget publicerades: innehållet har 1 fel. historik.json är som den var.',
  )
  expect(readFileSync(historyFile, 'utf8')).toBe(first)

  writeFileSync(TERM, `${sound}\nMer om stor stil.\n`)
  const changed = await call('granska', '--ändrat')
  expect(changed).toEqual({
    code: 0,
    stdout:
      'Ändrat sedan publicering 1 (2026-11-22):\n  ändrad     begrepp ”Storstil” begrepp/storstil.mdx: brödtext\nDet rör 2 parter, 2 roller, 5 blad som skrivs ut och 2 medborgarsidor.\n\nInga fel.\n',
    stderr: '',
  })
  const asJson = await call('granska', '--andrat', '--format', 'json')
  expect(JSON.parse(asJson.stdout)).toMatchObject({
    ok: true,
    changes: { since: { number: 1, day: '2026-11-22' }, things: [{ kind: 'changed' }] },
  })

  const second = await call('publicera')
  expect(second.code).toBe(0)
  expect(second.stdout).toContain('Publicering 2 (2026-11-22) är noterad, med 62 filer.')
  expect(existsSync(`${historyFile}~`)).toBe(false)
})

test('a history that was changed by hand is told, everything is shown, and nothing is published', {
  timeout: 60_000,
}, async () => {
  const sound = readFileSync(historyFile, 'utf8')
  writeFileSync(historyFile, sound.replace('Storstil', 'Stor stil'))
  const [checked, published] = await Promise.all([call('granska', '--ändrat'), call('publicera')])
  expect([checked.code, published.code]).toEqual([1, 1])
  expect(checked.stdout.split('\n')[0]).toBe(
    'historik.json går inte att läsa, så det går inte att säga vad som har ändrats. Allt visas.',
  )
  expect(checked.stdout).toMatch(/historik\.json:3:15 {2}fel {2}broken-history/)
  expect(readFileSync(historyFile, 'utf8')).toContain('Stor stil')
  writeFileSync(historyFile, sound)
})

test('a folder where nothing can be written is told, and ends with 2', {
  timeout: 60_000,
}, async () => {
  const sound = readFileSync(historyFile, 'utf8')
  writeFileSync(TERM, `${readFileSync(TERM, 'utf8')}\nÄn mer.\n`)
  mkdirSync(`${historyFile}~`)
  const { code, stdout, stderr } = await call('publicera')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/historik\.json gick inte att skriva, och är som den var\./)
  expect(readFileSync(historyFile, 'utf8')).toBe(sound)
  rmSync(`${historyFile}~`, { recursive: true })
})

test('the help is in Swedish, and a word that means nothing ends with 2', {
  timeout: 60_000,
}, async () => {
  const [help, unknown] = await Promise.all([call('publicera', '--help'), call('publicera', 'nu')])
  expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' })
  expect(help.stdout).toMatchInlineSnapshot(`
    "Noterar i historik.json vad som publiceras nu: vilka filer, och vad som har ändrats sedan sist.
    Bygg sajten och lägg ut den själv. Spara historik.json tillsammans med innehållet.

    Så här skriver du:
      npm run publicera                    noterar innehållet som det är nu
      npm run publicera -- --help          den här texten
    npm run granska -- --ändrat visar vad som har ändrats sedan den senaste publiceringen.

    Slutkod:
      0  publiceringen är noterad, eller inget har ändrats sedan sist
      1  innehållet har fel, och inget noterades
      2  publiceringen gick inte att göra

    Miljö:
      CONTENT_DIR=mappen     en annan mapp än content
    "
  `)
  expect(unknown).toEqual({
    code: 2,
    stdout: '',
    stderr: '”nu” betyder inget här. npm run publicera -- --help visar allt du kan skriva.\n',
  })
})
