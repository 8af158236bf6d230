import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildContent } from '../../../src/pipeline/build-content.ts'
import { bokbussen, buildChanged, buildFiles, swap, toldAbout } from '../../support/bokbussen.ts'

const term = bokbussen.get('begrepp/storstil.mdx') ?? ''

test('the invented organisation is without faults', async () => {
  const { problems, site, texts } = await buildChanged({})
  expect(problems).toEqual([])
  expect(site?.processes.map((process) => process.steps.length)).toEqual([18, 6])
  expect(texts.size).toBeGreaterThan(15)
})

test('a file of 10 MB is told', async () => {
  expect(
    await toldAbout({ 'begrepp/stor.mdx': new Uint8Array(10_000_000) }),
  ).toMatchInlineSnapshot(`
    "content/begrepp/stor.mdx:1:1  fel  file-too-large
      Filen är 10 MB. En innehållsfil får vara högst 100 kB.
      Dela upp texten på flera filer, eller ta bort filen om den har hamnat här av misstag."
  `)
})

test('SEC-26: a file over 100 kB is told', async () => {
  expect(
    await toldAbout({ 'begrepp/storstil.mdx': term + 'a'.repeat(100_000) }),
  ).toMatchInlineSnapshot(`
    "content/begrepp/storstil.mdx:1:1  fel  file-too-large
      Filen är 101 kB. En innehållsfil får vara högst 100 kB.
      Dela upp texten på flera filer, eller ta bort filen om den har hamnat här av misstag."
  `)
})

test('a binary file is told', async () => {
  expect(
    await toldAbout({ 'begrepp/storstil.mdx': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1) }),
  ).toMatchInlineSnapshot(`
    "content/begrepp/storstil.mdx:1:1  fel  not-text
      Filen är en bild, fast namnet säger att den är text.
      Beskriv med ord i texten det som bilden visar, och ta bort filen ur mappen."
  `)
})

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['ett dokument ur Word, Excel eller liknande', bytesOf('PK\x03\x04\x14\0\x06\0')],
  ['ett dokument ur Word, Excel eller liknande', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1')],
  ['ett RTF-dokument', bytesOf('{\\rtf1\\ansi Hej}')],
  ['ett PDF-dokument', bytesOf('%PDF-1.7\n')],
  ['en sparad webbsida', bytesOf('<!DOCTYPE html><html>')],
])('a file that is %s under the name of a text', async (what, bytes) => {
  const { problems } = await buildChanged({ 'begrepp/storstil.mdx': bytes })
  expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toEqual([
    [
      'not-text',
      `Filen är ${what}, fast namnet säger att den är text.`,
      'Kopiera texten därifrån till en ny fil i en textredigerare, och ta bort den här.',
    ],
  ])
})

test('another file with bytes that no text holds is told', async () => {
  const bytes = Uint8Array.of(0x61, 0, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61)
  expect(await toldAbout({ 'begrepp/storstil.mdx': bytes })).toMatchInlineSnapshot(`
    "content/begrepp/storstil.mdx:1:1  fel  not-text
      Filen är inte en textfil.
      Ta bort filen, eller spara innehållet som text med teckenkodningen UTF-8."
  `)
})

test('an empty file is told', async () => {
  expect(await toldAbout({ 'begrepp/storstil.mdx': '' })).toMatchInlineSnapshot(`
    "content/begrepp/storstil.mdx:1:1  fel  empty-file
      Filen är tom.
      Skriv det som ska stå i den, eller hämta tillbaka en tidigare version. Annars ta bort filen."
  `)
})

test('a file in UTF-16 without its mark is told as such', async () => {
  const bytes = Uint8Array.from([...term].flatMap((letter) => [letter.charCodeAt(0) & 0xff, 0]))
  const { problems } = await buildChanged({ 'begrepp/storstil.mdx': bytes })
  expect(problems.map(({ message }) => message)).toEqual([
    'Filen är inte sparad som UTF-8. Den ser ut att vara UTF-16, och då blir å, ä och ö fel.',
  ])
})

test('a file in Latin-1 is told how to be saved', async () => {
  expect(
    await toldAbout({
      'begrepp/storstil.mdx': Uint8Array.from(term, (letter) => letter.charCodeAt(0) & 0xff),
    }),
  ).toMatchInlineSnapshot(`
    "content/begrepp/storstil.mdx:1:1  fel  wrong-encoding
      Filen är inte sparad som UTF-8. Den ser ut att vara Latin-1 (Windows-1252), och då blir å, ä och ö fel.
      Öppna filen i redigeraren och spara den med teckenkodningen UTF-8."
  `)
})

test('a file in UTF-16 is told how to be saved', async () => {
  expect(
    await toldAbout({ 'begrepp/storstil.mdx': Uint8Array.of(0xff, 0xfe, 0x2d, 0x00) }),
  ).toMatchInlineSnapshot(`
    "content/begrepp/storstil.mdx:1:1  fel  wrong-encoding
      Filen är inte sparad som UTF-8. Den ser ut att vara UTF-16, och då blir å, ä och ö fel.
      Öppna filen i redigeraren och spara den med teckenkodningen UTF-8."
  `)
})

test('a name with å, ä or ö gets an id to rename it to', async () => {
  expect(await toldAbout({ 'begrepp/Hög läsning.mdx': term })).toMatchInlineSnapshot(`
    "content/begrepp/Hög läsning.mdx:1:1  fel  invalid-id
      Namnet ”Hög läsning” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.
      Byt namn på filen till ”hog-lasning”."
  `)
})

test('SEC-26: __proto__ as an id is told', async () => {
  expect(await toldAbout({ 'begrepp/__proto__.mdx': term })).toMatchInlineSnapshot(`
    "content/begrepp/__proto__.mdx:1:1  fel  invalid-id
      Namnet ”__proto__” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.
      Byt namn på filen till något annat."
  `)
})

test('SEC-26: constructor as an id is told', async () => {
  expect(
    await toldAbout({ 'roller/constructor.mdx': bokbussen.get('roller/byombud.mdx') ?? '' }),
  ).toMatchInlineSnapshot(`
    "content/roller/constructor.mdx:1:1  fel  reserved-id
      Namnet ”constructor” är upptaget och kan inte vara id.
      Byt namn på filen till något annat."
  `)
})

test('SEC-26: an id that leads out of the folder is told', async () => {
  expect(await toldAbout({ 'begrepp/../x.mdx': term })).toMatchInlineSnapshot(`
    "content:1:1  fel  unknown-folder
      Mappen ”..” hör inte till innehållet.
      Flytta eller ta bort den. Vilka mappar som finns står i docs/innehallsmodell.md."
  `)
})

test('a file of another kind is told', async () => {
  expect(await toldAbout({ 'begrepp/storstil.docx': 'x' })).toMatchInlineSnapshot(`
    "content/begrepp/storstil.docx:1:1  fel  unknown-file
      Filen ”storstil.docx” är inte en textfil, och kan inte bli en sida.
      Kopiera texten till en fil som slutar på .mdx, och ta bort den här ur mappen."
  `)
})

test('a document of a word processor beside a step is not to be renamed', async () => {
  expect(await toldAbout({ 'processer/bokval/valda/Steg.docx': 'x' })).toMatchInlineSnapshot(`
    "content/processer/bokval/valda/Steg.docx:1:1  fel  unknown-file
      Filen ”Steg.docx” är inte en textfil, och kan inte bli en sida.
      Kopiera texten till en fil som slutar på .mdx, och ta bort den här ur mappen."
  `)
})

test('a file with the wrong ending is told its name', async () => {
  expect(await toldAbout({ 'begrepp/kryss.md': term })).toMatchInlineSnapshot(`
    "content/begrepp/kryss.md:1:1  fel  unknown-file
      Filen ”kryss.md” hör inte till innehållet.
      Byt namn på den till ”kryss.mdx”, eller ta bort den."
  `)
})

test('a misspelt folder is told once, with the nearest', async () => {
  expect(await toldAbout({ 'begrep/a.mdx': term, 'begrep/b.mdx': term })).toMatchInlineSnapshot(`
    "content/begrep:1:1  fel  unknown-folder
      Mappen ”begrep” hör inte till innehållet.
      Byt namn på den till ”begrepp”, eller ta bort den."
  `)
})

test('a misspelt step file is told', async () => {
  expect(await toldAbout({ 'processer/bokval/valda/stegg.mdx': 'x' })).toMatchInlineSnapshot(`
    "content/processer/bokval/valda/stegg.mdx:1:1  fel  unknown-file
      Filen ”stegg.mdx” läses inte, för mappen har redan ”steg.mdx”.
      Flytta det som ska vara kvar till ”steg.mdx”, och ta bort ”stegg.mdx”."
  `)
})

describe('a misnamed file or folder still exists, so that only its name is told', () => {
  const STEP = 'processer/boken-kommer/turdagen/steg.mdx'
  const step = bokbussen.get(STEP) ?? ''

  test.each([
    'steg.md',
    'Steg.mdx',
    'STEG.MDX',
    'steg.mdx.txt',
    'steg.txt',
    'stegg.mdx',
    'stge.mdx',
  ])('the step file %s', async (name) => {
    const path = STEP.replace('steg.mdx', name)
    const { problems } = await buildChanged({ [STEP]: null, [path]: step })
    expect(problems.map(({ file, message, mend }) => [file, message, mend])).toEqual([
      [
        `content/${path}`,
        `Filen ”${name}” hör inte till innehållet.`,
        'Byt namn på den till ”steg.mdx”, eller ta bort den.',
      ],
    ])
  })

  test.each(['text.mdx', 'steg.docx'])('a step folder with only %s', async (name) => {
    const path = STEP.replace('steg.mdx', name)
    const { problems } = await buildChanged({ [STEP]: null, [path]: step })
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      [`content/${path}`, 'unknown-file'],
    ])
  })

  test('a step folder that is empty', async () => {
    expect(
      await toldAbout({ [STEP]: null, 'processer/boken-kommer/turdagen/': '' }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/turdagen:1:1  fel  empty-folder
        Mappen ”turdagen” är tom.
        Lägg dit steg.mdx, eller ta bort mappen."
    `)
  })

  test('a process folder that is empty', async () => {
    expect(await toldAbout({ 'processer/ny-process/': '' })).toMatchInlineSnapshot(`
      "content/processer/ny-process:1:1  fel  empty-folder
        Mappen ”ny-process” är tom.
        Lägg dit process.mdx, eller ta bort mappen."
    `)
  })

  test.each([
    ['installningar.yaml', 'installningar.yaml'],
    ['processer/boken-kommer/hoglasning/pilkarta.mdx', 'pilkarta.mdx'],
    ['processer/boken-kommer/turdagen/steg.mdx', 'steg.mdx'],
    ['roller/byombud.mdx', 'byombud.mdx'],
  ])('a folder named as the file %s, empty or not, is told once', async (path, name) => {
    for (const inside of ['', 'text.mdx']) {
      const { problems } = await buildChanged({ [path]: null, [`${path}/${inside}`]: '' })
      expect(problems.map(({ file, rule, message, mend }) => [file, rule, message, mend])).toEqual([
        [
          `content/${path}`,
          'folder-for-file',
          `”${name}” är en mapp, men ska vara en fil.`,
          'Ta bort mappen, och spara texten som en fil med samma namn.',
        ],
      ])
    }
  })

  test('an empty register is no fault', async () => {
    expect(await toldAbout({ 'glapp/': '' })).toBe('')
  })

  test('a step folder with only a text for the citizen', async () => {
    expect(
      await toldAbout({ 'processer/boken-kommer/vanta-pa-turen/steg.mdx': null }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/vanta-pa-turen/pilkarta.mdx:1:1  fel  missing-file
        Steget ”vanta-pa-turen” har en text för medborgaren men ingen steg.mdx.
        Lägg till steg.mdx i samma mapp, eller ta bort mappen."
    `)
  })

  test.each([
    ['roller', 'Roller'],
    ['begrepp', 'begrep'],
    ['processer', 'Processer'],
    ['samtycken', 'samtycke'],
  ])('the folder %s, called %s', async (right, wrong) => {
    const moved = [...bokbussen].flatMap(([path, text]) =>
      path.startsWith(`${right}/`)
        ? [
            [path, null],
            [path.replace(right, wrong), text],
          ]
        : [],
    )
    const { problems } = await buildChanged(Object.fromEntries(moved))
    expect(problems.map(({ file, rule, mend }) => [file, rule, mend])).toEqual([
      [`content/${wrong}`, 'unknown-folder', `Byt namn på den till ”${right}”, eller ta bort den.`],
    ])
  })

  test('a step folder inside another step', async () => {
    expect(
      await toldAbout({ [STEP]: null, 'processer/boken-kommer/boka-tur/turdagen/steg.mdx': step }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/boka-tur/turdagen:1:1  fel  unknown-folder
        Mappen ”turdagen” ligger på fel ställe.
        Flytta den till mappen processer/boken-kommer."
    `)
  })

  test('a process beside the folder of processes', async () => {
    const moved = [...bokbussen].flatMap(([path, text]) =>
      path.startsWith('processer/bokval/')
        ? [
            [path, null],
            [path.replace('processer/', ''), text],
          ]
        : [],
    )
    expect(await toldAbout(Object.fromEntries(moved))).toMatchInlineSnapshot(`
      "content/bokval:1:1  fel  unknown-folder
        Mappen ”bokval” ligger på fel ställe.
        Flytta den till mappen processer."
    `)
  })

  test('a role with the ending of another kind of file', async () => {
    const role = bokbussen.get('roller/byombud.mdx') ?? ''
    const { problems } = await buildChanged({
      'roller/byombud.mdx': null,
      'roller/byombud.md': role,
    })
    expect(problems.map(({ rule, mend }) => [rule, mend])).toEqual([
      ['unknown-file', 'Byt namn på den till ”byombud.mdx”, eller ta bort den.'],
    ])
  })
})

test.each([
  'steg - kopia.mdx',
  'steg (1).mdx',
  'steg - Copy.mdx',
  'Kopia av steg.mdx',
  'steg 2.mdx',
])('the copy %s is not to be renamed to what it is a copy of', async (name) => {
  const text = await toldAbout({ [`processer/bokval/valda/${name}`]: 'x' })
  expect(
    text.replaceAll(name, 'KOPIAN'),
  ).toBe(`content/processer/bokval/valda/KOPIAN:1:1  fel  unknown-file
  Filen ”KOPIAN” ser ut att vara en kopia av ”steg.mdx”.
  Ta bort den. Är kopian den rätta, ta bort ”steg.mdx” och ge kopian det namnet.`)
})

test('a copy in a register is told as one', async () => {
  expect(await toldAbout({ 'begrepp/storstil - Kopia.mdx': term })).toMatchInlineSnapshot(`
    "content/begrepp/storstil - Kopia.mdx:1:1  fel  unknown-file
      Filen ”storstil - Kopia.mdx” ser ut att vara en kopia av ”storstil.mdx”.
      Ta bort den. Är kopian den rätta, ta bort ”storstil.mdx” och ge kopian det namnet."
  `)
})

test('a picture is told to be described', async () => {
  expect(await toldAbout({ 'processer/bokval/valda/karta.png': 'x' })).toMatchInlineSnapshot(`
    "content/processer/bokval/valda/karta.png:1:1  fel  unknown-file
      Filen ”karta.png” är en bild, och bilder visas inte på sajten.
      Beskriv med ord i texten det som bilden visar, och ta bort filen ur mappen."
  `)
})

test('a text in a language that the site has not is told', async () => {
  expect(await toldAbout({ 'processer/bokval/valda/pilkarta.de.mdx': 'x' })).toMatchInlineSnapshot(`
    "content/processer/bokval/valda/pilkarta.de.mdx:1:1  fel  unknown-file
      Språket ”de” finns inte på sajten.
      Skriv lattlast, en, ar, so eller fi mellan punkterna, eller ta bort filen."
  `)
})

test('the Swedish text has no language in its name', async () => {
  expect(await toldAbout({ 'processer/bokval/valda/pilkarta.sv.mdx': 'x' })).toMatchInlineSnapshot(`
    "content/processer/bokval/valda/pilkarta.sv.mdx:1:1  fel  unknown-file
      Filen ”pilkarta.sv.mdx” hör inte till innehållet.
      Byt namn på den till ”pilkarta.mdx”, eller ta bort den."
  `)
})

test('a folder that is not read yet is a warning', async () => {
  expect(await toldAbout({ 'insatser/a.mdx': 'x', 'insatser/b.mdx': 'x' })).toMatchInlineSnapshot(`
    "content/insatser:1:1  varning  not-yet-read
      ”insatser” läses inte än och kommer därför inte med på sajten.
      Låt den ligga kvar om du vill; resten av innehållet påverkas inte."
  `)
})

test('a name that should be one that exists is told once, with what to do', async () => {
  expect(await toldAbout({ 'begrepp/STORSTIL.mdx': term })).toMatchInlineSnapshot(`
    "content/begrepp/STORSTIL.mdx:1:1  fel  invalid-id
      Namnet ”STORSTIL” kan inte vara id, och ”storstil” finns redan.
      Är det samma sak, behåll den ena och ge den namnet ”storstil”. Annars byt namn på filen till något annat."
  `)
  const step = bokbussen.get('processer/boken-kommer/folj-upp/steg.mdx') ?? ''
  expect(
    await toldAbout({ 'processer/boken-kommer/Följ upp/steg.mdx': step }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/Följ upp:1:1  fel  invalid-id
      Namnet ”Följ upp” kan inte vara id, och ”folj-upp” finns redan.
      Är det samma sak, behåll den ena och ge den namnet ”folj-upp”. Annars byt namn på mappen till något annat."
  `)
})

test('a short name of Windows is told as such', async () => {
  expect(await toldAbout({ 'begrepp/HOGLAS~1.mdx': term })).toMatchInlineSnapshot(`
    "content/begrepp/HOGLAS~1.mdx:1:1  fel  invalid-id
      ”HOGLAS~1” är ett kort namn, som Windows ger en fil vid sidan om dess eget.
      Ge filen sitt hela namn igen."
  `)
})

test('a citizen text without its step is told', async () => {
  expect(
    await toldAbout({
      'processer/bokval/borta/pilkarta.mdx':
        bokbussen.get('processer/bokval/foresla-bocker/pilkarta.mdx') ?? '',
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/bokval/borta/pilkarta.mdx:1:1  fel  missing-file
      Steget ”borta” har en text för medborgaren men ingen steg.mdx.
      Lägg till steg.mdx i samma mapp, eller ta bort mappen."
  `)
})

test('a process without its own file is told', async () => {
  expect(await toldAbout({ 'processer/bokval/process.mdx': null })).toMatchInlineSnapshot(`
    "content/processer/bokval:1:1  fel  missing-file
      Filen process.mdx saknas. Där står processens namn, faser och banor.
      Lägg till process.mdx."
  `)
})

test('a folder without settings is told', async () => {
  expect(await toldAbout({ 'installningar.yaml': null })).toMatchInlineSnapshot(`
    "content:1:1  fel  missing-file
      Filen installningar.yaml saknas. Där står sajtens namn, utgivare och huvudprocess.
      Lägg till installningar.yaml."
  `)
})

test('a copied folder is told once, and nothing of what it holds', async () => {
  const step = bokbussen.get('processer/boken-kommer/storstil/steg.mdx') ?? ''
  const process = bokbussen.get('processer/bokval/process.mdx') ?? ''
  expect(
    await toldAbout({
      'processer/boken-kommer/storstil - Kopia/steg.mdx': step,
      'processer/bokval (2)/process.mdx': process,
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/storstil - Kopia:1:1  fel  unknown-folder
      Mappen ”storstil - Kopia” ser ut att vara en kopia av ”storstil”.
      Ta bort den. Ska den bli något eget, ge mappen ett eget id och ändra ”namn” i filerna.

    content/processer/bokval (2):1:1  fel  unknown-folder
      Mappen ”bokval (2)” ser ut att vara en kopia av ”bokval”.
      Ta bort den. Ska den bli något eget, ge mappen ett eget id och ändra ”namn” i filerna."
  `)
})

test('a step that lies beside its folder is told where it belongs', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/storstil.mdx':
        bokbussen.get('processer/boken-kommer/storstil/steg.mdx') ?? '',
      'processer/boken-kommer/storstil/steg.mdx': null,
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/storstil.mdx:1:1  fel  unknown-file
      Filen ”storstil.mdx” ligger löst bland mapparna.
      Är den ett steg, lägg den i mappen storstil och kalla den steg.mdx. Annars ta bort den."
  `)
})

test('a translation to a language that is not listed is told', async () => {
  expect(
    await toldAbout({
      'processer/bokval/foresla-bocker/pilkarta.en.mdx':
        bokbussen.get('processer/bokval/foresla-bocker/pilkarta.mdx') ?? '',
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/bokval/foresla-bocker/pilkarta.en.mdx:1:1  fel  unlisted-language
      Översättningen till ”en” finns, men språket står inte i installningar.yaml.
      Lägg till ”en” under språk i installningar.yaml, eller ta bort filen."
  `)
})

test('a language without a single translation is told where it is listed', async () => {
  expect(
    await toldAbout({ 'installningar.yaml': swap('språk: [sv]', 'språk: [sv, en]') }),
  ).toMatchInlineSnapshot(`
    "content/installningar.yaml:6:13  fel  language-without-texts
      Språket ”en” står i installningar.yaml, men ingen text är översatt till det.
      Ta bort ”en” under språk, eller lägg till en översättning, till exempel pilkarta.en.mdx.

      6 | språk: [sv, en]
        |             ^"
  `)
})

test('a language that is none is told as that alone', async () => {
  const { problems } = await buildChanged({
    'installningar.yaml': swap('språk: [sv]', 'språk: [sv, xx]'),
  })
  expect(problems.map(({ rule }) => rule)).toEqual(['unknown-value'])
})

test('a translation to a listed language is read and checked', async () => {
  const text = bokbussen.get('processer/bokval/foresla-bocker/pilkarta.mdx') ?? ''
  const { problems, texts } = await buildChanged({
    'installningar.yaml': swap('språk: [sv]', 'språk: [sv, en]'),
    'processer/bokval/foresla-bocker/pilkarta.en.mdx': `${text}\nMore.\n`,
  })
  expect(problems).toEqual([])
  expect(texts.has('pilkarta/bokval/foresla-bocker.en')).toBe(true)
})

test('a byte order mark, CRLF and decomposed letters just work', async () => {
  const plain = await buildChanged({})
  const files = new Map(
    [...bokbussen].map(([path, text]) => [
      path.normalize('NFD'),
      `\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`,
    ]),
  )
  const other = await buildFiles(files)
  expect(other.problems).toEqual([])
  expect(other.site).toEqual(plain.site)
  expect(other.texts).toEqual(plain.texts)
})

test('places are the same in a file with CRLF and a byte order mark', async () => {
  const { problems } = await buildChanged({
    'begrepp/storstil.mdx': `\ufeff${term.replace('namn:', 'nam:').replaceAll('\n', '\r\n')}`,
  })
  expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
    [2, 1, 'unknown-key'],
  ])
})

test('notes and dotfiles are left alone', async () => {
  const { problems } = await buildChanged({
    'README.md': '# x',
    'begrepp/README.md': '# x',
    '.DS_Store': Uint8Array.of(0),
    'begrepp/.a.mdx.swp': Uint8Array.of(0),
  })
  expect(problems).toEqual([])
})

test('a folder that does not exist is told', async () => {
  const { problems } = await buildContent({ contentDir: 'finns-inte', today: '2026-11-22' })
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "file": "finns-inte",
        "hides": true,
        "line": 1,
        "mend": "Kontrollera sökvägen i CONTENT_DIR, eller lägg innehållet i mappen content.",
        "message": "Mappen ”finns-inte” finns inte.",
        "rule": "missing-folder",
        "severity": "fel",
      },
    ]
  `)
})

test('an empty folder is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tom-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const { problems, site } = await buildContent({ contentDir: folder, today: '2026-11-22' })
  expect(problems.map(({ rule, mend }) => [rule, mend])).toMatchInlineSnapshot(`
    [
      [
        "empty-folder",
        "Lägg dit installningar.yaml, kallor.yaml, parter, roller och minst en process.",
      ],
    ]
  `)
  expect(site).toBeNull()
})

test('a file where the folder should be is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fil-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'x'), '')
  const contentDir = join(folder, 'x')
  const { problems } = await buildContent({ contentDir, today: '2026-11-22' })
  expect(problems.map(({ rule, mend }) => [rule, mend])).toMatchInlineSnapshot(`
    [
      [
        "missing-folder",
        "Ange mappen som innehållet ligger i.",
      ],
    ]
  `)
})

test.each([
  [
    'processer/bokval/foresla-bocker/steg.mdx',
    'processer/bokval/foresla-bocker/pilkarta.mdx',
    'medborgarens text om ett steg',
    'ett steg',
  ],
  [
    'processer/bokval/foresla-bocker/pilkarta.mdx',
    'processer/bokval/foresla-bocker/steg.mdx',
    'ett steg',
    'medborgarens text om ett steg',
  ],
  ['parter/bussen.mdx', 'roller/chauffor.mdx', 'en roll', 'en part'],
  ['roller/chauffor.mdx', 'parter/bussen.mdx', 'en part', 'en roll'],
  ['fragor/stod.mdx', 'begrepp/storstil.mdx', 'ett begrepp', 'en fråga'],
  ['begrepp/storstil.mdx', 'fragor/stod.mdx', 'en fråga', 'ett begrepp'],
  [
    'processer/bokval/process.mdx',
    'processer/bokval/pilkarta.mdx',
    'medborgarens text om en process',
    'en process',
  ],
])('%s with the content of %s is told once', async (path, other, holds, shouldHold) => {
  const { problems } = await buildChanged({ [path]: bokbussen.get(other) ?? '' })
  expect(problems.map(({ file, rule, message, mend }) => [file, rule, message, mend])).toEqual([
    [
      `content/${path}`,
      'swapped-file',
      `Filen innehåller ${holds}, men ska innehålla ${shouldHold}.`,
      'Flytta innehållet till den fil där det hör hemma, och skriv eller hämta tillbaka det som ska stå här.',
    ],
  ])
})

test('a citizen’s text in a misspelt folder beside the right one is told once, at its place', async () => {
  const path = 'processer/boken-kommer/högläsning/pilkarta.mdx'
  const text = bokbussen.get('processer/boken-kommer/hoglasning/pilkarta.mdx') ?? ''
  const { problems } = await buildChanged({ [path]: text })
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['content/processer/boken-kommer/högläsning', 'invalid-id'],
  ])
})
