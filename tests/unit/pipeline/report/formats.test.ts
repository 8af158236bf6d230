import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import type { Log } from 'sarif'
import { beforeAll, describe, expect, test } from 'vitest'
import { sincePublication } from '../../../../src/pipeline/history/since-publication.ts'
import { asJson } from '../../../../src/pipeline/report/as-json.ts'
import { asSarif } from '../../../../src/pipeline/report/as-sarif.ts'
import type { Checked } from '../../../../src/pipeline/report/as-text.ts'
import { bokbussen, buildChanged, buildFiles, swap } from '../../../support/bokbussen.ts'
import { ruleFixtures } from '../../../support/rule-fixtures.ts'
import { published, withChanges } from '../../../support/since-published.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const MAP = 'processer/boken-kommer'

/** Sound content, content with everything that a report can have, content that is not there, and each rule's faults. */
const checked = new Map<string, Checked>()
beforeAll(async () => {
  checked.set('sound', await buildChanged({}))
  checked.set(
    'everything',
    await buildChanged({
      'roller/byombud.mdx': null,
      'begrepp/hallplats.mdx': (text) => `${text}\n<script>`,
      [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', ''),
      'bild på bussen.png': 'x',
      'installningar.yaml': swap(
        'allvarlighet: []',
        `undantag: [{ regel: limit-leads-on, fil: ${MAP}/vill-fortsatta/steg.mdx, skäl: Prövas i vår., till-och-med: 2027-01-31 }]`,
      ),
    }),
  )
  for (const { rule, name, files } of ruleFixtures.filter(({ name }) =>
    name.startsWith('invalid-'),
  )) {
    checked.set(`${rule} ${name}`, await buildChanged(files))
  }
}, 120_000)

describe('--format json', () => {
  const schema: object = JSON.parse(
    readFileSync(join(ROOT, 'docs/format/granskning.schema.json'), 'utf8'),
  )
  const validate = new Ajv2020({ allErrors: true }).compile(schema)

  test('is as its schema says, whatever was found', () => {
    for (const [name, one] of checked) {
      expect(validate(JSON.parse(asJson(one))), `${name} ${JSON.stringify(validate.errors)}`).toBe(
        true,
      )
    }
  })

  test('is as its schema says with what has changed, before and after a publication', async () => {
    const changes = {
      'roller/byombud.mdx': null,
      'begrepp/hallplats.mdx': (body: string) => `${body}\nMer.\n`,
    }
    for (const files of [bokbussen, await published()]) {
      const built = await buildFiles(withChanges(files, changes))
      const since = sincePublication(built, 'content')
      const report = JSON.parse(asJson({ ...built, problems: since.problems }, since))
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
      expect(report.changes.origins).toHaveLength(report.problems.length)
      expect(validate({ ...report, changes: { ...report.changes, since: 1 } })).toBe(false)
      const publication = { number: 0, day: '2026-11-20' }
      const ofRevision = JSON.parse(asJson(built, { ...since, publication, revision: '1a2b3c4' }))
      expect(validate(ofRevision), JSON.stringify(validate.errors)).toBe(true)
      expect(ofRevision.changes.since).toEqual({ revision: '1a2b3c4', day: '2026-11-20' })
    }
  })

  test.each(['version', 'ok', 'summary', 'problems', 'accepted', 'unjudged'])(
    'the schema refuses a report without %s, and one with more than it tells of',
    (key) => {
      const report = JSON.parse(asJson(checked.get('everything') as Checked))
      expect(validate({ ...report, [key]: undefined })).toBe(false)
      expect(validate({ ...report, [`${key}x`]: 1 })).toBe(false)
    },
  )

  test('counts, orders and points into its own list', () => {
    const report = JSON.parse(asJson(checked.get('everything') as Checked))
    expect(report.ok).toBe(false)
    const [first] = report.summary.first
    expect(report.problems[first.problem]).toMatchObject({ rule: 'unknown-role', hides: true })
    expect(report.summary.errors).toBe(
      report.problems.filter((one: { severity: string }) => one.severity === 'fel').length,
    )
    expect(report.accepted).toMatchObject([
      { problem: { rule: 'limit-leads-on' }, reason: 'Prövas i vår.', lastDay: '2027-01-31' },
    ])
    expect(JSON.parse(asJson(checked.get('sound') as Checked))).toMatchObject({
      ok: true,
      problems: [],
    })
  })
})

test('a finding brings the way that shows it, with its address on the map', () => {
  const { problems } = checked.get('answers-exhaustive invalid-answer-left-out') as Checked
  expect(problems.map(({ way }) => way)).toMatchObject([
    {
      process: 'boken-kommer',
      steps: [{ id: 'start' }, { id: 'ta-emot-onskemal' }, { id: 'nar-hallplatsen', line: 2 }],
      flows: ['start--ta-emot-onskemal', 'ta-emot-onskemal--nar-hallplatsen'],
      address: '/handlaggare/boken-kommer/?lager=vag.start.ta-emot-onskemal.nar-hallplatsen',
      answers: [{ question: 'Kan läsaren ta sig till en hållplats?', answers: ['Vet inte'] }],
    },
  ])
})

describe('--format sarif', () => {
  const validate = new AjvDraft04({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(sarifSchema)
  const logOf = (name: string): Log => JSON.parse(asSarif(checked.get(name) as Checked))

  test('is as the standard’s own schema says, whatever was found', () => {
    for (const [name, one] of checked) {
      expect(validate(JSON.parse(asSarif(one))), `${name} ${JSON.stringify(validate.errors)}`).toBe(
        true,
      )
    }
    expect(validate({ ...logOf('sound'), more: 1 })).toBe(false)
  })

  test('has every finding at its line, with its rule and the guide’s page', () => {
    for (const [name, { problems }] of checked) {
      const [run] = logOf(name).runs
      const results = run?.results?.filter(({ suppressions }) => !suppressions) ?? []
      expect(
        results.map(({ ruleId, level, message, locations }) => {
          const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {}
          const place = [
            decodeURI(artifactLocation?.uri ?? ''),
            region?.startLine,
            region?.startColumn,
          ]
          return [ruleId, level, message.text, ...place]
        }),
      ).toEqual(
        problems.map(({ rule, severity, message, mend, file, line, column }) => {
          const level = severity === 'fel' ? 'error' : 'warning'
          return [rule, level, `${message} ${mend}`, file, line, column]
        }),
      )
      for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) {
        expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId)
      }
      for (const { id, help } of run?.tool.driver.rules ?? []) expect(help?.text, id).toContain(id)
    }
    const [run] = logOf('loop-has-limit invalid-no-limit').runs
    expect(run?.tool.driver.rules?.[0]).toMatchObject({
      id: 'loop-has-limit',
      defaultConfiguration: { level: 'error' },
      shortDescription: { text: 'En väg tillbaka har en gräns' },
    })
  })

  test('an accepted finding is suppressed with its reason, and a name with spaces is an address', () => {
    const [run] = logOf('everything').runs
    expect(run?.results?.filter(({ suppressions }) => suppressions)).toMatchObject([
      {
        ruleId: 'limit-leads-on',
        suppressions: [{ kind: 'external', status: 'accepted', justification: 'Prövas i vår.' }],
      },
    ])
    const addresses = run?.results?.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    )
    expect(addresses).toContain('content/bild%20p%C3%A5%20bussen.png')
  })

  test('the way that shows a finding is walked step by step, each at its place, with the answers given', () => {
    const [run] = logOf('answers-exhaustive invalid-answer-left-out').runs
    const [flow] = run?.results?.[0]?.codeFlows ?? []
    const walked = flow?.threadFlows[0]?.locations.map(({ location }) => [
      location?.message?.text,
      location?.physicalLocation?.artifactLocation?.uri,
    ])
    expect(walked).toEqual([
      ['En läsare hör av sig', `content/${MAP}/start/steg.mdx`],
      ['Ta emot önskemålet', `content/${MAP}/ta-emot-onskemal/steg.mdx`],
      ['Kan läsaren nå en hållplats?', `content/${MAP}/nar-hallplatsen/steg.mdx`],
    ])
    expect(flow?.message?.text).toBe('Kan läsaren ta sig till en hållplats? Vet inte')
  })

  test('a finding keeps its fingerprint when its line is moved', async () => {
    const before = logOf('loop-has-limit invalid-no-limit').runs[0]?.results?.[0]
    const fixture = ruleFixtures.find(
      ({ rule, name }) => rule === 'loop-has-limit' && name === 'invalid-no-limit',
    )
    const files = Object.fromEntries(
      Object.entries(fixture?.files ?? {}).map(([path, text]) => [
        path,
        text.replace('---\n', '---\n# En rad till.\n'),
      ]),
    )
    const after: Log = JSON.parse(asSarif(await buildChanged(files)))
    const moved = after.runs[0]?.results?.[0]
    expect(moved?.locations?.[0]?.physicalLocation?.region?.startLine).not.toBe(
      before?.locations?.[0]?.physicalLocation?.region?.startLine,
    )
    expect(moved?.partialFingerprints).toEqual(before?.partialFingerprints)
  })
})
