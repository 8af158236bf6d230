import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/vite-settings.ts'

const MINUTES = 180_000
const work = mkdtempSync(join(tmpdir(), 'karta-bokbussen-'))
const site = join(work, 'dist')
let files: readonly string[] = []

beforeAll(() => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/commands/build.ts'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_DIR: join(projectRoot, 'tests/fixtures/content/bokbussen'),
        OUT_DIR: site,
      },
    },
  )
  expect(status, stdout + stderr).toBe(0)
  files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => join(site, name))
    .filter((path) => statSync(path).isFile() && /\.(html|js|css|json|svg|txt|xml)$/.test(path))
}, MINUTES)
afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('another content folder gives another site', () => {
  test('with its own maps, steps, stations, roles and parties', () => {
    const pages = new Set(files.map((file) => relative(site, file).split('\\').join('/')))
    for (const page of [
      'index.html',
      '404.html',
      'handlaggare/boken-kommer/index.html',
      'handlaggare/boken-kommer/packa-bocker/index.html',
      'handlaggare/bokval/index.html',
      'pilkarta/boken-kommer/index.html',
      'pilkarta/boken-kommer/hoglasning/index.html',
      'roller/bibliotekarie/index.html',
      'parter/byalaget/index.html',
      'underlag/onskelista/index.html',
      'vem-gor-vad/index.html',
      'begrepp/index.html',
    ]) {
      expect(pages).toContain(page)
    }
  })

  test(
    'and no party of the real content is named in any of its files',
    async () => {
      const today = '2026-11-22'
      const real = await buildContent({ contentDir: join(projectRoot, 'content'), today })
      const own = await buildContent({
        contentDir: join(projectRoot, 'tests/fixtures/content/bokbussen'),
        today,
      })
      const ownWords = new Set(
        own.site?.parties.flatMap(({ name, shortName }) => [name, shortName]),
      )
      const names = (real.site?.parties ?? [])
        .flatMap(({ name, shortName }) => [name, shortName.replace(/\.$/, '')])
        .filter((name) => !ownWords.has(name) && name.length > 3)
      expect(names.length).toBeGreaterThan(5)
      names.push('Stockholm', 'Försäkringskassan', 'Arbetsförmedlingen', 'Socialstyrelsen', '1177')
      const found = files.flatMap((file) => {
        const text = readFileSync(file, 'utf8')
        return names
          .filter((name) => text.includes(name))
          .map((name) => `${relative(site, file)}: ${name}`)
      })
      expect(found).toEqual([])
    },
    MINUTES,
  )
})
