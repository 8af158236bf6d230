import { expect, test } from 'vitest'
import { run } from '../../support/run-command.ts'

const SOUND = 'tests/fixtures/content/bokbussen'

const granska = (
  contentDir: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) => run('granska', { CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795305600', ...env }, args)

test('content without faults ends with 0 and says so', { timeout: 30_000 }, async () => {
  expect(await granska(SOUND)).toEqual({ code: 0, stdout: 'Inga fel.\n', stderr: '' })
})

test('a folder that does not exist ends with 1 and no stack trace', {
  timeout: 30_000,
}, async () => {
  const { code, stdout, stderr } = await granska('finns-inte')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatchInlineSnapshot(`
    "── finns-inte · 1 fel

    finns-inte:1:1  fel  missing-folder
      Mappen ”finns-inte” finns inte.
      Kontrollera sökvägen i CONTENT_DIR, eller lägg innehållet i mappen content.

    1 fel i 1 fil.

    Börja här:
      1. finns-inte:1:1  missing-folder
         Mappen ”finns-inte” finns inte. Kontrollera sökvägen i CONTENT_DIR, eller lägg innehållet i mappen content.
         Fler fel kan visa sig när det är rättat.

    Vem äger texterna:
      utgivaren: 1 fel
    "
  `)
})

test('there are colours where they are asked for, and else none in a pipe', {
  timeout: 60_000,
}, async () => {
  const [plain, coloured] = await Promise.all([
    granska('finns-inte'),
    granska('finns-inte', [], { FORCE_COLOR: '1' }),
  ])
  expect(plain.stdout).not.toContain('\u001b')
  expect(coloured.stdout).toContain('\u001b[31mfel\u001b[39m')
})

test('programs get the faults as JSON or SARIF, with the same exit code', {
  timeout: 60_000,
}, async () => {
  const [json, sarif] = await Promise.all([
    granska('finns-inte', ['--format', 'json']),
    granska('finns-inte', ['--format', 'sarif']),
  ])
  expect([json.code, sarif.code]).toEqual([1, 1])
  expect(JSON.parse(json.stdout)).toMatchObject({
    ok: false,
    problems: [{ rule: 'missing-folder' }],
  })
  expect(JSON.parse(sarif.stdout)).toMatchObject({
    runs: [{ results: [{ ruleId: 'missing-folder', level: 'error' }] }],
  })
})

test('the help ends with 0, and nothing is checked', { timeout: 30_000 }, async () => {
  const { code, stdout, stderr } = await granska('finns-inte', ['--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Kontrollerar innehållet/)
})

test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
  [
    'a format that does not exist',
    ['--format', 'yaml'],
    {},
    'Formatet ”yaml” finns inte. Skriv text, json eller sarif.',
  ],
  [
    'a setting that means nothing',
    [],
    { SOURCE_DATE_EPOCH: 'i dag' },
    'SOURCE_DATE_EPOCH är ”i dag”. Ange ett antal sekunder sedan 1970, som 1795305600.',
  ],
])(
  '%s ends with 2, and nothing is checked',
  { timeout: 30_000 },
  async (_, args, env, sentence) => {
    const { code, stdout, stderr } = await granska('finns-inte', args, env)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(sentence)
  },
)
