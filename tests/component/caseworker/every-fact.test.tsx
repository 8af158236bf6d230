import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { StepView } from '../../../src/views/caseworker/StepView.tsx'
import { buildChanged, swap } from '../../support/bokbussen.ts'
import { indexOf, stepPageOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

const FOLDER = 'processer/boken-kommer'

/** A split that says all it can. Each fact has words of its own, so that none hides behind another. */
const RICH = `
namn: Vilket stöd behövs?
tidigare-id: [valj-hjalp]
fas: uppfoljning
typ: en-eller-flera
bana: lasaren
behov: { värde: Att slippa be om hjälp, status: härledd, källa: handbok behov }
syfte: Läsaren får det stöd som behövs.
ansvarig: { öppen: Bussen och byalaget gör olika, avgörs-av: [biblioteket, byalaget], tills-vidare: chauffor, källa: handbok ansvar }
utför: [{ värde: byombud, status: härledd, källa: handbok utför }]
rådfrågas: [{ värde: bibliotekarie, källa: handbok rådfrågas, gäller-när: { horapparat: ja } }]
informeras: [{ värde: lasare, källa: handbok informeras }]
deltar: [{ värde: anhorig, status: härledd, källa: handbok deltar, gäller-när: { horapparat: nej } }]
äger-ärendet: { värde: handledare, källa: handbok ärendet }
gör-så-här: [Fråga vad läsaren orkar.]
tidsåtgång: { antal: 25, enhet: minuter, status: härledd, källa: handbok åtgång }
tidsgräns: { antal: 6, enhet: arbetsdagar, från: turdagen i mars, regel: turregel, källa: handbok gräns }
behöver: [{ värde: bokpase, källa: handbok behöver }]
ger: [{ värde: turplan, källa: handbok ger }]
samtycke: { kräver: [{ värde: samtycke-adress, källa: handbok kräver }], inhämtar: [{ värde: samtycke-stod, källa: handbok inhämtar }], återkallar: [{ värde: samtycke-borttaget, källa: handbok återkallar }] }
registrering: [{ system: Bokbas, punkt: Stödbehov, av: chauffor, när: samma kväll, status: härledd, källa: handbok registrering, gäller-när: { horapparat: nej } }]
regler: [lanetid]
glapp: [g-01]
flaskhalsar: [b-01]
verktyg: [Frågekorten]
fråga: stod
möts: folj-upp
från-dag: 12
till-dag: 14
gäller-när: { horapparat: [ja, nej] }
station: { ingen: Föraren avgör det i bussen. }
till-medborgaren: Föraren hjälper dig
nästa:
  - till: hoglasning
    om: { stod: hoglasning }
    gäller-när: { horapparat: [nej, ja] }
    status: härledd
    källa: handbok vägen
    överlämning:
      vad: [{ värde: laskort, källa: handbok vad }]
      kanal: { värde: muntligt, källa: handbok kanal }
      mottagare: { värde: lasgrupp, källa: handbok mottagare }
      senast: { antal: 3, enhet: dagar, från: bokvalet, regel: natregel, status: härledd, källa: handbok senast }
      samtycke: { värde: samtycke-rost, källa: handbok samtycket }
      utan-svar: { text: Knacka på., steg: lasta-bussen, källa: handbok svar }
  - { till: storstil, om: { stod: storstil } }
  - { till: folj-upp, om: { stod: [inget, vet-inte] }, etikett: Vill inget ha }
status: öppen
källor: [handbok steget, turlista 9]
granskad: 2026-11-03
granskas-senast: 2027-05-04
ägare: byalaget
bekräftad: 2026-11-05
läst-av: { funktion: språkvårdare, datum: 2026-11-06 }
`

const LOOP = `
namn: Vill läsaren ha fler böcker?
fas: uppfoljning
typ: beslut
syfte: Läsaren bestämmer.
ansvarig: lasare
fråga: vill-fortsatta
station: { ingen: Läsaren svarar i bussen. }
nästa:
  - { till: ta-emot-onskemal, om: { vill-fortsatta: ja }, högst: 7, sedan: slut }
  - { till: slut, om: { vill-fortsatta: [nej, vet-inte] } }
status: belagd
källor: [handbok 1]
granskad: 2026-11-01
granskas-senast: 2027-05-01
ägare: biblioteket
`

const WAIT = `
namn: Läsaren väntar på turen
tidigare-id: [vantan]
fas: turen
typ: väntan
bana: lasaren
syfte: Läsaren vet när bussen kommer.
ansvarig: chauffor
väntar-på: [{ värde: byalaget, status: härledd, källa: handbok väntan }]
station: egen
nästa: [{ till: turdagen }]
status: belagd
källor: [handbok 1]
granskad: 2026-11-01
granskas-senast: 2027-05-01
ägare: bussen
`

const SUBPROCESS = `
namn: Välj böcker
fas: planering
typ: delprocess
process: bokval
syfte: Läsaren har valt sina böcker.
ansvarig: bibliotekarie
dag: 31
station: egen
nästa:
  - { från-slut: valda, till: dela-upp }
  - { från-slut: avstod, till: slut, etikett: Avstod }
status: belagd
källor: [handbok 1]
granskad: 2026-11-01
granskas-senast: 2027-05-01
ägare: biblioteket
`

/** What a reader of the step's page sees of each key. Keys of values in long form are told with the value. */
const SHOWN: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  namn: ['Vilket stöd behövs?'],
  fas: ['Uppföljning'],
  typ: ['en eller flera vägar'],
  bana: ['Läsaren'],
  behov: ['Att slippa be om hjälp Härledd', 'behov;'],
  syfte: ['Läsaren får det stöd som behövs.'],
  ansvarig: ['Chaufför Öppen fråga', 'Bussen och byalaget gör olika', 'Avgörs av', 'ansvar;'],
  utför: ['UtförByombud Härledd', 'utför;'],
  rådfrågas: ['RådfrågasMed hörapparat: Bibliotekarie', 'rådfrågas;'],
  informeras: ['InformerasLäsare', 'informeras;'],
  deltar: ['DeltarUtan hörapparat: Anhörig Härledd', 'deltar;'],
  'äger-ärendet': ['Äger ärendetHandledare', '; ärendet'],
  'gör-så-här': ['Fråga vad läsaren orkar.'],
  tidsåtgång: ['25 minuter Härledd', 'åtgång;'],
  tidsgräns: ['inom 6 arbetsdagar från turdagen i mars', 'Turregeln', 'gräns;'],
  behöver: ['Bokpåse', 'behöver;'],
  ger: ['Turplan', 'ger;'],
  'samtycke.kräver': ['KrävsSamtycke till att visa adressen för föraren', 'kräver;'],
  'samtycke.inhämtar': ['Hämtas inSamtycke till stöd', 'inhämtar;'],
  'samtycke.återkallar': ['Gäller inte längre efter stegetSamtycke till det gamla', 'återkallar;'],
  registrering: [
    'Utan hörapparat: Stödbehov i Bokbas, av Chaufför, samma kväll Härledd',
    'registrering;',
  ],
  regler: [
    'Lånetid',
    'Böcker från bussen får behållas i 4 veckor.',
    'Handboken, kapitel 4, läst på example.org (extern webbplats), 2025.',
  ],
  glapp: ['G-01', 'Ingen vet vem som följer upp'],
  flaskhalsar: ['B-01', 'En buss för fyra byar'],
  verktyg: ['Frågekorten'],
  fråga: ['Vilket stöd vill läsaren ha?'],
  möts: [/Vägarna möts vid \d+\. Följ upp lånet/],
  'från-dag': ['Dag 12 till 14'],
  'till-dag': ['Dag 12 till 14'],
  'gäller-när': ['Gäller när svaret på ”Har läsaren hörapparat?” är ”ja eller nej”.'],
  station: ['Föraren avgör det i bussen.'],
  'till-medborgaren': ['Föraren hjälper dig'],
  'nästa.till': [/gå till \d+\. Läs högt för läsaren/],
  'nästa.om': ['Om högläsning:'],
  'nästa.etikett': ['Om vill inget ha:'],
  'nästa.gäller-när': [
    /Läs högt för läsaren\. Gäller när svaret på ”.+” är ”nej eller ja”\. Härledd/,
  ],
  'nästa.status': ['Härledd'],
  'nästa.källa': ['vägen;'],
  'nästa.överlämning.vad': ['SkickasLäskort', 'vad;'],
  'nästa.överlämning.kanal': ['HurMuntligt', 'kanal;'],
  'nästa.överlämning.mottagare': ['TillLäsgrupp', 'mottagare;'],
  'nästa.överlämning.senast': ['Inom 3 dagar från bokvalet Härledd', 'Nattregeln', 'senast;'],
  'nästa.överlämning.samtycke': ['Samtycke till röst', 'samtycket;'],
  'nästa.överlämning.utan-svar': ['Knacka på. Gå till steget Lasta bussen', 'svar'],
  status: ['Parterna har inte kommit överens, eller källorna säger inget.'],
  källor: ['Handbok för bokbussen', '; steget', 'Turlista, avsnitt 9'],
  granskad: ['3 november 2026'],
  'granskas-senast': ['4 maj 2027'],
  ägare: ['Texten ägs av Byalaget'],
  bekräftad: ['Bekräftad av', '5 november 2026'],
  'läst-av': ['språkvårdare', '6 november 2026'],
}

/** Keys that the subprocess has, and the split can't. */
const SHOWN_OF_SUBPROCESS: typeof SHOWN = {
  process: ['Delprocessen har en egen karta: Bokval'],
  dag: ['Dag 31 i processen'],
  station: ['Medborgaren läser om steget här: Välj dina böcker'],
  'nästa.från-slut': [
    /Slutar delprocessen med ”böckerna är valda”: gå till \d+\. Packa och boka samtidigt/,
  ],
}

const SHOWN_OF_LOOP: typeof SHOWN = {
  'nästa.högst': ['Svaret är ”ja”: tillbaka till 2. Ta emot önskemålet, högst 7 gånger'],
  'nästa.sedan': ['gånger, sedan Läsaren har läst klart'],
}

const SHOWN_OF_WAIT: typeof SHOWN = {
  'väntar-på': ['Har personen nuChaufför Väntar påByalaget Härledd', 'väntan'],
}

/** Not for the reader: the address that leads on from an old id. */
const NOT_TOLD = ['tidigare-id']

/** Keys whose own keys are told one by one; inside the others stands a value in its long form. */
const OPENED = ['samtycke', 'nästa', 'nästa.överlämning']

function keysOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => keysOf(one, path)))]
  if (path !== '' && !OPENED.includes(path)) return [path]
  return Object.entries(value as object).flatMap(([key, inner]) =>
    keysOf(inner, path === '' ? key : `${path}.${key}`),
  )
}

const common = `status: belagd
källor: [handbok 1]
granskad: 2026-11-01
granskas-senast: 2027-05-01
ägare: biblioteket`
const file = (frontMatter: string, body = 'Text.') => `---\n${frontMatter.trim()}\n---\n\n${body}\n`
const role = (name: string) =>
  file(`namn: ${name}\npart: byalaget\nuppdrag: Hjälper till.\näger: []\n${common}`)
const rule = (name: string) =>
  file(`namn: ${name}\ninnehåll: Så är det.\nhänvisning: Handboken\n${common}`)
const consent = (name: string) =>
  file(
    `namn: ${name}\nger: lasare\nsyfte: Att få stöd.\nmellan: [bussen, byalaget]\ninhämtas-av: chauffor\ngäller-till: { värde: turens slut }\nåterkallas: Säg till.\nvid-nej: Inget händer.\n${common}`,
  )

const obtainsVoice = swap(
  'inhämtar: [samtycke-adress]',
  'inhämtar: [samtycke-adress, samtycke-rost]',
)

async function showStep(id: string): Promise<string> {
  const { site, problems } = await buildChanged({
    [`${FOLDER}/valj-stod/steg.mdx`]: file(RICH),
    [`${FOLDER}/process.mdx`]: swap(
      'status: belagd',
      'varianter: [{ fråga: horapparat, namn: Med hörapparat, annars: Utan hörapparat }]\nstatus: belagd',
    ),
    'fragor/horapparat.mdx': file(
      `fråga: Har läsaren hörapparat?\nsvar: [{ id: ja, text: Ja }, { id: nej, text: Nej }]\n${common}`,
    ),
    [`${FOLDER}/vill-fortsatta/steg.mdx`]: file(LOOP),
    [`${FOLDER}/vanta-pa-turen/steg.mdx`]: file(WAIT),
    [`${FOLDER}/bokval/steg.mdx`]: file(SUBPROCESS),
    [`${FOLDER}/bokval/pilkarta.mdx`]: file(
      'namn: Välj dina böcker\nhänder: Du väljer böcker.\nnär: Samma dag.\nförbered: []\nfår: [Böcker]\ngranskad: 2026-11-01\ngranskas-senast: 2027-05-01\nägare: biblioteket',
    ),
    // On both ways to the handover that needs it.
    [`${FOLDER}/inhamta-samtycke/steg.mdx`]: obtainsVoice,
    [`${FOLDER}/nar-hallplatsen/steg.mdx`]: obtainsVoice,
    'roller/anhorig.mdx': role('Anhörig'),
    'roller/handledare.mdx': role('Handledare'),
    'roller/lasgrupp.mdx': role('Läsgrupp'),
    'regler/turregel.mdx': rule('Turregeln'),
    'regler/natregel.mdx': rule('Nattregeln'),
    'samtycken/samtycke-stod.mdx': consent('Samtycke till stöd'),
    'samtycken/samtycke-rost.mdx': consent('Samtycke till röst'),
    'samtycken/samtycke-borttaget.mdx': consent('Samtycke till det gamla'),
  })
  const process = site?.processes.find((one) => one.id === 'boken-kommer')
  if (!site || !process) throw new Error(problems.map((one) => JSON.stringify(one)).join('\n'))
  showStatic(<StepView site={indexOf(site)} page={stepPageOf(site, process, id)} text={null} />)
  return (document.body.textContent ?? '').replace(/\s+/g, ' ')
}

const missing = (page: string, shown: typeof SHOWN) =>
  Object.entries(shown).flatMap(([key, words]) =>
    words
      .filter((word) => (typeof word === 'string' ? !page.includes(word) : !word.test(page)))
      .map((word) => `${key}: ${word}`),
  )

test('each fact of a step is shown on its page', async () => {
  expect(keysOf(parse(RICH)).filter((key) => !(key in SHOWN) && !NOT_TOLD.includes(key))).toEqual(
    [],
  )
  expect(missing(await showStep('valj-stod'), SHOWN)).toEqual([])
})

test('each fact of a subprocess is shown on its page', async () => {
  expect(missing(await showStep('bokval'), SHOWN_OF_SUBPROCESS)).toEqual([])
})

test('each fact of a wait is shown on its page', async () => {
  expect(missing(await showStep('vanta-pa-turen'), SHOWN_OF_WAIT)).toEqual([])
})

test('each fact of a loop is shown on the page of its step', async () => {
  expect(missing(await showStep('vill-fortsatta'), SHOWN_OF_LOOP)).toEqual([])
})

test('these steps say all that the writers are told that a step can say', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/innehallsmodell.md'), 'utf8')
  const [, example = ''] = /<steg>\/steg\.mdx\n\n```yaml\n([\s\S]*?)```/.exec(guide) ?? []
  const told = keysOf(parse(example.replaceAll('…', 'x')))
  expect(told.length).toBeGreaterThan(40)
  const tested = new Set([
    ...keysOf(parse(RICH)),
    ...keysOf(parse(SUBPROCESS)),
    ...keysOf(parse(LOOP)),
    ...keysOf(parse(WAIT)),
  ])
  expect(told.filter((key) => !tested.has(key))).toEqual([])
})
