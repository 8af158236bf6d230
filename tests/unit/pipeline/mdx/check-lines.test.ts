import { describe, expect, test } from 'vitest'
import { bokbussen, buildChanged, type Changes, toldAbout } from '../../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/mote-vid-bussen/steg.mdx'

/** The body of a step, put where the old one was. */
function body(text: string): Changes {
  const front = (bokbussen.get(STEP) ?? '').split('---\n').slice(0, 2).join('---\n')
  return { [STEP]: `${front}---\n\n${text}\n` }
}

async function told(text: string) {
  const { problems } = await buildChanged(body(text))
  return problems.map(({ rule, line, column, message, mend }) => [
    `${line - 22}:${column} ${rule}`,
    message,
    mend,
  ])
}

describe('lists that are no lists', () => {
  test('a bullet is told at its line', async () => {
    expect(await toldAbout(body('Ta med:\n\n• papper\n• penna'))).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:1  fel  home-made-list
        Raden börjar med •, och blir därför ingen punkt i en lista.
        Byt • mot ett vanligt bindestreck och ett mellanslag: - text.

        25 | • papper
           | ^

      content/processer/boken-kommer/mote-vid-bussen/steg.mdx:26:1  fel  home-made-list
        Raden börjar med •, och blir därför ingen punkt i en lista.
        Byt • mot ett vanligt bindestreck och ett mellanslag: - text.

        26 | • penna
           | ^"
    `)
  })

  test.each(['•', '·', '▪', '●', '○', '–', '—'])('%s in the beginning of a line', async (sign) => {
    expect(await told(`${sign} papper`)).toEqual([
      [
        '1:1 home-made-list',
        `Raden börjar med ${sign}, och blir därför ingen punkt i en lista.`,
        `Byt ${sign} mot ett vanligt bindestreck och ett mellanslag: - text.`,
      ],
    ])
  })

  test('a bullet after a hyphen, and letters', async () => {
    expect(await told('- • papper\n\na) penna')).toMatchInlineSnapshot(`
      [
        [
          "1:3 home-made-list",
          "Raden börjar med •, och blir därför ingen punkt i en lista.",
          "Byt • mot ett vanligt bindestreck och ett mellanslag: - text.",
        ],
        [
          "3:1 home-made-list",
          "Raden börjar med a), och blir därför ingen punkt i en lista.",
          "Skriv 1. 2. 3. i stället för bokstäver, eller ett bindestreck och ett mellanslag.",
        ],
      ]
    `)
  })

  test('a hyphen or a number without its space', async () => {
    expect(await told('-papper\n\n1.penna')).toMatchInlineSnapshot(`
      [
        [
          "1:1 list-sign-alone",
          "Efter ”-” i början av raden saknas ett mellanslag, så tecknet syns på sidan.",
          "Sätt ett mellanslag efter ”-”.",
        ],
        [
          "3:1 list-sign-alone",
          "Efter ”1.” i början av raden saknas ett mellanslag, så tecknet syns på sidan.",
          "Sätt ett mellanslag efter ”1.”.",
        ],
      ]
    `)
  })

  test('a dash that goes on with the line before is a dash', async () => {
    expect(await told('En mening som är lång\n– och som fortsätter – på nästa rad.')).toEqual([])
  })
})

describe('headings', () => {
  test('without a space after the sign', async () => {
    expect(await told('##Rubrik')).toMatchInlineSnapshot(`
      [
        [
          "1:1 heading-sign",
          "Efter ”##” i början av raden saknas ett mellanslag, så tecknet syns på sidan.",
          "Sätt ett mellanslag efter ”##”.",
        ],
      ]
    `)
  })

  test('that come of strokes under a line', async () => {
    expect(await told('Hej och välkommen\n---\n\nMer text\n===')).toMatchInlineSnapshot(`
      [
        [
          "1:1 underlined-heading",
          "Strecken under ”Hej och välkommen” gör texten till en rubrik.",
          "Ta bort strecken. Är det en rubrik, skriv ## före den.",
        ],
        [
          "4:1 underlined-heading",
          "Strecken under ”Mer text” gör texten till en rubrik.",
          "Ta bort strecken. Är det en rubrik, skriv ## före den.",
        ],
      ]
    `)
  })
})

describe('links that are no links', () => {
  test.each([
    [
      '[Läs mer] (https://exempel.se)',
      1,
      'Länken ”Läs mer” har ett mellanslag mellan ] och (, och blir ingen länk.',
      'Ta bort mellanslaget: [text](adress).',
    ],
    [
      '[Läs mer]  (/roller/chauffor/)',
      1,
      'Länken ”Läs mer” har ett mellanslag mellan ] och (, och blir ingen länk.',
      'Ta bort mellanslaget: [text](adress).',
    ],
    [
      '(Läs mer)[https://exempel.se]',
      1,
      'Parenteserna runt ”Läs mer” och adressen har bytt plats, så det blir ingen länk.',
      'Skriv [Läs mer](https://exempel.se).',
    ],
    [
      '[Läs mer](https://exempel.se/en sida)',
      9,
      'Det finns ett mellanslag i länkens adress, så det blir ingen länk.',
      'Ta bort mellanslaget. Hör det till adressen, skriv %20.',
    ],
    [
      '[Läs mer](https://exempel.se',
      9,
      'Länken har ingen slutparentes, så det blir ingen länk.',
      'Sätt ) efter adressen: [text](adress).',
    ],
  ])('%s', async (text, column, message, mend) => {
    expect(await told(text)).toEqual([[`1:${column} broken-link`, message, mend]])
  })

  test('a link with a title, and a remark in brackets, are fine', async () => {
    expect(
      await told('[Turplanen](https://exempel.se "Titel") och [så] (se bilagan) samt [1] (nästa)'),
    ).toEqual([])
  })
})

describe('layout of another program', () => {
  test('a tab between words', async () => {
    expect(await told('Namn\tTelefon')).toMatchInlineSnapshot(`
      [
        [
          "1:5 tab-in-text",
          "Raden har en tabb mellan orden. Den syns inte på sidan.",
          "Skriv ett mellanslag. Är det kolumner, gör en tabell: | rubrik | rubrik |.",
        ],
      ]
    `)
  })

  test('a tab before a point in a list is fine', async () => {
    expect(await told('- ett\n\t- två')).toEqual([])
  })

  test('stars with a space inside', async () => {
    expect(await told('Det är ** viktigt **.')).toMatchInlineSnapshot(`
      [
        [
          "1:8 lone-stars",
          "Stjärnorna ** hör inte ihop med några andra, så de syns på sidan.",
          "Skriv **text** utan mellanslag innanför stjärnorna, eller ta bort dem.",
        ],
      ]
    `)
    expect(await told('Det är **viktigt **.')).toHaveLength(1)
    expect(await told('Det är \\*\\*viktigt.')).toEqual([])
    expect(await told('Det är **viktigt** och **bra**. 2 * 3 = 6')).toEqual([])
  })

  test('a table without its line of hyphens', async () => {
    expect(await told('| Namn | Telefon |\n| A | B |')).toMatchInlineSnapshot(`
      [
        [
          "1:1 broken-table",
          "Raderna med | blir ingen tabell.",
          "Skriv en rad med streck under rubrikerna, lika många som kolumnerna: | --- | --- |. Sätt en tom rad före tabellen.",
        ],
      ]
    `)
    expect(await told('| Namn | Telefon |\n| --- | --- |\n| A | B |')).toEqual([])
  })
})

test('what stands in code is left alone', async () => {
  expect(await told('```\n• ett\t2\n[x] (https://a.se)\n```\n\n`[x] (https://a.se)`')).toEqual([])
})

test('front matter that was pasted below its fence is told as a whole', async () => {
  const text = bokbussen.get(STEP) ?? ''
  expect(await toldAbout({ [STEP]: text + text })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:1  fel  keys-in-body
      Här står nycklar i brödtexten, från ”namn:” och nedåt. De visas som text på sidan.
      Flytta dem upp mellan de två raderna med ---. Står de redan där, ta bort dem här.

      25 | namn: Möt läsaren vid bussen
         | ^"
  `)
})

test('two versions in one file are told as a whole', async () => {
  expect(
    await toldAbout(body('<<<<<<< HEAD\nHej\n=======\nHopp\n>>>>>>> main')),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  merge-conflict
      Filen har två versioner i sig, åtskilda av <<<<<<<, ======= och >>>>>>>.
      Välj vad som ska gälla, och ta bort den andra versionen och de tre raderna med tecken.

      23 | <<<<<<< HEAD
         | ^"
  `)
})

test.each([
  [
    '[Mejla](anna@exempel.se)',
    '”anna@exempel.se” är en e-postadress, men länken säger det inte.',
    'Skriv mailto:anna@exempel.se.',
  ],
  [
    '[Läs](www.exempel.se/a)',
    '”www.exempel.se/a” är en adress utanför sajten, men länken säger det inte.',
    'Skriv https://www.exempel.se/a.',
  ],
  [
    '[Läs](exempel.se)',
    '”exempel.se” är en adress utanför sajten, men länken säger det inte.',
    'Skriv https://exempel.se.',
  ],
  [
    '[Läs](C:\\Users\\x.docx)',
    '”C:\\Users\\x.docx” är en fil på din dator, som ingen annan kan öppna.',
    'Länka till en sida på webben i stället, eller ta bort länken.',
  ],
  [
    '[Läs](file:///C:/x.docx)',
    '”file:///C:/x.docx” är en fil på din dator, som ingen annan kan öppna.',
    'Länka till en sida på webben i stället, eller ta bort länken.',
  ],
])('a link that lacks what it leads to: %s', async (text, message, mend) => {
  expect(await told(text)).toEqual([['1:1 unsafe-link', message, mend]])
})

test('a link by way of a mail program is told', async () => {
  const url =
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexempel.se%2Fa&data=05'
  expect(await told(`[Läs](${url})`)).toEqual([
    [
      '1:1 tracking-link',
      'Länken går genom ett mejlprogram eller en sökmotor, som ser vem som följer den.',
      'Skriv den riktiga adressen: https://exempel.se/a.',
    ],
  ])
})

test.each([
  [
    'Hej\n\n---\n\nMer',
    '3:1',
    'Raden blir ett streck tvärs över sidan.',
    'Ta bort den. Börjar något nytt här, skriv en rubrik med ## före.',
  ],
  [
    '---\n\nMer',
    '1:1',
    'Raden --- står en gång för mycket efter front matter. Den blir ett streck på sidan.',
    'Ta bort den här raden.',
  ],
])('a line across the page is told: %j', async (text, place, message, mend) => {
  expect(await told(text)).toEqual([[`${place} rule-in-body`, message, mend]])
})

test('a personal number in a body is told where it stands', async () => {
  expect((await told('Numret är 19800101-1234.')).map(([where]) => where)).toEqual([
    '1:11 personal-data',
  ])
})

test('a heading twice, and one with nothing under it', async () => {
  expect(await told('## Ett\n\nText\n\n## Ett\n\nMer\n\n## Två')).toMatchInlineSnapshot(`
    [
      [
        "5:1 heading-twice",
        "Rubriken ”Ett” står två gånger i texten.",
        "Skriv en annan rubrik, eller för ihop det som står under dem.",
      ],
      [
        "9:1 heading-without-text",
        "Under rubriken ”Två” står ingen text.",
        "Skriv det som ska stå där, eller ta bort rubriken.",
      ],
    ]
  `)
})

test('a heading that stands once more at the end is told once', async () => {
  expect((await told('## Ett\n\nText\n\n## Ett')).map(([where]) => where)).toEqual([
    '5:1 heading-without-text',
  ])
})

test('headings of one name are fine under headings that tell them apart', async () => {
  expect(await told('## Ett\n\n### Hur\n\nA\n\n## Två\n\n### Hur\n\nB')).toEqual([])
})

test.each(['här', 'Läs mer', 'klicka här'])('a link called ”%s” is told', async (words) => {
  expect(await told(`Se [${words}](https://exempel.se).`)).toEqual([
    [
      '1:4 link-says-nothing',
      `Länken heter ”${words}”, och det säger inte vart den leder.`,
      'Skriv vad man kommer till inom hakparenteserna: [blanketten för ansökan](adress).',
    ],
  ])
})

test('a link that calls another number than it says is told', async () => {
  expect(await told('[Ring 1177](tel:112)')).toEqual([
    [
      '1:1 contradiction',
      'Texten säger 1177, men länken ringer 112.',
      'Skriv samma nummer i texten och i länken.',
    ],
  ])
})

test('an address on the web without a link is told as it stands', async () => {
  expect(await told('Se www.exempel.se')).toEqual([
    [
      '1:4 bare-address',
      '”www.exempel.se” blir ingen länk som det står.',
      'Skriv vart länken leder, och hela adressen: [text](https://www.exempel.se).',
    ],
  ])
})

test('what was pasted with its tags is told once a line', async () => {
  expect(
    await told(
      '<p class="MsoNormal"><span>Hej <o:p></o:p></span></p>\n\n<!--[if gte mso 9]><xml></xml><![endif]-->\n\n<b>Hej</b> och <i>hopp</i>',
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "1:1 html-in-body",
        "Texten är klistrad ur ett annat program, och dess HTML-taggar följde med.",
        "Klistra in den igen som ren text.",
      ],
      [
        "3:1 html-in-body",
        "Texten är klistrad ur ett annat program, och dess HTML-taggar följde med.",
        "Klistra in den igen som ren text.",
      ],
      [
        "5:1 html-in-body",
        "Raden har flera HTML-taggar, och de går inte att använda i brödtexten.",
        "Skriv Markdown i stället, och ta bort taggarna. Är texten klistrad, klistra in den som ren text.",
      ],
    ]
  `)
})
