import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { revisionAsked } from '../../../../src/commands/revision-asked.ts'
import { buildContent } from '../../../../src/pipeline/build-content.ts'
import { contentStatus } from '../../../../src/pipeline/content-status.ts'
import { contentAtRevision } from '../../../../src/pipeline/history/content-at-revision.ts'
import { sinceRevision } from '../../../../src/pipeline/history/since-revision.ts'
import { paintFor } from '../../../../src/pipeline/paint.ts'
import { projectRoot } from '../../../../src/pipeline/project-root.ts'
import { toldChanges } from '../../../../src/pipeline/report/changes-as-text.ts'

const MINUTES = 120_000
const today = '2026-11-23'
const work = mkdtempSync(join(tmpdir(), 'karta-revision-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** The content lies in a folder of the repository, as it most often does. */
const contentDir = join(work, 'content')
cpSync(join(projectRoot, 'tests/fixtures/content/bokbussen'), contentDir, { recursive: true })
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', work, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.org',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.org',
      GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
    },
  }).trim()
git('init', '--quiet', '--initial-branch=main')
git('commit', '--quiet', '--allow-empty', '--message=Tom')
git('tag', 'tom')
git('add', '.')
git('commit', '--quiet', '--message=Bokbussen')
const first = git('rev-parse', '--short', 'HEAD')

const STEP = 'processer/boken-kommer/lasta-bussen/steg.mdx'
const change = (path: string, to: (text: string) => string) => {
  const file = join(contentDir, path)
  writeFileSync(file, to(readFileSync(file, 'utf8')))
}
const compared = async (revision: string) => {
  const since = await sinceRevision(
    await buildContent({ contentDir, today }),
    { contentDir, today },
    revision,
  )
  if ('fault' in since) throw new Error(since.fault)
  return since
}

describe('a revision of git', () => {
  test('gives every file of the content as it was saved, whatever signs its name or its text has', async () => {
    const at = contentAtRevision(contentDir, 'main')
    if ('fault' in at) throw new Error(at.fault)
    expect(at).toMatchObject({ revision: first, day: '2026-11-20' })
    for (const { path, size, read } of at.found) {
      const bytes = Buffer.from(await read())
      expect(bytes.equals(readFileSync(join(contentDir, path))), path).toBe(true)
      expect(bytes).toHaveLength(size)
    }
    expect(at.found.length).toBeGreaterThan(40)
  })

  test(
    'tells what has changed since then, saved in git or not, and whom it touches',
    async () => {
      expect((await compared('HEAD')).changes).toEqual([])
      const name = (to: string) => (text: string) => text.replace(/^namn: .*$/m, `namn: ${to}`)
      change(STEP, name('Lasta om bussen'))
      const since = await compared(first)
      expect(since.changes).toMatchObject([{ kind: 'changed', path: STEP, parts: ['namn'] }])
      expect(since.effect.parties.length).toBeGreaterThan(0)
      expect(toldChanges(since, paintFor({}, false))).toContain(
        `Ändrat sedan revision ${first} (2026-11-20):\n`,
      )
    },
    MINUTES,
  )

  test(
    'leaves out a warning that was there already, and tells a new one',
    async () => {
      const warn = (text: string) => text.replace(/^syfte: .*$/m, 'syfte: Man lastar bussen.')
      change(STEP, warn)
      git('commit', '--quiet', '--all', '--message=Varning')
      change('begrepp/hallplats.mdx', (text) =>
        text.replace(/^granskad: .*$/m, 'granskad: 2026-11-02'),
      )
      const after = await compared('HEAD')
      expect(after.problems).toEqual([])
      expect(after.known).toBe(1)
      const before = await compared('HEAD~1')
      expect(before.problems.map(({ rule, file }) => [rule, file.endsWith(STEP)])).toEqual([
        ['hidden-actor', true],
      ])
    },
    MINUTES,
  )

  test('is told why it cannot be compared with', () => {
    expect(contentAtRevision(contentDir, 'finns-inte')).toEqual({ fault: 'no-revision' })
    expect(contentAtRevision(contentDir, '--all')).toEqual({ fault: 'no-revision' })
    expect(contentAtRevision(contentDir, 'tom')).toEqual({ fault: 'no-content' })
    const outside = mkdtempSync(join(tmpdir(), 'karta-utan-git-'))
    expect(contentAtRevision(outside, 'HEAD')).toEqual({ fault: 'not-in-git' })
    expect(contentAtRevision(join(outside, 'borta'), 'HEAD')).toEqual({ fault: 'not-in-git' })
    vi.stubEnv('PATH', outside)
    expect(contentAtRevision(contentDir, 'HEAD')).toEqual({ fault: 'no-git' })
    vi.unstubAllEnvs()
    rmSync(outside, { recursive: true })
  })
})

describe('/innehall/ compared with a revision of git', () => {
  const asked = (revision: string | null, folder = contentDir) =>
    revisionAsked({ comparedWith: revision, contentDir: folder, today })

  test(
    'tells what differs from it, whom that touches and what the maps draw otherwise, as it was read once',
    async () => {
      git('commit', '--quiet', '--all', '--message=Före')
      const revision = await asked('main')
      if (revision === null || 'fault' in revision) throw new Error(revision?.fault)
      change(STEP, (text) => text.replace(/^namn: .*$/m, 'namn: Fyll bussen'))
      // Who has saved in git meanwhile sees the same differences until the command is started again.
      git('commit', '--quiet', '--all', '--message=Efter')
      const built = await buildContent({ contentDir, today })
      if (built.site === null) throw new Error(built.problems[0]?.message)
      const { unpublished } = contentStatus(built.site, built, contentDir, today, revision)
      expect(unpublished).toMatchObject({
        publication: null,
        revision: { name: 'main', hash: git('rev-parse', '--short', 'HEAD~1'), day: '2026-11-20' },
        changes: [{ kind: 'changed', parts: ['namn'], text: { path: STEP, name: 'Fyll bussen' } }],
        touched: { parties: expect.arrayContaining([expect.anything()]) },
        maps: [{ id: 'boken-kommer', changes: [{ kind: 'step-renamed', after: 'Fyll bussen' }] }],
      })
      expect(unpublished.effect).toMatch(/^Det rör \d/)
      const unasked = contentStatus(built.site, built, contentDir, today).unpublished
      expect(unasked).toMatchObject({ publication: null, revision: null, changes: [], maps: [] })
    },
    MINUTES,
  )

  test('is not asked for where nothing is said', async () => {
    expect(await asked(null)).toBeNull()
  })

  test('says what to do where there is nothing to compare with', async () => {
    expect(await asked('finns-inte')).toEqual({
      fault:
        'Revisionen ”finns-inte” finns inte i git här. Skriv en gren, en tagg, en hash eller HEAD. En gren som bara finns hos kodvärden heter till exempel origin/main.',
    })
    expect(await asked('tom')).toEqual({
      fault:
        'I revisionen ”tom” finns inget innehåll i den här mappen. Skriv en revision där mappen finns, eller jämför med den senaste publiceringen i stället.',
    })
    const outside = mkdtempSync(join(tmpdir(), 'karta-utan-git-'))
    expect(await asked('HEAD', outside)).toEqual({
      fault:
        'Innehållet ligger inte i git, så det går inte att jämföra med en revision. Hämta mappen med git, eller jämför med den senaste publiceringen i stället.',
    })
    vi.stubEnv('PATH', outside)
    expect(await asked('HEAD')).toEqual({
      fault:
        'Programmet git finns inte på den här datorn, så det går inte att jämföra. Installera git, eller jämför med den senaste publiceringen i stället.',
    })
    vi.unstubAllEnvs()
    rmSync(outside, { recursive: true })
  })
})
