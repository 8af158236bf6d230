import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { buildBokbussenSite } from '../support/build-site.ts'

const MINUTES = 180_000
const work = mkdtempSync(join(tmpdir(), 'karta-bokbussen-'))
const site = join(work, 'dist')
let files: readonly string[] = []

const DAY_S = 24 * 60 * 60
const FIRST_DAY = 1795305600

function build(folder: string, sourceDate: number): void {
  buildBokbussenSite(folder, { SOURCE_DATE_EPOCH: String(sourceDate) })
}

beforeAll(() => {
  build(site, FIRST_DAY)
  files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => join(site, name))
    .filter(
      (path) => statSync(path).isFile() && /\.(html|js|css|json|svg|txt|xml|atom)$/.test(path),
    )
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
      'nyheter/index.html',
      'nyheter.atom',
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
      // Drawings are full of numbers: the number of the health line is looked for as it is written in texts.
      names.push('Ring 1177', '1177.se')
      names.push('Stockholm', 'Försäkringskassan', 'Arbetsförmedlingen', 'Socialstyrelsen')
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

describe('the same content built another day', () => {
  test(
    'changes the pages and the calendars, which tell the day, and no script, style or data: what readers have kept stays good',
    () => {
      const later = join(work, 'later')
      build(later, FIRST_DAY + DAY_S)
      const all = readdirSync(later, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(later, name)).isFile())
        .sort()
      const before = readdirSync(site, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(site, name)).isFile())
        .sort()
      expect(all).toEqual(before)
      const changed = all.filter(
        (name) => !readFileSync(join(later, name)).equals(readFileSync(join(site, name))),
      )
      expect(changed.filter((name) => !/\.(html|ics)(\.gz|\.br)?$/.test(name))).toEqual([])
      const page = (folder: string, day: string) =>
        readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(day, 'DAGEN')
      expect(page(later, '2026-11-23').replace('23 november', 'DAGEN')).toBe(
        page(site, '2026-11-22').replace('22 november', 'DAGEN'),
      )
    },
    MINUTES,
  )
})
