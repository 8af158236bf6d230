import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { citizenPath } from '../../src/model/citizen-path.ts'
import type { Step } from '../../src/model/process.ts'
import { statusOf, valuesOf } from '../../src/model/provenance.ts'
import type { Site } from '../../src/model/site.ts'
import { placesOf } from '../../src/model/station-ways.ts'
import { conditionsOf } from '../../src/model/way-conditions.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/vite-settings.ts'

const TODAY = '2026-11-22'
const contentDir = join(projectRoot, 'content')

/** Words that make no promise. */
const HEDGED = /ibland|\bom\b|\bnär\b/i
const PAPER = /papper|anteckning|beslut|\bplan\b/i

/** Where the agency's part is told that no source settles for whoever has no SGI. */
const OPEN_WITHOUT_SGI = [
  'stockholmsmodellen/gemensam-kartlaggning',
  'stockholmsmodellen/arbetslivsinriktad-rehabilitering',
  'gemensam-kartlaggning/andra-samtalet',
]

let site: Site | null = null
beforeAll(async () => {
  site = (await buildContent({ contentDir, today: TODAY })).site
}, 60_000)

describe('what citizens are told', () => {
  test('promises no paper flatly that the step gives by our inference only', () => {
    const flat = allSteps().flatMap(({ name, step }) => {
      const given = step.gives.map((claim) => statusOf(claim))
      if (given.length === 0 || given.includes('stated')) return []
      // What a process of its own gives stands in that process.
      if (step.kind === 'subprocess') return []
      return valuesOf((step.citizen?.receives ?? []).filter((one) => statusOf(one) === 'stated'))
        .filter((one) => PAPER.test(one) && !HEDGED.test(one))
        .map((one) => `${name}: ${one}`)
    })
    expect(flat).toEqual([])
  })

  test('shows as open whether both authorities stay when there is no SGI', () => {
    const settled = [
      ...allSteps().map(({ step }) => step.citizenName),
      ...(site?.questions ?? []).flatMap(({ answers }) => answers.map((one) => one.citizenText)),
    ].filter((text) => /båda myndigheterna/.test(text ?? ''))
    expect(settled).toEqual([])
    for (const where of OPEN_WITHOUT_SGI) expect(stationText(where), where).toMatch(/inte bestämt/)
  })

  test('says of every way on from joint planning when it can be the way', () => {
    const process = site?.processes.find(({ id }) => id === 'stockholmsmodellen')
    const ways = process
      ? citizenPath(process).stations.find(({ step }) => step.id === 'gemensam-planering')?.ways
      : undefined
    const places = ways ? placesOf(ways) : []
    expect(places.length).toBeGreaterThan(4)
    for (const place of places) {
      expect(ways && conditionsOf(ways, place), place.step.id).not.toEqual([])
      if (place.kind === 'station') expect(place.step.citizen?.when, place.step.id).toBeTruthy()
    }
  })

  test('says what to do without a certificate where the way asks for one', () => {
    for (const where of ['gemensam-planering', 'ansok-om-samordning']) {
      const text = stationText(`stockholmsmodellen/${where}`)
      expect(text, where).toContain('## Har du inget läkarintyg?')
      expect(text, where).toMatch(/i egen takt/)
    }
  })

  test('names whom the first yes concerns, how to take it back, and that SUS asks for one of its own', () => {
    const first = stationText('stockholmsmodellen/informera-och-inhamta-samtycke')
    expect(first).toMatch(/händer: .*socialtjänsten .*vården .*ta tillbaka ditt ja/)
    const talk = stationText('gemensam-kartlaggning/forsta-samtalet')
    expect(talk).toMatch(/^bestämmer: .*register/m)
    expect(talk).toContain('<Begrepp id="sus">')
    expect(talk).toMatch(/ta tillbaka ditt ja/)
  })

  test('names each benefit that asks for a paper from a doctor, where one has none', () => {
    const text = stationText('stockholmsmodellen/gemensam-planering')
    const without = text.split('## Har du inget läkarintyg?')[1]?.split('##')[0] ?? ''
    for (const term of ['aktivitetsersattning', 'sjukersattning']) {
      expect(without).toContain(`<Begrepp id="${term}">`)
    }
  })

  test('says that one can refuse a joint plan, and leaves a yes to who makes it', () => {
    const step = allSteps().find(({ name }) => name === 'stockholmsmodellen/gemensam-planering')
    expect(step?.step.citizen?.decides?.what).toMatch(/säga nej till en SIP/)
    expect(stationText('stockholmsmodellen/gemensam-planering')).not.toMatch(/bestämmer om ni gör/)
    const sip = site?.terms.find(({ id }) => id === 'sip')
    expect(sip?.definition).not.toMatch(/bestämmer om planen ska göras/)
  })

  test('tells nothing flatly of worse health, withdrawal or contact that we infer ourselves', () => {
    for (const where of ['arbetslivsinriktad-rehabilitering', 'forberedande-insats']) {
      const text = stationText(`stockholmsmodellen/${where}`)
      expect(text, where).toMatch(/Blir du sämre\? .*\bkan\b/)
      expect(text, where).not.toMatch(/går vården först|får vänta\. Sedan gör/)
    }
    const consent = stationText('stockholmsmodellen/informera-och-inhamta-samtycke')
    expect(consent).toMatch(/Efter det får de i regel inte dela något mer/)
    const wait = allSteps().find(({ name }) => name === 'stockholmsmodellen/vanta-pa-varden')
    expect(wait?.step.citizen?.receives.map((one) => statusOf(one))).toEqual(['inferred'])
    expect(stationText('stockholmsmodellen/folj-upp')).not.toMatch(/går, också när du arbetar/)
  })

  test('tells what was done in one county only as done there', () => {
    const talk = stationText('gemensam-kartlaggning/forsta-samtalet')
    expect(talk).toMatch(/I Gävleborg blev ingen inskriven/)
    expect(talk).toMatch(/Ibland REHAB-trappan/)
    expect(talk).not.toMatch(/^Du blir inte inskriven/m)
  })

  test('says before "Läs mer" what one can do about a refusal, and where to ask about money', () => {
    const refusal = allSteps().find(
      ({ name }) => name === 'stockholmsmodellen/avslag-pa-samordning',
    )
    const prepare = refusal?.step.citizen?.prepare.join(' ')
    expect(prepare).toMatch(/Håller du inte med\? Läs i beslutet .* hur lång tid du har/)
    expect(prepare).toMatch(/Behöver du pengar\? Fråga socialtjänsten/)
  })

  test('says what a no means while one waits, and that a meeting follows on an application', () => {
    const wait = allSteps().find(({ name }) => name === 'stockholmsmodellen/vanta-pa-varden')
    expect(wait?.step.citizen?.decides?.ifNo).toBeTruthy()
    expect(stationText('stockholmsmodellen/ansok-om-samordning')).toMatch(/bokar .* möte med dig/)
  })

  test('has plain words for each hard word that a station explains', () => {
    const hard = allSteps()
      .filter(({ step }) => step.station.kind === 'own')
      .flatMap(({ name }) => [...stationText(name).matchAll(/<Begrepp id="([^"]+)">/g)])
      .map(([, id]) => site?.terms.find((term) => term.id === id))
    expect(hard.length).toBeGreaterThan(10)
    expect(hard.filter((term) => !term?.plain).map((term) => term?.id)).toEqual([])
  })

  test('says of who turns back ill that the plan can begin with care', () => {
    const back = stationText('gemensam-kartlaggning/skriv-plan-for-nasta-steg')
    expect(back).toMatch(/Mår du sämre\? .*vården/)
  })

  test('names the review where a refusal comes', () => {
    for (const where of ['avslag-pa-samordning', 'ratt-ersattning']) {
      const text = stationText(`stockholmsmodellen/${where}`)
      expect(text, where).toContain('<Begrepp id="omprovning">')
    }
  })
})

function allSteps(): readonly { name: string; step: Step }[] {
  return (site?.processes ?? []).flatMap((process) =>
    process.steps.map((step) => ({ name: `${process.id}/${step.id}`, step })),
  )
}

function stationText(where: string): string {
  return readFileSync(join(contentDir, 'processer', where, 'pilkarta.mdx'), 'utf8')
}
