import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { citizenPath } from '../../src/model/citizen-path.ts'
import { dutiesOf } from '../../src/model/duties.ts'
import { partsOfParty, partsOfRole } from '../../src/model/pages/role-parts.ts'
import type { StepsOfMap } from '../../src/model/pages/steps-by-phase.ts'
import { valuesOf } from '../../src/model/provenance.ts'
import { readerDeadlines } from '../../src/model/reader-deadlines.ts'
import { isStartOrEnd } from '../../src/model/step-kind.ts'
import type { Target } from '../../src/model/way-choices.ts'
import { type BuiltContent, buildContent } from '../../src/pipeline/build-content.ts'
import { formatProblem } from '../../src/pipeline/format-problem.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { capitalised } from '../../src/ui/capitalised.ts'
import { checked, editorOf } from '../support/editor-checks.ts'
import { realContent } from '../support/real-content.ts'

/** A fixed day: a review that falls due is news for the communicators, not a fault of the code. */
const TODAY = '2026-11-22'

/** Every station with a text of its own. */
const stations = () =>
  (built.site?.processes ?? []).flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      step.citizen ? [{ where: `${id}/${step.id}`, step, text: step.citizen }] : [],
    ),
  )

/** Those where one meets somebody at a table, also when it is a process of its own, and what to prepare for them. */
const meetings = () =>
  stations()
    .filter(({ step }) => step.kind === 'meeting' || step.kind === 'subprocess')
    .map(({ where, text }) => ({ where, prepare: text.prepare.join('. ') }))

/** A way besides that leads somewhere by itself is named after its step; one that asks at once is not. */
const isToldByName = ({ kind }: Target) => kind !== 'choice'

let built: BuiltContent
beforeAll(async () => {
  built = await buildContent({ contentDir: join(projectRoot, 'content'), today: TODAY })
}, 60_000)

describe('the real content', () => {
  test('has front matter as the schemas for editors say', () => {
    if (built.site === null) throw new Error('the content has faults')
    const { faultsOf } = editorOf(built.site)
    const { fronts } = checked(realContent)
    expect(fronts.size).toBe(realContent.size)
    expect([...fronts].flatMap(([path, front]) => faultsOf(path, front))).toEqual([])
  })

  test('has no error', () => {
    const errors = built.problems.filter(({ severity }) => severity === 'fel')
    expect(errors.map((problem) => formatProblem(problem))).toEqual([])
    expect(built.site).not.toBeNull()
  })

  test('tells of a party’s steps what the pages of its roles, the table and the map do', () => {
    const { site } = built
    if (site === null) throw new Error('the content has faults')
    const idsOf = (maps: readonly StepsOfMap<unknown>[]) =>
      maps.flatMap(({ process, phases }) =>
        phases.flatMap(({ steps }) => steps.map(({ step }) => `${process.id}/${step.id}`)),
      )
    for (const { id } of site.parties) {
      const { own, others, owned, inLane } = partsOfParty(site, id)
      const shown = idsOf([...own, ...others, ...owned])
      const ofRoles = site.roles.filter(({ party }) => party === id)
      const roleParts = ofRoles.map((role) => partsOfRole(site, role.id))
      const onRolePages = roleParts.flatMap((parts) =>
        idsOf([...parts.own, ...parts.others, ...parts.owned]),
      )
      expect(shown.toSorted()).toEqual([...new Set(onRolePages)].toSorted())
      expect(new Set(idsOf(own))).toEqual(new Set(roleParts.flatMap((parts) => idsOf(parts.own))))
      const inTable = dutiesOf(site.processes, { party: id }, site.roles)
      expect(shown).toEqual(
        expect.arrayContaining(inTable.map(({ process, step }) => `${process.id}/${step.id}`)),
      )
      const drawn = site.processes.flatMap(({ id: process, steps }) =>
        steps.flatMap((step) =>
          step.lane === id && !isStartOrEnd(step.kind) ? `${process}/${step.id}` : [],
        ),
      )
      expect(idsOf([...own, ...inLane])).toEqual(expect.arrayContaining(drawn))
    }
  })

  test('LANG-07: has no warning but that nobody has read the citizens’ texts yet', () => {
    const warnings = built.problems.filter(
      ({ severity, rule }) => severity === 'varning' && rule !== 'readability-read-through',
    )
    expect(warnings.map((problem) => formatProblem(problem))).toEqual([])
  })

  test('has the main flow and joint mapping, each with a citizen’s path', () => {
    const processes = built.site?.processes ?? []
    for (const id of ['stockholmsmodellen', 'gemensam-kartlaggning']) {
      const process = processes.find((candidate) => candidate.id === id)
      expect(process?.citizen, id).not.toBeNull()
      expect(process?.steps.length ?? 0, id).toBeGreaterThan(10)
    }
  })

  test('has the citizen’s words for all that stations lead to and ask', () => {
    const site = built.site
    const wordless = (site?.processes ?? [])
      .filter(({ citizen }) => citizen !== null)
      .flatMap((process) =>
        citizenPath(process).stations.flatMap(({ ways }) => {
          const told = [ways, ...ways.besides]
          const choices = told.flatMap((part) => part.choices)
          const targets = [
            ...told.flatMap(({ straight }) => straight),
            ...choices.flatMap(({ answers }) => answers.flatMap((answer) => answer.targets)),
          ]
          const steps = [
            ...targets.filter(({ kind }) => kind === 'end').map(({ step }) => step),
            ...ways.besides
              .filter(({ straight }) => straight.some(isToldByName))
              .map(({ step }) => step),
          ].filter(({ citizenName }) => citizenName === null)
          const questions = choices
            .map(({ step }) => site?.questions.find(({ id }) => id === step.question))
            .filter((question) => question && question.citizenText === null)
          return [...steps.map(({ id }) => id), ...questions.map((question) => question?.id)]
        }),
      )
    expect(wordless).toEqual([])
  })

  test('gives a citizen no answer in the caseworkers’ words', () => {
    const answers = (built.site?.questions ?? [])
      .filter(({ citizenText }) => citizenText !== null)
      .flatMap((question) => question.answers.map(({ text, citizenText }) => citizenText ?? text))
    expect(answers.filter((text) => /person|samtal|handlägg/i.test(text))).toEqual([])
  })

  test('R-62: tells at every meeting that somebody may come along', () => {
    const alone = meetings().filter(({ prepare }) => !/någon du litar på/.test(prepare))
    expect(alone.map(({ where }) => where)).toEqual([])
  })

  test('names at the first meeting of each path, and at the talk about oneself, the papers to bring', () => {
    const told = Object.fromEntries(meetings().map(({ where, prepare }) => [where, prepare]))
    for (const where of [
      'stockholmsmodellen/informera-och-inhamta-samtycke',
      'stockholmsmodellen/personligt-mote',
      'stockholmsmodellen/gemensam-kartlaggning',
      'gemensam-kartlaggning/forsta-samtalet',
    ]) {
      expect(told[where], where).toMatch(/Ta med [^.]*läkarintyg/)
    }
  })

  test('leaves who is responsible for a station to the model, which knows how firmly that stands', () => {
    const roles = new Map(built.site?.roles.map((role) => [role.id, role.citizen?.name]))
    const typed = stations().flatMap(({ where, step, text }) => {
      const { happens, when, prepare, decides, meanwhile } = text
      const receives = valuesOf(text.receives)
      const told = [happens, when, ...prepare, ...receives, decides?.what, decides?.ifNo, meanwhile]
      const answers = told.join(' ').toLowerCase()
      // Further down one may be told to ask them of something; what they do begins a sentence.
      const body = built.plainTexts.get(`pilkarta/${where}`) ?? ''
      return valuesOf([step.responsibility.accountable])
        .flatMap((role) => roles.get(role) ?? [])
        .filter((name) => answers.includes(name.toLowerCase()) || body.includes(capitalised(name)))
        .map((name) => `${where}: ${name}`)
    })
    expect(typed).toEqual([])
  })

  test('calls a registration stated where the source says both what and who, and has each in one step', () => {
    const rows = (built.site?.processes ?? []).flatMap(({ steps }) =>
      steps.flatMap(({ registrations }) => registrations),
    )
    const stated = rows.filter(({ status }) => status === 'stated')
    expect(stated.map(({ point, by }) => `${point}: ${by}`).sort()).toEqual([
      'Begäran om gemensam kartläggning: personlig-handlaggare-fk',
      'Genomförd gemensam kartläggning: personlig-handlaggare-fk',
      'Planerad arbetsförberedande insats: personlig-handlaggare-fk',
      'Planerad arbetslivsinriktad insats: personlig-handlaggare-fk',
    ])
    const keys = rows.map(({ system, point, by }) => `${system} ${point} ${by}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(
      rows.filter(({ citations }) => !citations.some(({ locator }) => locator === '7.2')),
    ).toEqual([])
  })

  test('says the place and the date of a source once, as data', () => {
    const sources = built.site?.sources ?? []
    expect(sources.filter(({ place }) => place !== null).length).toBeGreaterThan(5)
    const twice = sources.filter(({ caution, place, date }) => {
      const isPlace = /\bBeskriver\b/u.test(caution ?? '') || caution?.includes(place ?? '\n')
      return isPlace || (date === null && /\b(?:utan|inget) datum\b/u.test(caution ?? ''))
    })
    expect(twice.map(({ id, caution }) => `${id}: ${caution}`)).toEqual([])
  })

  test('tells citizens of no time in the caseworkers’ words', () => {
    const site = built.site
    const words = stations().flatMap(({ where, step }) =>
      site ? readerDeadlines(site, [step]).deadlines.map((one) => ({ where, ...one })) : [],
    )
    expect(words.length).toBeGreaterThan(0)
    const bare = words.filter(
      ({ deadline, citizenText }) =>
        citizenText === null &&
        /person|samtal|handlägg/i.test(`${deadline.countedFrom} ${deadline.before}`),
    )
    expect(bare.map(({ where }) => where)).toEqual([])
  })

  test('has a source behind every statement that claims one', () => {
    const unsourced = (built.site?.processes ?? []).flatMap(({ id, steps }) =>
      steps
        .filter(({ status, citations }) => status === 'stated' && citations.length === 0)
        .map((step) => `${id}/${step.id}`),
    )
    expect(unsourced).toEqual([])
  })
})
