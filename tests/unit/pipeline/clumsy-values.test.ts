import { expect, test } from 'vitest'
import { buildChanged, swap } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const PROCESS = 'processer/boken-kommer/process.mdx'
const QUESTION = 'fragor/bocker-valda.mdx'
const CONSENT = 'samtycken/samtycke-adress.mdx'

async function told(path: string, change: (text: string) => string) {
  const { problems } = await buildChanged({ [path]: change })
  return problems.map(({ message, mend }) => [message, mend])
}

test.each([
  ['20/11 2026', '2026-11-20'],
  ['20.11.2026', '2026-11-20'],
  ['2026/11/20', '2026-11-20'],
  ['2026-1-5', '2026-01-05'],
  ['20 november 2026', '2026-11-20'],
  ['1 okt 2026', '2026-10-01'],
  ['2026–11–20', '2026-11-20'],
  ['2026-11-20 14:30', '2026-11-20'],
  ['den 20 november 2026', '2026-11-20'],
])('the day %s is answered with %s', async (written, meant) => {
  expect(await told(STEP, swap('granskad: 2026-11-01', `granskad: ${written}`))).toEqual([
    [`”${written}” är inte skrivet som ett datum.`, `Skriv ${meant}.`],
  ])
})

test.each(['i höstas', '261120', '31/11 2026', '5 xyz 2026'])(
  'of the day %s nobody can tell what was meant',
  async (written) => {
    expect(await told(STEP, swap('granskad: 2026-11-01', `granskad: ${written}`))).toEqual([
      [
        `”${written}” är inte skrivet som ett datum.`,
        'Skriv år, månad och dag med bindestreck, som 2026-11-30.',
      ],
    ])
  },
)

test('a number with its unit is told to be parted', async () => {
  expect(await told(STEP, swap('antal: 15, enhet', 'antal: 15 min, enhet'))).toEqual([
    [
      '”15 min” är inte ett helt tal från 1 och uppåt.',
      'Skriv talet och enheten var för sig: antal: 15, enhet: min.',
    ],
  ])
})

test('a field with one value at a time is told as such, of a list and of several ids', async () => {
  const one = (written: string) =>
    told(STEP, swap('ansvarig: bibliotekarie', `ansvarig: ${written}`))
  expect(await one('[bibliotekarie, chauffor]')).toEqual([
    [
      'Här står en lista, men fältet har ett värde åt gången.',
      'Välj ett av dem. Gäller de i olika varianter, skriv { värde: …, gäller-när: { fragans-id: svar } }. Är det inte bestämt, skriv { öppen: …, avgörs-av: [part] }.',
    ],
  ])
  expect(await one('[bibliotekarie]')).toEqual([
    ['Här står en lista, men fältet har ett värde åt gången.', 'Skriv bibliotekarie utan [ och ].'],
  ])
  expect(await one('bibliotekarie och chauffor')).toEqual([
    [
      '”bibliotekarie och chauffor” är flera id, men läses som ett enda.',
      'Här går bara ett i taget: bibliotekarie eller chauffor. Hör de till en lista, skriv en post för vart och ett.',
    ],
  ])
  expect(await one('{ värde: [bibliotekarie] }')).toEqual([
    ['Här står en lista, men det ska vara ett enda id.', 'Skriv ett av dem, utan [ och ].'],
  ])
})

test('a station that is left out without a reason is told to have one', async () => {
  expect(await told(STEP, swap('station: egen', 'station: ingen'))).toContainEqual([
    'Här står inte varför medborgaren inte har någon station.',
    'Skriv { ingen: varför }, med skälet i ord.',
  ])
})

test('an open question that is answered with yes is told to say what is open', async () => {
  expect(await told(STEP, swap('ansvarig: bibliotekarie', 'ansvarig: { öppen: ja }'))).toEqual([
    [
      'Efter ”öppen:” står ”ja”.',
      'Skriv en text, en lista med en text för varje arbetssätt, eller true om källorna tiger.',
    ],
  ])
})

test('a place in a source after a comma is told to stand after a space', async () => {
  expect(
    await told(
      STEP,
      swap('ansvarig: bibliotekarie', 'ansvarig: { värde: bibliotekarie, källa: handbok, 4.2 }'),
    ),
  ).toEqual([
    [
      '”4.2” står efter ett kommatecken, och läses därför som en egen nyckel.',
      'Hör det till källan, skriv ett mellanslag i stället för kommatecknet: handbok 4.2.',
    ],
  ])
})

test('answers that are words only are told once each, and not where they are used', async () => {
  const { problems } = await buildChanged({
    'fragor/nar-hallplatsen.mdx': (text) =>
      text.replace(/svar:[\s\S]*?\n(?=\S)/, 'svar: [Ja, Nej]\n'),
  })
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
    ['wrong-type', 'content/fragor/nar-hallplatsen.mdx'],
    ['wrong-type', 'content/fragor/nar-hallplatsen.mdx'],
  ])
})

test('a way without its key is answered with the way', async () => {
  const way = 'En väg skrivs med ”till:” före steget den leder till.'
  expect(await told(STEP, swap('[{ till: nar-hallplatsen }]', 'nar-hallplatsen'))).toEqual([
    [way, 'Skriv [{ till: nar-hallplatsen }].'],
  ])
  expect(await told(STEP, swap('[{ till: nar-hallplatsen }]', '[nar-hallplatsen]'))).toEqual([
    [way, 'Skriv { till: nar-hallplatsen }.'],
  ])
})

test('a line that is gone is answered with what it looks like', async () => {
  expect(await told(STEP, swap('nästa: [{ till: nar-hallplatsen }]\n', ''))).toEqual([
    [
      'Nyckeln ”nästa” saknas.',
      'Lägg till en rad med ”nästa:”, som nästa: [{ till: stegets-id }].',
    ],
  ])
})

test('an old id that never was an address is told, a word that is taken since is not', async () => {
  expect(
    await told(STEP, swap('fas: onskan', 'tidigare-id: [ta emot, index]\nfas: onskan')),
  ).toEqual([
    ['”ta emot” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.', 'Skriv ”ta-emot”.'],
  ])
})

test('the keys of a translation that were translated too are answered with the right ones', async () => {
  const { problems } = await buildChanged({
    'installningar.yaml': swap('språk: [sv]', 'språk: [sv, en]'),
    'processer/bokval/foresla-bocker/pilkarta.en.mdx':
      '---\nname: Choose books\nwhat-happens: You choose.\nwhen: Soon.\ngranskad: 2026-11-01\ngranskas-senast: 2027-05-01\nägare: biblioteket\n---\n',
  })
  expect(problems.map(({ message, mend }) => [message, mend])).toEqual(
    [
      ['name', 'namn'],
      ['what-happens', 'händer'],
      ['when', 'när'],
    ].map(([key, swedish]) => [
      `Nyckeln ”${key}” finns inte. Nycklarna är på svenska i alla språk.`,
      `Skriv ”${swedish}”, och översätt bara texten efter kolon.`,
    ]),
  )
})

test('one name where a list of ids belongs is answered with the id of it, a text as it stands', async () => {
  expect(await told(STEP, swap('behöver: [onskelista]', 'behöver: Önskelista'))).toEqual([
    ['Här ska det stå en lista, men det står ”Önskelista”.', 'Skriv [onskelista].'],
  ])
  expect(await told(STEP, swap('källor: [handbok 1]', 'källor: Handbok'))).toEqual([
    ['Här ska det stå en lista, men det står ”Handbok”.', 'Skriv [handbok].'],
  ])
  expect(await told(STEP, swap('behöver: [onskelista]', 'verktyg: Önskelista'))).toEqual([
    ['Här ska det stå en lista, men det står ”Önskelista”.', 'Skriv [Önskelista].'],
  ])
})

test('a Swedish key that holds the letters of an English one is no translation', async () => {
  const citizen = 'processer/boken-kommer/ta-emot-onskemal/pilkarta.mdx'
  expect(await told(citizen, swap('namn:', 'namen:'))).toEqual([
    ['Nyckeln ”namen” finns inte.', 'Skriv ”namn”.'],
  ])
  expect(await told(citizen, (text) => text.replace(/^när:/m, 'budget: 2\nnär:'))).toEqual([
    [
      'Nyckeln ”budget” finns inte.',
      'Ta bort den. Vilka nycklar som finns står i docs/innehallsmodell.md.',
    ],
  ])
})

test.each(['bibliotekarie; chauffor', 'bibliotekarie och chauffor', 'bibliotekarie/chauffor'])(
  'several ids in one, %s, are told to be parted',
  async (written) => {
    expect(await told(STEP, swap('utför: [bibliotekarie]', `utför: [${written}]`))).toEqual([
      [
        `”${written}” är flera id, men läses som ett enda.`,
        'Skriv dem i en lista med kommatecken emellan: [bibliotekarie, chauffor].',
      ],
    ])
  },
)

test('ids in a list without a comma between are told to have one, misspelt or not', async () => {
  const several = (written: string, meant: string) => [
    [
      `”${written}” är flera id, men läses som ett enda.`,
      `Skriv dem i en lista med kommatecken emellan: [${meant}].`,
    ],
  ]
  const list = (written: string) => told(STEP, swap('[bibliotekarie]', `[${written}]`))
  expect(await list('bibliotekarie chauffor')).toEqual(
    several('bibliotekarie chauffor', 'bibliotekarie, chauffor'),
  )
  expect(await list('bibliotekarie chaufför')).toEqual(
    several('bibliotekarie chaufför', 'bibliotekarie, chauffor'),
  )
  expect(
    await told(
      'processer/boken-kommer/nar-hallplatsen/steg.mdx',
      swap('[nej, vet-inte]', '[nej vet-inte]'),
    ),
  ).toEqual(several('nej vet-inte', 'nej, vet-inte'))
})

test('an id with spaces for hyphens is one id still', async () => {
  expect(await told(STEP, swap('till: nar-hallplatsen', 'till: nar hallplatsen'))).toEqual([
    [
      '”nar hallplatsen” är inte id för ett steg. Ett id har bara a–z, 0–9 och bindestreck.',
      'Skriv ”nar-hallplatsen”.',
    ],
  ])
})

test.each([
  ['källor: [handbok 1 turlista 9]', 'handbok 1 turlista 9', '[handbok 1, turlista 9]'],
  ['källor: [handbok turlista]', 'handbok turlista', '[handbok, turlista]'],
  ['källor: [handbok 1; turlista]', 'handbok 1; turlista', '[handbok 1, turlista]'],
])('%s: sources without a comma between are told to have one', async (line, written, meant) => {
  expect(await told(STEP, swap('källor: [handbok 1]', line))).toEqual([
    [
      `”${written}” är flera källor, men läses som en enda.`,
      `Skriv dem i en lista med kommatecken emellan: ${meant}.`,
    ],
  ])
})

test.each([
  ['utför: [bibliotekarie]', 'utför: [{ värde: bibliotekarie, status: öppen }]'],
  ['enhet: minuter, status: härledd', 'enhet: minuter, status: öppen'],
])('%s with the status öppen is told how an open value is written', async (from, to) => {
  expect(await told(STEP, swap(from, to))).toEqual([
    [
      'Ett värde som är öppet skrivs inte med ”status”.',
      "Skriv { öppen: ['Så gör den ena', 'Så gör den andra'], avgörs-av: [part] }. Ska värdet synas så länge, lägg till tills-vidare: och värdet.",
    ],
  ])
})

test('a list in other brackets, or none, is answered with the list', async () => {
  expect(await told(STEP, swap('[bibliotekarie]', '(bibliotekarie)'))).toEqual([
    ['Här ska det stå en lista, men det står ”(bibliotekarie)”.', 'Skriv [bibliotekarie].'],
  ])
  expect(await told(STEP, swap('[bibliotekarie]', 'bibliotekarie, chauffor'))).toEqual([
    [
      'Här ska det stå en lista, men det står ”bibliotekarie, chauffor”.',
      'Skriv [bibliotekarie, chauffor].',
    ],
  ])
})

test('ids with nothing but a space between are told to have a comma', async () => {
  expect(await told(STEP, swap('[bibliotekarie]', 'bibliotekarie chauffor'))).toEqual([
    [
      'Här ska det stå en lista, men det står ”bibliotekarie chauffor”.',
      'Är det flera, skriv [bibliotekarie, chauffor]. Är det en enda, skriv [bibliotekarie chauffor].',
    ],
  ])
  expect(await told(STEP, swap('[onskelista]', 'fragestallning-till-varden lakarintyg'))).toEqual([
    [
      'Här ska det stå en lista, men det står ”fragestallning-till-varden lakarintyg”.',
      'Skriv [fragestallning-till-varden, lakarintyg].',
    ],
  ])
})

test('a numbered list of sentences is told to have hyphens', async () => {
  expect(
    await told(STEP, (text) =>
      text.replace('  - Fråga', '  1. Fråga').replace('  - Skriv', '  2. Skriv'),
    ),
  ).toEqual([
    [
      'Här ska det stå en lista, men det står ”1. Fråga vad läsaren tycker om att läsa. 2. Skriv ner önske…”.',
      'Skriv varje punkt på en egen rad, med ett bindestreck och ett mellanslag före: - text.',
    ],
  ])
})

test('true is no answer, and a source has no colon', async () => {
  expect(
    await told(
      'processer/boken-kommer/nar-hallplatsen/steg.mdx',
      swap('nar-hallplatsen: ja', 'nar-hallplatsen: true'),
    ),
  ).toEqual([
    ['”true” är inte ett svar.', 'Skriv id för ett av frågans svar, som ja, nej eller vet-inte.'],
  ])
  expect(await told(STEP, swap('källor: [handbok 1]', 'källor: [handbok: 1]'))).toEqual([
    [
      'Efter källans id står ett kolon.',
      'Skriv id och platsen i källan med ett mellanslag emellan: handbok 4.2.',
    ],
  ])
})

test.each([
  ['http://exempel.se', 'Skriv https://exempel.se'],
  ['www.exempel.se', 'Skriv https://www.exempel.se'],
  ['info@exempel.se', 'Skriv mailto:info@exempel.se'],
  ['08-123 45 67', 'Skriv tel:081234567'],
  ['tel: 1177', 'Skriv tel:1177'],
  ['exempel', 'Börja länken med https:, mailto: eller tel:.'],
  ['maito:info@exempel.se', 'Skriv mailto:info@exempel.se'],
  ['mailto://info@exempel.se', 'Skriv mailto:info@exempel.se'],
  ['mailto:info@exempel,se', 'Skriv mailto:info@exempel.se'],
  ['htps://exempel.se/sida', 'Skriv https://exempel.se/sida'],
  ['https:/exempel.se', 'Skriv https://exempel.se'],
  ['https://www,exempel.se/a,b', 'Skriv https://www.exempel.se/a,b'],
  ['HTTPS://EXEMPEL.SE', 'Skriv https://EXEMPEL.SE'],
  ['exempel.se/sida', 'Skriv https://exempel.se/sida'],
])('the link %s is answered with the whole address', async (written, mend) => {
  expect(
    await told(
      'kallor.yaml',
      (text) => `${text}\nny:\n  titel: T\n  utgivare: U\n  länk: '${written}'\n`,
    ),
  ).toEqual([[`Länken ”${written}” går inte att använda.`, mend]])
})

test.each([
  [
    'mailto:info.exempel.se',
    'Länken ”mailto:info.exempel.se” är inte en hel adress.',
    'Skriv den som https://exempel.se/sida eller mailto:namn@exempel.se.',
  ],
  [
    'https://exempel.se https://exempel.nu',
    '”https://exempel.se https://exempel.nu” är mer än en länk.',
    'Skriv bara en av dem här.',
  ],
  [
    'mailto:a@exempel.se, b@exempel.se',
    '”mailto:a@exempel.se, b@exempel.se” är mer än en länk.',
    'Skriv bara en av dem här.',
  ],
  [
    'G:\\Gemensam\\blankett.docx',
    '”G:\\Gemensam\\blankett.docx” är en fil på din egen dator eller i nätverket, och ingen annan kan öppna den.',
    'Lägg filen på en webbplats, och skriv adressen dit.',
  ],
])('the link %s leads nowhere, and is told as what it is', async (written, ...sentences) => {
  const withLink = (text: string) =>
    `${text}\nny:\n  titel: T\n  utgivare: U\n  länk: '${written}'\n`
  expect(await told('kallor.yaml', withLink)).toEqual([sentences])
})

test.each([
  'https://exempel.se',
  'https://vård.exempel.se:8443/få-hjälp?a=b,c#d',
  'mailto:info@exempel.se?subject=Hej',
  'mailto:a@exempel.se,b@exempel.se',
  'tel:+46771-524524',
])('the link %s is whole, in front matter and in a text', async (written) => {
  const source = `\nny:\n  titel: T\n  utgivare: U\n  länk: '${written}'\n`
  expect(await told('kallor.yaml', (text) => text + source)).toEqual([])
  expect(await told(STEP, (text) => `${text}\nLäs [mer om vägen hit](${written}).\n`)).toEqual([])
})

test('a link in a text that leads to no letter box and no site is told', async () => {
  const body = (address: string) =>
    told(STEP, (text) => `${text}\nLäs [mer om vägen hit](${address}).\n`)
  expect(await body('mailto:info.exempel.se')).toEqual([
    [
      'Länken ”mailto:info.exempel.se” är inte en hel adress.',
      'Skriv den som https://exempel.se/sida eller mailto:namn@exempel.se.',
    ],
  ])
  expect(await body('https://www,exempel.se/')).toEqual([
    ['Länken ”https://www,exempel.se/” går inte att använda.', 'Skriv https://www.exempel.se/'],
  ])
})

test('true within quotation marks is told as such', async () => {
  expect(
    await told('parter/lasaren.mdx', (text) => text.replace('individ: true', "individ: 'true'")),
  ).toContainEqual([
    'Här står true inom citattecken, och då läses det som en text.',
    'Skriv true utan citattecken.',
  ])
})

test('a day in a list is told as such', async () => {
  expect(await told(STEP, swap('granskad: 2026-11-01', 'granskad: [2026-11-01]'))).toEqual([
    [
      'Här står en lista, men det ska vara en enda dag.',
      'Skriv dagen utan [ ] och { }, som 2026-11-30.',
    ],
  ])
})

test('a list within braces is answered with the list', async () => {
  expect(
    await told(STEP, swap('utför: [bibliotekarie]', 'utför: { bibliotekarie, chauffor }')),
  ).toEqual([['Här ska det stå en lista, men det står ”{…}”.', 'Skriv [bibliotekarie, chauffor].']])
})

test('a sign that draws a point is no hyphen', async () => {
  expect(await told(STEP, (text) => text.replace(/^ {2}- /m, '  👉 '))).toContainEqual([
    'Raden börjar med 👉, och blir därför ingen punkt i en lista.',
    'Byt 👉 mot ett vanligt bindestreck och ett mellanslag: - text.',
  ])
})

test('no station is told with how it is written', async () => {
  expect(
    await told(STEP, (text) => text.replace(/^station: .*$/m, 'station: inget')),
  ).toContainEqual([
    'Här står inte varför medborgaren inte har någon station.',
    'Skriv { ingen: varför }, med skälet i ord.',
  ])
})

test('a component in small letters, or with curly quotation marks, is told as such', async () => {
  const body = (text: string) => told(STEP, (file) => `${file}\n${text}\n`)
  expect(await body('<roll id="chauffor" />')).toEqual([
    ['Komponenten <roll> finns inte.', 'Skriv <Roll>.'],
  ])
  expect(await body('<Roll id=”chauffor” />')).toEqual([
    ['Tecknet ” är inget citattecken i en tagg.', 'Skriv raka citattecken: id="…".'],
  ])
})

test('a list that must say something is told when it says nothing', async () => {
  expect(await told(STEP, swap('källor: [handbok 1]', 'källor: []'))).toEqual([
    ['Här står ingen källa.', 'Skriv minst en källa. Allt på sajten ska ha en.'],
  ])
  expect(
    await told(
      STEP,
      swap('ansvarig: bibliotekarie', 'ansvarig: { värde: bibliotekarie, källa: [] }'),
    ),
  ).toEqual([['Här står ingen källa.', 'Skriv minst en källa. Allt på sajten ska ha en.']])
  expect(
    await told(PROCESS, (text) => text.replace(/^målgrupper: .*$/m, 'målgrupper: []')),
  ).toEqual([['Listan är tom.', 'Skriv minst en post i den.']])
})

test.each([
  ['behöver: [onskelista]', 'behöver: [onskelista, onskelista]', 'onskelista'],
  [
    'behöver: [onskelista]',
    'behöver: [onskelista, { värde: onskelista, status: härledd }]',
    'onskelista',
  ],
  ['källor: [handbok 1]', 'källor: [handbok 1, handbok 1]', 'handbok 1'],
])('what stands twice in a list is told: %s', async (from, to, value) => {
  expect(await told(STEP, swap(from, to))).toEqual([
    [`”${value}” står två gånger i listan.`, 'Ta bort den ena.'],
  ])
})

test('answers that read the same are told, in the words of the caseworker and of the citizen', async () => {
  const answers = (no: string) => swap('{ id: nej, text: Nej }', no)
  expect(await told(QUESTION, answers('{ id: nej, text: ja }'))).toEqual([
    ['Två svar har texten ”ja”.', 'Skriv olika texter, så att den som svarar kan skilja dem åt.'],
  ])
  expect(await told(QUESTION, answers('{ id: nej, text: Nej, till-medborgaren: Ja }'))).toEqual([
    [
      'Medborgaren ser två svar med texten ”Ja”.',
      'Skriv olika texter, så att den som svarar kan skilja dem åt.',
    ],
  ])
})

test('a consent between fewer than two parties is told', async () => {
  const change = (text: string) => text.replace(/^mellan: .*$/m, 'mellan: [biblioteket]')
  expect(await told(CONSENT, change)).toEqual([
    [
      'Ett samtycke gäller delning mellan parter, och här står färre än två.',
      'Skriv alla som får dela: [part, part].',
    ],
  ])
})

test('the word öppen where a value belongs is told to say what is open', async () => {
  const change = (text: string) => text.replace(/^gäller-till: .*$/m, 'gäller-till: öppen')
  expect(await told(CONSENT, change)).toEqual([
    [
      '”öppen” säger inte vad som är öppet.',
      "Skriv { öppen: ['Så gör den ena', 'Så gör den andra'], avgörs-av: [part] }, eller { öppen: true } om källorna tiger.",
    ],
  ])
})

test('settings and days that say two things at once are told', async () => {
  const gaps = (text: string) => text.replace('förenlig: delvis', 'förenlig: helt')
  expect(await told('installningar.yaml', gaps)).toEqual([
    [
      'Sajten är ”helt” förenlig med lagen, men har brister.',
      'Skriv förenlig: delvis, eller ta bort bristerna om de är rättade.',
    ],
  ])
  expect(
    await told(STEP, swap('station: egen', 'från-dag: 8\ntill-dag: 3\nstation: egen')),
  ).toEqual([['”till-dag” är en tidigare dag än ”från-dag”.', 'Rätta en av dem.']])
})

test('a colour that cannot be seen on its ground is told', async () => {
  const colours = (text: string) =>
    text.replace(/^färg: .*$/m, "färg: { ljus: '#FFEEEE', mörk: '#202060' }")
  expect(await told('parter/bussen.mdx', colours)).toEqual([
    ['Färgen #FFEEEE syns för dåligt mot ljus botten.', 'Välj en mörkare färg.'],
    ['Färgen #202060 syns för dåligt mot mörk botten.', 'Välj en ljusare färg.'],
  ])
})
