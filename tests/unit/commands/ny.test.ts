import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildContent } from '../../../src/pipeline/build-content.ts'
import { NEW_KINDS } from '../../../src/pipeline/new-kinds.ts'
import { planNew } from '../../../src/pipeline/plan-new.ts'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { run } from '../../support/run-command.ts'

const MINUTES = 120_000
const today = '2026-11-23'
const BOKBUSSEN = join(projectRoot, 'tests/fixtures/content/bokbussen')
const work = mkdtempSync(join(tmpdir(), 'karta-ny-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const common = { källor: 'handbok 1', ägare: 'biblioteket' }
/** What is answered to each kind, and whether other files have to name the new thing before the check passes. */
const ANSWERS: Readonly<
  Record<string, readonly [id: string, answers: Record<string, string>, toDo: readonly string[]]>
> = {
  begrepp: ['hyllan', { namn: 'Hyllan', förklaring: 'Det är där böckerna står.' }, []],
  nyhet: ['ny-hylla', { rubrik: 'Ny hylla', ingress: 'Hylla 4 är ny.' }, []],
  underlag: ['lanekort', { namn: 'Lånekort', syfte: 'Visar vem som får låna.' }, []],
  roll: ['vaktmastare', { namn: 'Vaktmästare', part: 'bussen', uppdrag: 'Håller bussen hel.' }, []],
  part: [
    'skolan',
    {
      namn: 'Skolan',
      uppdrag: 'Lär ut läsning.',
      färg: '#005A9C, #8CC4F0',
      ikon: 'hus',
      mönster: 'hel',
    },
    [],
  ],
  fråga: ['lang-bok', { fråga: 'Är boken lång?', svar: 'Ja, Nej' }, []],
  samtycke: [
    'samtycke-skolan',
    {
      namn: 'Samtycke till skolan',
      ger: 'lasare',
      syfte: 'Biblioteket får fråga bussen.',
      mellan: 'biblioteket, bussen',
      'inhämtas-av': 'bibliotekarie',
      'gäller-till': 'Året ut.',
      återkallas: 'Läsaren säger till.',
      'vid-nej': 'Inget delas.',
    },
    [],
  ],
  steg: [
    'boken-kommer/torka-bocker',
    {
      namn: 'Torka böckerna',
      fas: 'planering',
      syfte: 'Böckerna ska vara rena.',
      ansvarig: 'chauffor',
      till: 'lasta-bussen',
      text: 'Torka varje bok.',
    },
    ['all-reachable'],
  ],
  process: [
    'boken-lagas',
    {
      namn: 'Boken lagas',
      syfte: 'Trasiga böcker blir hela.',
      mål: 'Boken är hel.',
      målgrupper: 'langt-bort',
      fas: 'Laga',
      banor: 'biblioteket',
      text: 'Så lagas en bok.',
    },
    [],
  ],
}

describe('npm run ny', () => {
  test('has answers here for every kind', () => {
    expect(Object.keys(ANSWERS).sort()).toEqual([...NEW_KINDS.keys()].sort())
  })

  test.each(Object.entries(ANSWERS))(
    '%s: the file passes the check, or it is told what is left for others to say',
    async (word, [id, answers, toDo]) => {
      const kind = NEW_KINDS.get(word)
      if (kind === undefined) throw new Error(word)
      const { källor, ägare } = common
      const given = { ...answers, ägare, ...(!kind.isWithoutSources && { källor }) }
      const plan = await planNew({ contentDir: BOKBUSSEN, today }, kind, id, given)
      expect('fault' in plan ? plan.fault : plan.toDo.map(({ rule }) => rule)).toEqual(toDo)
      expect(Object.keys(given).sort()).toEqual(kind.asked.map(({ key }) => key).sort())
    },
    MINUTES,
  )
})

const folder = join(work, 'innehall')

const ny = (...args: string[]) =>
  run('ny', { CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1795428000' }, args)

test(
  'the command writes the file, never over one that is there, and says what it cannot do',
  async () => {
    cpSync(BOKBUSSEN, folder, { recursive: true })
    const args = [
      'begrepp',
      'hyllan',
      '--namn',
      'Hyllan: hög',
      '--förklaring=Där böckerna står.',
      '--källor',
      'handbok 1',
      '--ägare',
      'biblioteket',
    ]
    const made = await ny(...args)
    expect({ ...made, stdout: made.stdout.split('\n').at(-2) }).toEqual({
      code: 0,
      stdout: 'Kontrollen går igenom.',
      stderr: '',
    })
    const text = readFileSync(join(folder, 'begrepp/hyllan.mdx'), 'utf8')
    expect(text).toBe(`---
namn: "Hyllan: hög"
förklaring: Där böckerna står.
status: härledd
källor:
  - handbok 1
granskad: 2026-11-23
granskas-senast: 2027-05-23
ägare: biblioteket
---
`)
    expect((await buildContent({ contentDir: folder, today })).problems).toEqual([])
    const news = await ny(
      'nyhet',
      'ny-hylla',
      '--rubrik=Ny hylla',
      '--ingress=Den är hög.',
      '--ägare=biblioteket',
    )
    expect({ ...news, stdout: news.stdout.split('\n').slice(1) }).toEqual({
      code: 0,
      stdout: [
        'Gäller det en karta, ett steg eller något annat med en egen sida? Skriv dess id under ”berör:”, så leder nyheten dit. Skriv mer under den sista raden med ---.',
        'Kontrollen går igenom.',
        '',
      ],
      stderr: '',
    })
    expect(readFileSync(join(folder, 'nyheter/ny-hylla.mdx'), 'utf8')).toBe(`---
rubrik: Ny hylla
datum: 2026-11-23
ingress: Den är hög.
granskad: 2026-11-23
granskas-senast: 2027-05-23
ägare: biblioteket
---
`)
    const translation = ['översättning', 'boken-kommer/hoglasning', 'en']
    const said = ['namn', 'händer', 'när', 'förbered-1', 'får-1'].map((key) => `--${key}=Read.`)
    const translated = await ny(...translation, ...said, '--översatt-av', 'maskin')
    expect({ code: translated.code, stderr: translated.stderr }).toEqual({ code: 0, stderr: '' })
    expect(translated.stdout).toContain('Lägg till ”en” under språk i installningar.yaml')
    expect(
      readFileSync(join(folder, 'processer/boken-kommer/hoglasning/pilkarta.en.mdx'), 'utf8'),
    ).toContain('\növersättning: maskin\n')
    const before = readdirSync(folder, { recursive: true }).length
    const told = async (...words: string[]) => {
      const { code, stderr } = await ny(...words)
      expect(code).toBeGreaterThan(0)
      expect(stderr).not.toMatch(/^\s+at /m)
      return stderr.split('\n').find((line) => !line.includes(':1:')) ?? ''
    }
    expect(await told(...args)).toMatch(
      /begrepp\/hyllan\.mdx finns redan och skrivs inte över\. Välj ett annat id\.$/,
    )
    expect(await told('nyhett', 'a')).toBe('Slaget ”nyhett” finns inte.')
    expect(await told('översättning', 'boken-kommer/hoglasning', 'de')).toBe(
      'Språket ”de” går inte att översätta till. Skriv lattlast, en, ar, so eller fi.',
    )
    expect(await told('översättning', 'boken-kommer/hoglasning')).toBe(
      'Skriv också språket: lattlast, en, ar, so eller fi.',
    )
    expect(await told('översättning', 'boken-kommer/lasta-bussen', 'en')).toMatch(
      /lasta-bussen\/pilkarta\.mdx finns inte\. Skriv den svenska texten först\.$/,
    )
    expect(await told('roll', 'Ny roll')).toBe(
      '”Ny roll” kan inte vara id. Ett id har a–z, 0–9 och enkla bindestreck, högst 60 tecken. Skriv ”ny-roll”.',
    )
    expect(await told('steg', 'torka')).toBe(
      'Skriv i vilken process steget ligger, till exempel boken-kommer/torka.',
    )
    expect(await told('steg', 'finns-inte/torka')).toBe(
      'Processen ”finns-inte” finns inte. Lägg till den först, med npm run ny -- process finns-inte.',
    )
    expect(await told('underlag', 'kort', '--namn', 'Kort')).toBe(
      'Ange också --syfte, --källor och --ägare.',
    )
    expect(await told('underlag', 'kort', '--nam', 'Kort')).toBe(
      '”--nam” går inte att ange här. Det som går är --namn, --syfte, --källor och --ägare.',
    )
    expect(await told('underlag', 'kort', '--namn')).toBe('Efter --namn står inget.')
    const wrong = await ny(
      'underlag',
      'kort',
      '--namn',
      'Kort',
      '--syfte',
      'Visas.',
      '--källor',
      'handbok 1',
      '--ägare',
      'bibloteket',
    )
    expect(wrong.code).toBe(1)
    expect(wrong.stderr).toContain('Skriv ”biblioteket”')
    expect(wrong.stderr).toContain('Inget är skrivet. Rätta svaren och försök igen.')
    expect(readdirSync(folder, { recursive: true }).length).toBe(before)
  },
  MINUTES,
)
