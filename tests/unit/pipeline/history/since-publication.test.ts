import { beforeAll, describe, expect, test } from 'vitest'
import { plainly } from '../../../../src/pipeline/paint.ts'
import { changesAsText } from '../../../../src/pipeline/report/changes-as-text.ts'
import { bokbussen, swap } from '../../../support/bokbussen.ts'
import { published, sinceChanges, withChanges } from '../../../support/since-published.ts'

const MAP = 'processer/boken-kommer'
let files: Awaited<ReturnType<typeof published>>
beforeAll(async () => {
  files = await published()
})

async function origins(...args: Parameters<typeof sinceChanges>) {
  const { problems, originOf } = await sinceChanges(...args)
  return problems.map((problem) => {
    const origin = originOf.get(problem)
    const by = origin?.kind === 'caused' ? ` ${origin.by.map(({ path }) => path).join(', ')}` : ''
    return `${problem.rule} ${problem.file.replace(/^content\/?/, '')}: ${origin?.kind}${by}`
  })
}

describe('what has changed', () => {
  test('nothing, as soon as it is published', async () => {
    const since = await sinceChanges(files, {})
    expect(since).toMatchObject({ changes: [], problems: [], known: 0 })
    expect(since.publication).toEqual({ number: 1, day: '2026-11-22', changes: [] })
  })

  test('is listed by name though nothing is wrong with it', async () => {
    const term = String(files.get('begrepp/storstil.mdx'))
    const more = await published(
      withChanges(bokbussen, {
        'begrepp/lasglasogon.mdx': term
          .replace(/namn: .*/, 'namn: Läsglasögon')
          .replace(/(förkortningar|synonymer): .*\n/g, ''),
      }),
    )
    const since = await sinceChanges(more, {
      'underlag/ny-pase.mdx': (bokbussen.get('underlag/bokpase.mdx') ?? '').replace(
        /namn: .*/,
        'namn: Ny påse',
      ),
      'begrepp/lasglasogon.mdx': null,
      [`${MAP}/packa-bocker/steg.mdx`]: (text) =>
        `${text.replace(/namn: .*/, 'namn: Packa påsen')}\nLägg de tunga böckerna underst.\n`,
      'kallor.yaml': (text) => `${text}\n# En kommentar.\n`,
    })
    expect(since.problems).toEqual([])
    expect(changesAsText(since, { unjudged: [] }, plainly)).toMatchInlineSnapshot(`
      "Ändrat sedan publicering 1 (2026-11-22):
        borttagen  begrepp ”Läsglasögon” begrepp/lasglasogon.mdx
        ändrad     källorna kallor.yaml
        ändrad     steg ”Packa påsen” processer/boken-kommer/packa-bocker/steg.mdx: brödtext, namn
        tillkom    underlag ”Ny påse” underlag/ny-pase.mdx
      Det rör 2 parter, 2 roller och 4 blad som skrivs ut.

      Inga fel."
    `)
  })

  test('lines that end as on Windows, and letters in two parts, are no change', async () => {
    const since = await sinceChanges(files, {
      [`${MAP}/packa-bocker/steg.mdx`]: (text) => text.replaceAll('\n', '\r\n').normalize('NFD'),
    })
    expect(since.changes).toEqual([])
  })

  test('a file that cannot be read now is changed, under the name it had', async () => {
    const since = await sinceChanges(files, { 'roller/byombud.mdx': () => 'namn: {' })
    expect(since.changes).toEqual([
      { kind: 'changed', path: 'roller/byombud.mdx', name: 'Byombud', parts: [] },
    ])
  })

  test('a step moved to another folder is one that came and one that went', async () => {
    const step = String(files.get('begrepp/storstil.mdx'))
    const since = await sinceChanges(files, {
      'begrepp/storstil.mdx': null,
      'begrepp/stor-stil.mdx': step,
    })
    expect(since.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'added begrepp/stor-stil.mdx',
      'removed begrepp/storstil.mdx',
    ])
  })
})

describe('whom a change touches', () => {
  test('a step: its roles and their parties, its map, its station', async () => {
    const { effect } = await sinceChanges(files, {
      [`${MAP}/vanta-pa-turen/steg.mdx`]: (text) => `${text}\nHälsa.\n`,
    })
    expect(effect).toMatchInlineSnapshot(`
      {
        "citizenPages": [
          "/pilkarta/boken-kommer/",
          "/pilkarta/boken-kommer/vanta-pa-turen/",
        ],
        "news": [],
        "parties": [
          "bussen",
          "lasaren",
        ],
        "prints": [
          "/handlaggare/boken-kommer/",
          "/pilkarta/boken-kommer/",
          "/pilkarta/boken-kommer/vanta-pa-turen/",
          "/roller/chauffor/",
          "/roller/lasare/",
        ],
        "roles": [
          "chauffor",
          "lasare",
        ],
        "translations": [],
      }
    `)
  })

  test('a role that a step has left is touched all the same', async () => {
    const { effect } = await sinceChanges(files, {
      [`${MAP}/packa-bocker/steg.mdx`]: swap('mottagare: chauffor', 'mottagare: { öppen: true }'),
    })
    expect(effect.roles).toContain('chauffor')
    expect(effect.parties).toContain('bussen')
  })

  test('a document: its own page, and the steps that name it', async () => {
    const { effect } = await sinceChanges(files, {
      'underlag/turplan.mdx': (text) => `${text}\nEn sida.\n`,
    })
    expect(effect).toMatchInlineSnapshot(`
      {
        "citizenPages": [],
        "news": [],
        "parties": [
          "biblioteket",
          "bussen",
        ],
        "prints": [
          "/handlaggare/boken-kommer/",
          "/roller/bibliotekarie/",
          "/roller/chauffor/",
          "/underlag/turplan/",
        ],
        "roles": [
          "bibliotekarie",
          "chauffor",
        ],
        "translations": [],
      }
    `)
  })

  test('a source: the steps that cite it, and not those that cite another', async () => {
    const { effect } = await sinceChanges(files, {
      'kallor.yaml': swap('turlista:\n', 'turlista:\n  plats: Byn\n'),
    })
    const citing = [...bokbussen].filter(
      ([path, text]) => path.endsWith('steg.mdx') && text.includes('turlista'),
    )
    expect(citing.length).toBeGreaterThan(0)
    expect(effect.prints).toContain('/handlaggare/boken-kommer/')
    expect(effect.prints).not.toContain('/handlaggare/bokval/')
  })

  test('a news item: itself, and nothing of what it is about', async () => {
    const since = await sinceChanges(files, {
      'nyheter/bussen-rullar.mdx': swap('Bussen rullar igen', 'Bussen kör igen'),
    })
    expect(since.effect).toEqual({
      parties: [],
      roles: [],
      prints: [],
      citizenPages: [],
      translations: [],
      news: ['/nyheter/#bussen-rullar'],
    })
    expect(changesAsText(since, { unjudged: [] }, plainly)).toMatchInlineSnapshot(`
      "Ändrat sedan publicering 1 (2026-11-22):
        ändrad     nyhet ”Bussen kör igen” nyheter/bussen-rullar.mdx: rubrik
      Det rör 1 nyhet.

      Inga fel."
    `)
    expect(since.now.get('nyheter/bussen-rullar.mdx')?.names).toEqual([
      'begrepp/storstil.mdx',
      'parter/biblioteket.mdx',
      'parter/bussen.mdx',
      'processer/boken-kommer/process.mdx',
      'processer/boken-kommer/ta-emot-onskemal/steg.mdx',
      'roller/bibliotekarie.mdx',
      'samtycken/samtycke-adress.mdx',
      'underlag/onskelista.mdx',
    ])
  })

  test('a citizen’s text: its station, and its translations', async () => {
    const text = String(files.get(`${MAP}/hoglasning/pilkarta.mdx`))
    const translated = await published(
      withChanges(bokbussen, {
        [`${MAP}/hoglasning/pilkarta.en.mdx`]: text,
        'installningar.yaml': swap('språk: [sv]', 'språk: [sv, en]'),
      }),
    )
    const { effect } = await sinceChanges(translated, {
      [`${MAP}/hoglasning/pilkarta.mdx`]: swap('när:', 'får: [En saga]\nnär:'),
    })
    expect(effect).toEqual({
      parties: [],
      roles: [],
      prints: ['/pilkarta/boken-kommer/', '/pilkarta/boken-kommer/hoglasning/'],
      citizenPages: ['/pilkarta/boken-kommer/', '/pilkarta/boken-kommer/hoglasning/'],
      translations: [`${MAP}/hoglasning/pilkarta.en.mdx`],
      news: [],
    })
  })
})

describe('what is told of a change', () => {
  test('what stands in a changed file, all of it', async () => {
    expect(
      await origins(files, {
        [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', ''),
      }),
    ).toEqual([`limit-leads-on ${MAP}/vill-fortsatta/steg.mdx: own`])
  })

  test('in an unchanged file, what comes of a changed one, with the likeliest cause first', async () => {
    expect(
      await origins(files, {
        [`${MAP}/valj-stod/steg.mdx`]: swap(
          '  - { till: storstil, om: { stod: storstil } }\n  - till: folj-upp\n    om: { stod: [inget, vet-inte] }',
          '  - till: folj-upp\n    om: { stod: [storstil, inget, vet-inte] }',
        ),
        [`${MAP}/boka-tur/steg.mdx`]: (text) => `${text}\nRing först.\n`,
        'processer/bokval/foresla-bocker/steg.mdx': (text) => `${text}\nVälj tre.\n`,
      }),
    ).toEqual([
      `all-reachable ${MAP}/storstil/steg.mdx: caused ${MAP}/valj-stod/steg.mdx, ${MAP}/boka-tur/steg.mdx`,
    ])
  })

  test('in an unchanged file, what comes of a file that was removed', async () => {
    const told = await origins(files, { 'underlag/turplan.mdx': null })
    expect(told.length).toBeGreaterThan(0)
    for (const one of told)
      expect(one).toMatch(/^unknown-document .*: caused underlag\/turplan.mdx$/)
  })

  test('not the warning of an unchanged file that was there when it was published', async () => {
    const warned = await published(
      withChanges(bokbussen, { [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', '') }),
    )
    const since = await sinceChanges(warned, {
      [`${MAP}/boka-tur/steg.mdx`]: (text) => `${text}\nRing först.\n`,
    })
    expect(since).toMatchObject({ problems: [], known: 1 })
    const text = changesAsText(since, { unjudged: [] }, plainly)
    expect(text.split('\n\n').slice(-2)).toEqual([
      'Inga fel.',
      '1 varning i oförändrade filer fanns redan vid den senaste publiceringen, och visas inte. npm run granska visar alla.',
    ])
  })

  test('the same warning when it is raised to an error: the settings are changed', async () => {
    const warned = await published(
      withChanges(bokbussen, { [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', '') }),
    )
    expect(
      await origins(warned, {
        'installningar.yaml': swap(
          'allvarlighet: []',
          'allvarlighet: [{ regel: limit-leads-on, nivå: fel, skäl: Prov. }]',
        ),
      }),
    ).toEqual([`limit-leads-on ${MAP}/vill-fortsatta/steg.mdx: caused installningar.yaml`])
  })

  test('an error that was accepted until a day that has passed, and not the warning of the day', async () => {
    const accepted = await published(
      withChanges(bokbussen, {
        [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    högst: 12\n    sedan: slut\n', ''),
        'installningar.yaml': swap(
          'allvarlighet: []',
          `undantag: [{ regel: loop-has-limit, fil: ${MAP}/vill-fortsatta/steg.mdx, skäl: Prov., till-och-med: 2026-12-24 }]`,
        ),
      }),
    )
    expect(await origins(accepted, {}, '2026-12-24')).toEqual([])
    expect(await origins(accepted, {}, '2026-12-25')).toEqual([
      `loop-has-limit ${MAP}/vill-fortsatta/steg.mdx: lapsed`,
    ])
  })

  test('an error that nothing of the changed leads to is shown, and said to be so', async () => {
    // The clock of the machine is set back: one file is reviewed later than today.
    const late = await published(
      withChanges(bokbussen, {
        'begrepp/storstil.mdx': (text) => text.replace(/granskad: .*/, 'granskad: 2026-11-21'),
      }),
    )
    const change = { 'underlag/turplan.mdx': (text: string) => `${text}\nEn sida.\n` }
    expect(await origins(late, change, '2026-11-20')).toEqual([
      'future-day begrepp/storstil.mdx: elsewhere',
    ])
  })
})

test('without a publication everything is new', async () => {
  const since = await sinceChanges(bokbussen, {
    [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', ''),
  })
  expect(since.problems.map(({ rule }) => rule)).toEqual(['limit-leads-on'])
  expect(changesAsText(since, { unjudged: [] }, plainly).split('\n')[0]).toBe(
    'Innehållet är inte publicerat än, så allt räknas som nytt: 62 filer. npm run publicera noterar det som publiceras.',
  )
})
