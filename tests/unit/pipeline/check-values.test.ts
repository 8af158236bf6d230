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
