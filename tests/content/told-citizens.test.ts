import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { citizenPath } from '../../src/model/citizen-path.ts'
import type { Step } from '../../src/model/process.ts'
import { statusOf, valuesOf } from '../../src/model/provenance.ts'
import type { Site } from '../../src/model/site.ts'
import { isRefusal, placesOf } from '../../src/model/station-ways.ts'
import { wayConditions } from '../../src/model/way-conditions.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'

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
      expect(ways && wayConditions(ways, place), place.step.id).not.toEqual([])
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

  test('sends nobody who says no to sharing to a station that asks for something else', () => {
    const noes = (site?.processes ?? []).flatMap((process) =>
      citizenPath(process).stations.flatMap(({ step, ways }) =>
        ways.choices.flatMap((choice) =>
          choice.answers
            .filter((answer) => isRefusal(choice, answer))
            .map(({ targets }) => ({
              at: step.id,
              leads: targets.filter(({ isFallback }) => !isFallback).map(({ kind }) => kind),
            })),
        ),
      ),
    )
    expect(noes).toEqual([
      { at: 'informera-och-inhamta-samtycke', leads: ['here'] },
      { at: 'gemensam-planering', leads: ['here'] },
    ])
    const planning = allSteps().find(({ name }) => name === 'stockholmsmodellen/gemensam-planering')
    const { what, ifNo } = planning?.step.citizen?.decides ?? {}
    expect(what).toMatch(
      /Efter ett nej kan ni planera med dem du har sagt ja till\. Det är vår slutsats/,
    )
    expect(ifNo).toMatch(/du kan få frågan igen/i)
    expect(stationText('stockholmsmodellen/informera-och-inhamta-samtycke')).toMatch(
      /nej, eller att du inte vet, kan du få frågan igen\. Det är vår slutsats/,
    )
  })

  test('says before "Läs mer" what one can do about a refusal, and where to ask about money', () => {
    const refusal = allSteps().find(
      ({ name }) => name === 'stockholmsmodellen/avslag-pa-samordning',
    )
    const prepare = refusal?.step.citizen?.prepare.join(' ')
    // What is not known of coordination is not promised in sight and taken back below.
    expect(prepare).toMatch(
      /Håller du inte med\? Läs i beslutet om det går .* fråga Försäkringskassan/,
    )
    expect(prepare).toMatch(/Behöver du pengar\? Fråga socialtjänsten/)
    const rule = site?.legalRules.find(({ id }) => id === 'omprovning-fk')
    expect(rule?.citizenText).toMatch(/ha kommit in inom 2 månader/)
    expect(citizenOf('ratt-ersattning')?.prepare.join(' ')).toMatch(
      /Fått avslag\? Be dem pröva igen, troligen inom 2 månader\. Det heter omprövning/,
    )
  })

  test('tells a refusal of coordination from one of a benefit, and leads from the first to the other', () => {
    const refusal = citizenOf('avslag-pa-samordning')
    expect(refusal?.name).toMatch(/nej till samordning/)
    expect(refusal?.seeAlso).toEqual([
      { text: 'Gäller ditt avslag ersättning? Läs i stället', stations: ['ratt-ersattning'] },
    ])
  })

  test('names both benefits before "Läs mer" where one applies, and how to ask about the one without a page', () => {
    expect(citizenOf('ratt-ersattning')?.happens).toMatch(
      /sjukersättning, eller aktivitetsersättning om du är 19–29 år/,
    )
    expect(stationText('stockholmsmodellen/ratt-ersattning')).toMatch(
      /hur du ansöker om sjukersättning\. Ring Försäkringskassan/,
    )
  })

  test('says that a request for review must have come in by the day, and what one can do after it', () => {
    const rule = site?.legalRules.find(({ id }) => id === 'omprovning-fk')
    expect(rule?.content).toMatch(/ha kommit in inom 2 månader.*kan beslutet överklagas/)
    expect(rule?.citizenText).toMatch(/ha kommit in inom 2 månader.*kan du överklaga/)
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
    expect(stationText('gemensam-kartlaggning/forsta-samtalet')).toMatch(
      /Mår du sämre och kan inte komma\? .*göra en plan, eller hitta en ny tid\. Det är vår slutsats\./,
    )
  })

  test('says wherever one meets people that one may have an interpreter', () => {
    const meeting = (site?.processes ?? []).flatMap((process) =>
      citizenPath(process).stations.filter(({ text }) =>
        text?.prepare.join().match(/litar på|tolk/),
      ),
    )
    expect(meeting.length).toBeGreaterThan(12)
    for (const { step, text } of meeting) {
      expect(text?.prepare.join(' '), step.id).toMatch(
        /Du kan få tolk (?:eller paus )?om du behöver det\. Säg till/,
      )
    }
    expect(meeting.map(({ step }) => step.id)).toEqual(
      expect.arrayContaining(['arbetslivsinriktad-rehabilitering', 'forberedande-insats']),
    )
    for (const path of ['stockholmsmodellen', 'gemensam-kartlaggning']) {
      expect(stationText(path), path).toMatch(/Du kan få tolk om du behöver det\. Säg till\./)
    }
  })

  test('promises no place, and no call, that only we infer', () => {
    const place = citizenOf('forberedande-insats')
    expect(place?.happens).toMatch(/^Du kan få en plats/)
    const again = allSteps().find(({ name }) => name === 'stockholmsmodellen/ateruppta-kontakten')
    expect(again?.step.citizenName).toBe('Be att någon hör av sig till dig igen, utan krav')
    expect(stationText('stockholmsmodellen/personligt-mote')).toMatch(
      /hör av sig igen, utan krav\. Det är vår slutsats\./,
    )
  })

  test('leads who has no place yet to the question that is asked first', () => {
    const question = site?.questions.find(({ id }) => id === 'plats-finns')
    expect(citizenOf('forberedande-insats')?.prepare[0]).toBe(
      `Har du ingen plats än? Läs ”${question?.citizenText}” längre ner.`,
    )
  })

  test('names the review where a refusal comes', () => {
    for (const where of ['avslag-pa-samordning', 'ratt-ersattning']) {
      const text = stationText(`stockholmsmodellen/${where}`)
      expect(text, where).toContain('<Begrepp id="omprovning">')
    }
  })

  test('says honestly, before it is answered, that a no may or may not touch one’s money', () => {
    for (const where of [
      'stockholmsmodellen/uppmarksamma',
      'stockholmsmodellen/informera-och-inhamta-samtycke',
      'stockholmsmodellen/gemensam-kartlaggning',
      'stockholmsmodellen/arbetslivsinriktad-rehabilitering',
      'stockholmsmodellen/forberedande-insats',
      'stockholmsmodellen/ratt-ersattning',
      'stockholmsmodellen/folj-upp',
      'gemensam-kartlaggning/andra-samtalet',
    ]) {
      expect(ifNo(where), where).toMatch(/Om ett nej påverkar .* vet vi inte\. Fråga .*innan du/)
    }
    expect(stationText('gemensam-kartlaggning/forsta-samtalet')).toMatch(
      /Om ett nej påverkar dina pengar vet vi inte\. Fråga socialtjänsten innan du svarar/,
    )
    const gap = site?.gaps.find(({ id }) => id === 'g-14')
    expect(gap?.status).toBe('open')
    expect(gap?.description).toMatch(/1 juli 2026.*Vi har inte sett/)
    const steps = allSteps().filter(({ step }) => step.gaps.some((id) => id === 'g-14'))
    expect(steps.map(({ name }) => name)).toContain(
      'stockholmsmodellen/informera-och-inhamta-samtycke',
    )
  })

  test('says that a no to sharing with more concerns the sharing only, and where one applies oneself', () => {
    expect(ifNo('stockholmsmodellen/gemensam-planering')).toMatch(
      /nej till att dela gäller bara delningen/,
    )
    for (const where of ['informera-och-inhamta-samtycke', 'gemensam-planering']) {
      const leads = citizenOf(where)?.seeAlso.flatMap(({ stations }) => stations)
      expect(leads?.slice(0, 2), where).toEqual(['ansok-om-samordning', 'ratt-ersattning'])
    }
    const end = allSteps().find(({ name }) => name === 'stockholmsmodellen/ordinarie-handlaggning')
    expect(end?.step.citizenName).toMatch(/ansöka själv/)
  })

  test('promises nobody flatly that they decide what is shared: the law has exceptions', () => {
    const flat = allSteps().flatMap(({ name, step }) => {
      const what = step.citizen?.decides?.what.split(/(?<=\.) /) ?? []
      return what
        .filter((one) => /få[r] (?:dela|veta|läsa|svara|fråga)|delas/.test(one))
        .filter((one) => !one.startsWith('I regel'))
        .map((one) => `${name}: ${one}`)
    })
    expect(flat).toEqual([])
    const consent = stationText('stockholmsmodellen/informera-och-inhamta-samtycke')
    expect(consent).toMatch(/## Får du ekonomiskt bistånd\?/)
    expect(consent).toMatch(/SSBTEK/)
  })

  test('says that help paid while one waits may be taken from what is granted later', () => {
    const benefit = 'stockholmsmodellen/ratt-ersattning'
    expect(stationText(benefit)).toContain('<Regel id="retroaktiv-ersattning" />')
    const step = allSteps().find(({ name }) => name === benefit)
    expect(step?.step.legalRules).toContain('retroaktiv-ersattning')
    const rule = site?.legalRules.find(({ id }) => id === 'retroaktiv-ersattning')
    expect(rule?.citizenText).toMatch(/ekonomiskt bistånd medan du väntade/)
  })

  test('answers what a no leads to before anything else', () => {
    const first = allSteps()
      .filter(({ step }) => step.citizen?.decides)
      .map(({ name }) => ({ name, answer: ifNo(name) }))
    const asks = first.filter(({ answer }) => /^(?:Säg till|Passar det inte)/.test(answer))
    expect(asks.map(({ name }) => name)).toEqual([])
  })

  test('says of each yes whom to tell when one takes it back, and what that leads to', () => {
    const consents = site?.consents ?? []
    expect(consents.length).toBeGreaterThan(4)
    for (const { id, citizen, withdrawal } of consents) {
      const back = citizen?.withdrawal ?? ''
      expect(back, id).not.toMatch(/^Du säger till din handläggare\.$/)
      expect(back, id).toMatch(/\. (?:Då|Efter det) /)
      expect(withdrawal, id).toMatch(/\. (?:Då|Därefter) |anges då/)
    }
  })

  test('hedges in both parts of the yes to SUS what only we infer', () => {
    const sus = site?.consents.find(({ id }) => id === 'samtycke-sus')
    for (const text of [sus?.ifNo, sus?.citizen?.ifNo]) {
      expect(text).toMatch(/vara med ändå\. Det sista är vår slutsats\./)
    }
  })

  test('names the yes to care wherever one is told that somebody may ask care', () => {
    for (const where of ['vanta-pa-varden', 'forbered-ansokan', 'utan-lakarintyg']) {
      const step = allSteps().find(({ name }) => name === `stockholmsmodellen/${where}`)
      expect(valuesOf(step?.step.consentRequired ?? []), where).toContain('samtycke-vard')
    }
  })
})

function citizenOf(step: string) {
  return allSteps().find(({ name }) => name === `stockholmsmodellen/${step}`)?.step.citizen
}

function ifNo(where: string): string {
  return allSteps().find(({ name }) => name === where)?.step.citizen?.decides?.ifNo ?? ''
}

function allSteps(): readonly { name: string; step: Step }[] {
  return (site?.processes ?? []).flatMap((process) =>
    process.steps.map((step) => ({ name: `${process.id}/${step.id}`, step })),
  )
}

function stationText(where: string): string {
  return readFileSync(join(contentDir, 'processer', where, 'pilkarta.mdx'), 'utf8')
}
