import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Site } from '../../../../src/model/site.ts'
import { ContentFault } from '../../../../src/pipeline/content-fault.ts'
import { contentSchemas } from '../../../../src/pipeline/editor/content-schemas.ts'
import { contentSnippets } from '../../../../src/pipeline/editor/content-snippets.ts'
import {
  SCHEMA_FOLDER,
  writeEditorFiles,
} from '../../../../src/pipeline/editor/write-editor-files.ts'
import { devMessages } from '../../../../src/pipeline/messages-dev.sv.ts'
import { projectRoot } from '../../../../src/pipeline/project-root.ts'
import { buildChanged } from '../../../support/bokbussen.ts'

const settingOf = (file: string) =>
  JSON.parse(readFileSync(join(projectRoot, '.vscode', file), 'utf8'))

let site: Site
beforeAll(async () => {
  const built = await buildChanged({})
  if (built.site === null) throw new Error('the invented organisation has faults')
  site = built.site
})

describe('a snippet', () => {
  test('offers what can be chosen, and nests what stands inside', () => {
    const { 'ansvarig (processer/*/*/steg.mdx)': accountable, ...rest } = contentSnippets(
      contentSchemas(site),
    )
    expect(accountable).toEqual({
      scope: 'markdown,mdx',
      prefix: 'ansvarig',
      body: `ansvarig: \${1|${site.roles.map(({ id }) => id).join(',')}|}`,
      description: 'Rollen som ser till att steget blir gjort och blir rätt. Exakt en.',
    })
    expect(rest['nästa (processer/*/*/steg.mdx)']?.body).toMatch(/^nästa:\n {2}- till: \$\{1\|/)
    expect(rest['läst-av (processer/*/process.mdx)']?.body).toBe(
      'läst-av:\n  funktion: $1\n  datum: $2',
    )
  })

  test('is front matter when it has been filled in', () => {
    const snippets = Object.values(contentSnippets(contentSchemas(site)))
    expect(snippets.length).toBeGreaterThan(60)
    for (const { prefix, body } of snippets) {
      const filled = body.replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1').replace(/\$\d+/g, 'x')
      expect(Object.keys(parse(filled)), filled).toEqual([prefix])
    }
  })
})

describe('the workspace', () => {
  test('gives each kind of file its schema', () => {
    const schemas = contentSchemas(site)
    expect(settingOf('settings.json')['yaml.schemas']).toEqual(
      Object.fromEntries(
        schemas.map(({ name, files }) => [
          `./${SCHEMA_FOLDER}/${name}.schema.json`,
          `/content/${files}`,
        ]),
      ),
    )
  })

  test('is given files that git leaves alone, written once', async () => {
    const root = await mkdtemp(join(tmpdir(), 'editor-files-'))
    await writeEditorFiles(root, site)
    const paths = (await readdir(join(root, '.vscode'), { recursive: true })).filter((path) =>
      /\.(json|code-snippets)$/.test(path),
    )
    expect(paths).toHaveLength(18)
    const ignored = readFileSync(join(projectRoot, '.gitignore'), 'utf8').split('\n')
    const isIgnored = (path: string) =>
      ignored.some((line) => line === path || (line.endsWith('/') && path.startsWith(line)))
    expect(paths.filter((path) => !isIgnored(`.vscode/${path}`))).toEqual([])
    const written = async () => (await stat(join(root, SCHEMA_FOLDER, 'steg.schema.json'))).mtimeMs
    const before = await written()
    await writeEditorFiles(root, site)
    expect(await written()).toBe(before)
    await rm(root, { recursive: true })
  })

  /** As VS Code reads the output of a task: line by line, each pattern on a line of its own. */
  function problemsIn(output: string, matcher: Matcher): readonly (readonly string[])[] {
    const [first, second] = matcher.pattern.map(({ regexp }) => new RegExp(regexp))
    const lines = output.split('\n')
    return lines.flatMap((line, i) => {
      const [, ...place] = first?.exec(line) ?? []
      const [, message = ''] = second?.exec(lines[i + 1] ?? '') ?? []
      return place.length > 0 && message !== '' ? [[...place, message]] : []
    })
  }
  type Matcher = {
    readonly severity: string
    readonly pattern: readonly { readonly regexp: string }[]
    readonly background?: { readonly beginsPattern: string; readonly endsPattern: string }
  }
  const tasks: readonly {
    readonly command: string
    readonly problemMatcher: readonly Matcher[]
  }[] = settingOf('tasks.json').tasks

  test('finds every fault and warning in what the commands say', async () => {
    const step = 'processer/boken-kommer/vanta-pa-turen/steg.mdx'
    const { problems } = await buildChanged({
      [step]: (text) =>
        text
          .replace(/^fas: .*$/m, 'fas: finns-inte')
          .replace(/^syfte: .*$/m, 'syfte: Ring eva.ek@exempel.se.'),
    })
    const output = new ContentFault(problems, []).message
    for (const { problemMatcher } of tasks) {
      for (const matcher of problemMatcher) {
        const isFault = matcher.severity === 'error'
        const expected = problems
          .filter(({ severity }) => severity === (isFault ? 'fel' : 'varning'))
          .map(({ file, line, column, rule, message }) => [
            file,
            String(line),
            String(column),
            rule,
            message,
          ])
        expect(expected).toHaveLength(1)
        expect(problemsIn(output, matcher)).toEqual(expected)
      }
    }
  })

  test('knows where npm run dev begins and ends to tell', () => {
    const [dev] = tasks
    expect(dev?.command).toBe('npm run dev')
    for (const { background } of dev?.problemMatcher ?? []) {
      const { faulty, mended, read } = devMessages
      const begins = new RegExp(background?.beginsPattern ?? '')
      expect([faulty, mended, read].map((line) => begins.test(line))).toEqual([true, true, false])
      expect(new RegExp(background?.endsPattern ?? '').test(read)).toBe(true)
    }
  })
})
