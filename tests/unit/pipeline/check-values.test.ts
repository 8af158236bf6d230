import { expect, test } from 'vitest'
import { buildChanged, swap } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const told = async (text: string) => {
  const { problems } = await buildChanged({
    [STEP]: swap(
      'syfte: Biblioteket vet vad läsaren vill läsa och var läsaren bor.',
      `syfte: ${text}`,
    ),
  })
  return problems.map(({ rule, line, column, message, mend }) => [
    `${line}:${column} ${rule}`,
    message,
    mend,
  ])
}

test.each([
  [
    'Det <b>viktiga</b> först',
    'html-in-value',
    '”<b>” visas som det står: taggar går inte att använda i front matter.',
    'Ta bort taggen. Texten i front matter skrivs utan formatering.',
  ],
  [
    'Fråga <Roll id="chauffor" /> först',
    'html-in-value',
    '”<Roll id="chauffor" />” visas som det står: taggar går inte att använda i front matter.',
    'Ta bort taggen. Texten i front matter skrivs utan formatering.',
  ],
  [
    'Bussen&nbsp;kommer',
    'html-in-value',
    '”&nbsp;” är HTML-kod för ett tecken, och visas som det står.',
    'Skriv tecknet självt med tangentbordet.',
  ],
  [
    'Det är **viktigt** att',
    'markdown-in-value',
    'Tecknen runt ”viktigt” visas som de står: texten i front matter har ingen fetstil eller kursiv.',
    'Ta bort tecknen.',
  ],
  [
    'Det är *viktigt* att',
    'markdown-in-value',
    'Tecknen runt ”viktigt” visas som de står: texten i front matter har ingen fetstil eller kursiv.',
    'Ta bort tecknen.',
  ],
  [
    'Se [sidan](https://exempel.se) först',
    'markdown-in-value',
    '”[sidan](https://exempel.se)” blir ingen länk här, utan visas som det står.',
    'Skriv länken i brödtexten i stället, eller under ”länk” om den nyckeln finns.',
  ],
  [
    "Ring om det dröjer.'",
    'loose-quote',
    "Texten slutar med ', men börjar inte med det. Tecknet visas som det står.",
    "Ta bort ', eller skriv det före texten också.",
  ],
  [
    '• Det viktiga',
    'list-sign',
    'Texten har •, som är en punkt i en lista ur ett annat program.',
    'Ta bort •. Är det flera punkter, skriv en rad med - för varje.',
  ],
  [
    'Ta med • papper • penna',
    'list-sign',
    'Texten har •, som är en punkt i en lista ur ett annat program.',
    'Ta bort •. Är det flera punkter, skriv en rad med - för varje.',
  ],
  [
    'https://www.google.com/url?q=https://exempel.se/a&sa=D',
    'tracking-link',
    'Länken går genom ett mejlprogram eller en sökmotor, som ser vem som följer den.',
    'Skriv den riktiga adressen: https://exempel.se/a.',
  ],
])('%s is told: %s', async (text, rule, message, mend) => {
  expect(await told(text)).toEqual([[`6:8 ${rule}`, message, mend]])
})

test.each([
  'Under 5 < 10 och A & B',
  "Läs boken 'Bussen'",
  "'Läs boken ''Bussen'''",
  'Räkna 2 * 3 * 4',
  'Svara ja/nej (se [1])',
  'Böcker · läsning',
  'Regeln [a] (inte b)',
])('%s is a text like any other', async (text) => {
  expect(await told(text)).toEqual([])
})

test.each(['19800101-1234', '800161-1234', '800101+1234', '198001011234'])(
  'a personal number is told: %s',
  async (number) => {
    expect(await told(`Skriv ${number} i blanketten`)).toEqual([
      [
        '6:8 personal-data',
        'Texten har något som ser ut som ett personnummer.',
        'Ta bort det: ingen persons uppgifter ska stå på sajten. Är det ett annat nummer, skriv det utan bindestreck, med mellanslag.',
      ],
    ])
  },
)

test('an address that reads like one person’s own is told, and stops no build', async () => {
  const { problems, site } = await buildChanged({
    [STEP]: swap(
      'syfte: Biblioteket vet',
      'syfte: Fråga anna.andersson@exempel.se. Biblioteket vet',
    ),
  })
  expect(problems.map(({ severity, message, mend }) => [severity, message, mend])).toEqual([
    [
      'varning',
      '”anna.andersson@exempel.se” ser ut som en persons egen adress.',
      'Skriv adressen till en funktion, som mottagningen@exempel.se. Är det redan en funktions adress kan den stå kvar.',
    ],
  ])
  expect(site).not.toBeNull()
})

test.each([
  ['Fråga Anna Andersson först', '”Anna Andersson” ser ut som en persons namn.'],
  ['Fråga Sven-Erik Berg först', '”Sven-Erik Berg” ser ut som en persons namn.'],
  ['Fråga Ann-Marie Öst först', '”Ann-Marie Öst” ser ut som en persons namn.'],
  ['Ring 070-123 45 67 först', '”070-123 45 67” är ett mobilnummer, som ofta är en persons eget.'],
  [
    'Ring +46 73 123 45 67 först',
    '”+46 73 123 45 67” är ett mobilnummer, som ofta är en persons eget.',
  ],
  ['Ring 0761234567 först', '”0761234567” är ett mobilnummer, som ofta är en persons eget.'],
])(
  'design §3 rule 10: what is a person’s is told, and stops no build: %s',
  async (text, message) => {
    const { problems, site } = await buildChanged({
      [STEP]: swap('syfte: Biblioteket vet', `syfte: ${text}. Biblioteket vet`),
    })
    const told = problems.filter(({ rule }) => rule.startsWith('personal-'))
    expect(told.map((one) => [one.severity, one.message])).toEqual([['varning', message]])
    expect(site).not.toBeNull()
  },
)

test.each([
  'Fråga Försäkringskassan Stockholm',
  'Fråga Anna, och sedan Bokbussen',
  'Anna. Andra säger',
  'Läs Individens Plan',
  'Ring 0980-31 92 00 först',
  'Org.nr 556036-0793',
  'Ring 0771-524 524',
  'Skriv till bokbussen@exempel.se',
  'Diarienummer 2026-11-22',
])('%s is nobody’s own', async (text) => {
  expect(await told(text)).toEqual([])
})

test.each([
  ['“En kort plan', '“'],
  ['En kort plan”', '”'],
])('a curly quotation mark without another is told: %s', async (text, sign) => {
  expect(await told(text)).toEqual([
    [
      '6:8 loose-quote',
      `Citattecknet ${sign} hör inte ihop med något annat. Det visas som det står.`,
      `Ta bort ${sign}, eller skriv det som fattas i andra änden av citatet.`,
    ],
  ])
})

test('an address in a text and in the link beside it is told once', async () => {
  const { problems } = await buildChanged({
    'installningar.yaml': (text) =>
      text.replaceAll('bokbussen@example.org', 'anna.berg@example.org'),
  })
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '9:21 personal-address',
    '20:12 personal-address',
  ])
})
