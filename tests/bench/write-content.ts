import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import type { NeutralEdge, NeutralProcess } from './neutral-process.ts'

const REVIEW = {
  granskad: '2026-11-22',
  'granskas-senast': '2027-11-22',
}
const COLOURS = ['#5B3A8E', '#005A9C', '#A3243B', '#1B6B3A', '#00707A', '#8C5A00', '#4A4A4A']
const DARK = ['#C3A8F0', '#8CC4F0', '#F2A0AE', '#8FD0A8', '#7FD0D8', '#E8C080', '#C8C8C8']
const ICONS = ['person', 'hus', 'kors', 'skold', 'portfolj', 'kompass', 'byggnad']
const PATTERNS = ['hel', 'snedstreck', 'prickar', 'rutor', 'linjer', 'vagor', 'kryss']
const PHASES = 5

/** Write a neutral process as a complete content folder: the site that the bars are measured on. */
export function writeContent(process: NeutralProcess, folder: string): void {
  const owner = process.lanes[1]?.id ?? process.lanes[0]?.id ?? 'part'
  const common = { status: 'belagd', källor: ['matning'], ...REVIEW, ägare: owner }
  const write = (path: string, data: object, body = '') => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      path.endsWith('.yaml') ? stringify(data) : `---\n${stringify(data)}---\n${body}`,
    )
  }

  write('installningar.yaml', {
    titel: 'Mätning',
    utgivare: 'Mätlaget',
    syfte: 'Att mäta kartan.',
    målgrupp: 'De som bygger kartan.',
    mål: 'Samma siffror varje gång.',
    språk: ['sv'],
    huvudprocess: 'matprocess',
    parter: process.lanes.map((lane) => lane.id),
    synpunkter: { text: 'Lämna synpunkter till mätlaget.' },
    hjälp: [{ text: 'Fråga mätlaget.' }],
    allvarlighet: [],
    tillgänglighet: {
      förenlig: 'delvis',
      brister: [{ vad: 'Inga.', varför: 'Mätning.', plan: 'Ingen.' }],
      bedömd: '2026-11-22',
      uppdaterad: '2026-11-22',
      metod: 'Ingen.',
      kontakt: 'Mätlaget.',
      undantag: [],
      'utanför-lagen': [],
    },
  })
  write('kallor.yaml', { matning: { titel: 'Mätning', utgivare: 'Mätlaget', datum: '2026' } })
  process.lanes.forEach((lane, index) => {
    write(`parter/${lane.id}.mdx`, {
      namn: lane.name,
      uppdrag: 'Gör sin del.',
      färg: { ljus: COLOURS[index % COLOURS.length], mörk: DARK[index % DARK.length] },
      ikon: ICONS[index % ICONS.length],
      mönster: PATTERNS[index % PATTERNS.length],
      ...(index === 0 ? { individ: true } : {}),
      kontakt: [],
      ...common,
    })
    write(`roller/roll-${lane.id}.mdx`, {
      namn: `Handläggare ${lane.name.toLowerCase()}`,
      part: lane.id,
      uppdrag: 'Gör sin del.',
      äger: ['Sin del'],
      kontakt: [],
      ...common,
    })
  })
  write('malgrupper/alla.mdx', { namn: 'Alla', beskrivning: 'Alla.', ...common })
  write('underlag/handlingar.mdx', {
    namn: 'Handlingar',
    syfte: 'Det som skickas.',
    utifrån: 'Finns redan.',
    ...common,
  })
  write('processer/matprocess/process.mdx', {
    namn: process.title,
    syfte: 'Att mäta kartan.',
    mål: 'Samma siffror varje gång.',
    målgrupper: ['alla'],
    faser: Array.from({ length: PHASES }, (_, index) => ({
      id: `fas-${index + 1}`,
      namn: `Fas ${index + 1}`,
    })),
    banor: process.lanes.map((lane) => lane.id),
    ...common,
  })

  const laneOf = new Map(process.steps.map((step) => [step.id, step.lane]))
  const indexOf = new Map(process.steps.map((step, index) => [step.id, index]))
  const individual = process.lanes[0]?.id
  process.steps.forEach((step, index) => {
    const ways = process.edges.filter((edge) => edge.from === step.id)
    const isChoice = ways.length > 1
    const kind =
      index === 0 ? 'start' : ways.length === 0 ? 'slut' : isChoice ? 'beslut' : 'aktivitet'
    if (isChoice) {
      write(`fragor/fraga-${step.id}.mdx`, {
        fråga: `${step.title}?`,
        svar: ways
          .filter((way) => way.way === undefined)
          .map((way, nr) => ({ id: `svar-${nr + 1}`, text: way.label ?? `Väg ${nr + 1}` })),
        'avgörs-av': [owner],
        ...common,
      })
    }
    const plain = kind === 'start' || kind === 'slut'
    write(
      `processer/matprocess/${step.id}/steg.mdx`,
      {
        namn: step.title,
        fas: `fas-${Math.min(PHASES, 1 + Math.floor((index * PHASES) / process.steps.length))}`,
        typ: kind,
        bana: step.lane,
        ...(plain ? {} : { behov: 'Att komma vidare.' }),
        ...(plain ? {} : { syfte: 'Att komma vidare.', ansvarig: `roll-${step.lane}` }),
        ...(isChoice ? { fråga: `fraga-${step.id}` } : {}),
        station: { ingen: 'Processen mäts.' },
        ...(ways.length === 0
          ? {}
          : {
              nästa: ways.map((way, nr) => ({
                till: way.to,
                ...(isChoice ? { om: conditionOf(way, nr) } : {}),
                ...((indexOf.get(way.to) ?? 0) <= index ? { högst: 3 } : {}),
                ...(laneOf.get(way.to) === step.lane ||
                laneOf.get(way.to) === individual ||
                step.lane === individual
                  ? {}
                  : {
                      överlämning: {
                        vad: ['handlingar'],
                        kanal: 'brev',
                        mottagare: `roll-${laneOf.get(way.to)}`,
                        senast: { öppen: true },
                        'utan-svar': { öppen: true },
                      },
                    }),
              })),
            }),
        ...common,
      },
      `\n${step.text.join('\n\n')}\n`,
    )
  })
}

function conditionOf({ from, way, recalls }: NeutralEdge, nr: number) {
  return {
    [`fraga-${from}`]: `svar-${(way ?? nr) + 1}`,
    ...(recalls ? { [`fraga-${recalls.choice}`]: `svar-${recalls.way + 1}` } : {}),
  }
}
