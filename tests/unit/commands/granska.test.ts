import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

function granska(contentDir: string, ...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/commands/granska.ts', ...args],
      {
        cwd: root,
        env: { ...process.env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795305600' },
      },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code) : 0,
          stdout: String(stdout),
          stderr: String(stderr),
        }),
    )
  })
}

test('content without faults ends with 0 and says so', { timeout: 30_000 }, async () => {
  expect(await granska('tests/fixtures/content/bokbussen')).toEqual({
    code: 0,
    stdout: 'Inga fel.\n',
    stderr: '',
  })
})

test('a folder that does not exist ends with 1 and no stack trace', {
  timeout: 30_000,
}, async () => {
  const { code, stdout, stderr } = await granska('finns-inte')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatchInlineSnapshot(`
    "finns-inte:1:1  fel  missing-folder
      Mappen ”finns-inte” finns inte.
      Kontrollera sökvägen i CONTENT_DIR, eller lägg innehållet i mappen content.

    1 fel i 1 fil.
    "
  `)
})

test('machines get the faults as JSON', { timeout: 30_000 }, async () => {
  const { code, stdout } = await granska('finns-inte', '--format', 'json')
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ rule: 'missing-folder' }] })
})

test('a format that does not exist ends with 2, and nothing is checked', {
  timeout: 30_000,
}, async () => {
  const { code, stdout, stderr } = await granska('finns-inte', '--format', 'yaml')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr.split('\n')[0]).toBe('Formatet ”yaml” finns inte. Skriv text eller json.')
})
