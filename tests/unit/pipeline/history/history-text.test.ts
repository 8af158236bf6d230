import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { History, Thing } from '../../../../src/model/history/thing.ts'
import type { PartyId, PhaseId, ProcessId, StepId } from '../../../../src/model/ids.ts'
import { formatProblem } from '../../../../src/pipeline/format-problem.ts'
import { historyText } from '../../../../src/pipeline/history/history-text.ts'
import { historyIn } from '../../../../src/pipeline/history/read-history.ts'
import { bokbussen, buildFiles } from '../../../support/bokbussen.ts'
import { HISTORY, published, withChanges } from '../../../support/since-published.ts'

const step: Thing = {
  path: 'processer/p/s/steg.mdx',
  kind: 'step',
  process: 'p' as ProcessId,
  id: 's',
  language: null,
  name: 'Steget',
  hash: 'abcdefghijkl',
  parts: new Map([['namn', 'abcd']]),
  names: ['roller/r.mdx'],
  onMap: {
    kind: 'task',
    phase: 'f' as PhaseId,
    lane: 'part' as PartyId,
    station: null,
    ways: [{ to: 't' as StepId, label: null }],
  },
}
const anyHistory: fc.Arbitrary<History> = fc
  .record({
    name: fc.string({ unit: 'binary' }),
    parts: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })),
    label: fc.option(fc.string()),
    changes: fc.array(
      fc.record({
        kind: fc.constantFrom('added', 'changed', 'removed'),
        path: fc.string({ minLength: 1 }),
        name: fc.string(),
        parts: fc.array(fc.string()),
      }),
    ),
    known: fc.array(fc.string()),
    accepted: fc.array(fc.string()),
  })
  .map(({ name, parts, label, changes, known, accepted }) => ({
    publications: [
      { number: 2, day: '2026-11-23', changes },
      { number: 1, day: '2026-11-22', changes: [] },
    ],
    snapshot: new Map([
      [
        step.path,
        {
          ...step,
          name,
          parts: new Map(parts.filter((key) => key !== '__proto__').map((key) => [key, 'abcd'])),
          onMap: step.onMap && { ...step.onMap, ways: [{ to: 't' as StepId, label }] },
        },
      ],
    ]),
    known: new Set(known),
    accepted: new Set(accepted),
  }))

let text = ''
let files: Awaited<ReturnType<typeof published>>
beforeAll(async () => {
  files = await published()
  text = String(files.get(HISTORY))
})

describe('historik.json', () => {
  test('what is written is what is read, whatever it says', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const written = historyText(history)
        expect(historyText(historyIn(written) as History)).toBe(written)
        expect(historyIn(written)).toEqual({
          ...history,
          known: new Set([...history.known].sort()),
          accepted: new Set([...history.accepted].sort()),
        })
      }),
    )
  })

  test('is the same bytes in whatever order the files are found', async () => {
    const turned = new Map([...bokbussen].reverse())
    expect((await published(turned)).get(HISTORY)).toBe(text)
  })

  test('has a line for each file, less than a kilobyte of it each', () => {
    const lines = text.split('\n').filter((line) => /^ {4}"[^"]+\.(mdx|yaml)": /.test(line))
    const { size } = new Map([...bokbussen].filter(([path]) => /\.(mdx|yaml)$/.test(path)))
    expect(lines).toHaveLength(size)
    expect(text.length / size).toBeLessThan(1000)
  })

  test('keeps all that a map draws of its steps and ways, to be drawn again', async () => {
    const { site, snapshot } = await buildFiles(bokbussen)
    const read = (historyIn(text) as History).snapshot
    expect(read).toEqual(snapshot())
    for (const process of site?.processes ?? []) {
      expect(read.get(`processer/${process.id}/process.mdx`)).toMatchObject({
        name: process.name,
        onMap: {
          phases: process.phases.map(({ id, name }) => ({ id, name })),
          lanes: process.lanes,
        },
      })
      for (const { id, name, kind, phase, lane } of process.steps) {
        const ways = process.flows
          .filter(({ from }) => from === id)
          .map(({ to, label }) => ({ to, label }))
        expect(read.get(`processer/${process.id}/${id}/steg.mdx`)).toMatchObject({
          name,
          onMap: { kind, phase, lane, ways },
        })
      }
    }
    expect(site?.processes.length).toBe(2)
  })

  test('grows by what has changed, the latest publication first', async () => {
    const changed = withChanges(files, { 'begrepp/storstil.mdx': (body) => `${body}\nMer.\n` })
    const next = historyIn(String((await published(changed, '2026-12-01')).get(HISTORY))) as History
    expect(next.publications).toEqual([
      {
        number: 2,
        day: '2026-12-01',
        changes: [
          {
            kind: 'changed',
            path: 'begrepp/storstil.mdx',
            name: 'Storstil',
            parts: ['brödtext'],
          },
        ],
      },
      { number: 1, day: '2026-11-22', changes: [] },
    ])
  })
})

describe('a historik.json that is not as it was written is told, and where', () => {
  const told = async (change: (text: string) => string) => {
    const { problems, history, site } = await buildFiles(withChanges(files, { [HISTORY]: change }))
    expect({ history, site }).toEqual({ history: null, site: null })
    return problems.map((problem) => formatProblem({ ...problem, excerpt: '' })).join('\n\n')
  }

  test('cut off', async () => {
    expect(await told((all) => all.slice(0, 200))).toMatchInlineSnapshot(`
      "content/historik.json:10:29  fel  broken-history
        historik.json går inte att läsa: den är avbruten här, eller ändrad för hand.
        Hämta tillbaka filen som den var, ur versionshanteringen eller en kopia. Går det inte, ta bort den: då börjar historiken om vid nästa npm run publicera."
    `)
  })

  test('a comma too many', async () => {
    expect(await told((all) => all.replace('"fynd": [],', '"fynd": [],,'))).toMatchInlineSnapshot(`
      "content/historik.json:7:14  fel  broken-history
        historik.json går inte att läsa: den är avbruten här, eller ändrad för hand.
        Hämta tillbaka filen som den var, ur versionshanteringen eller en kopia. Går det inte, ta bort den: då börjar historiken om vid nästa npm run publicera."
    `)
  })

  test('a value of another kind', async () => {
    expect(await told((all) => all.replace('"nummer":1', '"nummer":"ett"'))).toMatchInlineSnapshot(`
      "content/historik.json:5:15  fel  broken-history
        I historik.json är ”publiceringar › 0 › nummer” inte som npm run publicera skriver det.
        Hämta tillbaka filen som den var, ur versionshanteringen eller en kopia. Går det inte, ta bort den: då börjar historiken om vid nästa npm run publicera."
    `)
  })

  test('something left out', async () => {
    expect(await told((all) => all.replace('"namn":"Storstil",', ''))).toMatchInlineSnapshot(`
      "content/historik.json:11:29  fel  broken-history
        I historik.json är ”innehåll › begrepp/storstil.mdx › namn” inte som npm run publicera skriver det.
        Hämta tillbaka filen som den var, ur versionshanteringen eller en kopia. Går det inte, ta bort den: då börjar historiken om vid nästa npm run publicera."
    `)
  })

  test('a name that was changed by hand', async () => {
    expect(await told((all) => all.replace('Storstil', 'Stora bokstäver'))).toMatchInlineSnapshot(`
      "content/historik.json:3:15  fel  broken-history
        historik.json är ändrad efter publiceringen, så den säger inte säkert vad som publicerades.
        Hämta tillbaka filen som den var, ur versionshanteringen eller en kopia. Går det inte, ta bort den: då börjar historiken om vid nästa npm run publicera."
    `)
  })

  test('of a newer program', async () => {
    expect(await told((all) => all.replace('"format": 1', '"format": 2'))).toMatchInlineSnapshot(`
      "content/historik.json:2:13  fel  broken-history
        historik.json är skriven av en nyare version av programmet.
        Hämta den nya versionen av programmet, och försök igen."
    `)
  })

  test('another file under its name', async () => {
    expect(await told(() => '[]')).toMatchInlineSnapshot(`
      "content/historik.json:1:1  fel  broken-history
        historik.json är inte skriven av npm run publicera.
        Hämta tillbaka filen som den var, ur versionshanteringen eller en kopia. Går det inte, ta bort den: då börjar historiken om vid nästa npm run publicera."
    `)
  })

  test('with the marks of two versions that were put together', async () => {
    expect(
      await told((all) => all.replace('  "fynd"', '<<<<<<< HEAD\n=======\n>>>>>>> min\n  "fynd"')),
    ).toMatchInlineSnapshot(`
      "content/historik.json:7:1  fel  merge-conflict
        historik.json har två versioner i sig: två publiceringar har noterats var för sig.
        Ta den ena versionen hel, och kör npm run publicera när innehållet är sammanfört."
    `)
  })

  test('laid out anew by a program is as good as it was', async () => {
    const again = withChanges(files, {
      [HISTORY]: (all) => JSON.stringify(JSON.parse(all), null, 8),
    })
    const { problems, history } = await buildFiles(again)
    expect(problems).toEqual([])
    expect(history?.publications).toHaveLength(1)
  })
})
