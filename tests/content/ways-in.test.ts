import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { invariant } from '../../src/model/invariant.ts'
import type { Contact, Role } from '../../src/model/party.ts'
import type { Site } from '../../src/model/site.ts'
import { receiversFromCitizen, waysInTo } from '../../src/model/station-contacts.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'

let built: Site | null = null
beforeAll(async () => {
  const contentDir = join(projectRoot, 'content')
  built = (await buildContent({ contentDir, today: '2026-11-22' })).site
}, 60_000)

describe('the ways in that citizens are shown', () => {
  test('say what one applies for where they lead to an application', () => {
    const site = content()
    const contacts = [...site.parties, ...site.roles].flatMap((one) => one.contacts)
    const vague = contacts.filter(
      ({ audience, text }) => audience === 'citizen' && /\bansök (?!om )/i.test(text),
    )
    expect(vague.map(({ text }) => text)).toEqual([])
  })

  test('lead who applies for a benefit to the ordinary customer service, and not to the coordination', () => {
    const [ways, receiver] = waysOfApplication('ratt-ersattning')
    expect(receiver.party).toBe('forsakringskassan')
    expect(ways.filter(({ text }) => /samordn/i.test(text))).toEqual([])
    expect(ways[0]?.text).toMatch(/kundtjänst, 0771-524 524\..* inte bekräftat\./)
    expect(ways.map(({ url }) => url)).toContain(
      'https://www.forsakringskassan.se/privatperson/sjuk/funktionsnedsattning-eller-langvarig-sjukdom/aktivitetsersattning-vid-nedsatt-arbetsformaga---for-dig-under-30-ar',
    )
  })

  test('give a number and a page to who applies for the coordination', () => {
    const [ways] = waysOfApplication('ansok-om-samordning')
    expect(ways.map(({ channel }) => channel)).toEqual(['telefon', 'webb'])
  })

  test('name nobody as the own contact of a reader who has not applied yet', () => {
    for (const step of ['ratt-ersattning', 'ansok-om-samordning']) {
      const [, receiver] = waysOfApplication(step)
      expect(receiver.citizen?.name, step).not.toMatch(/^din\b/)
    }
  })

  test('name the coordinator at any clinic, and not at the health centre only', () => {
    const site = content()
    const coordinator = site.roles.find(({ id }) => id === 'rehabkoordinator')
    const term = site.terms.find(({ id }) => id === 'rehabkoordinator')
    expect(coordinator?.citizen?.name).toContain('vårdcentral eller mottagning')
    expect(term?.plain).toContain('vårdcentral eller mottagning')
  })

  test('tell of every consent how oneself takes it back', () => {
    const silent = content().consents.filter(
      ({ citizen }) => !citizen || !/\bdu\b/i.test(citizen.withdrawal),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  test('do not repeat the address that stands beside the words', () => {
    const { feedback } = content().settings
    const host = new URL(feedback.url ?? '').host
    expect(feedback.text).not.toContain(host)
  })
})

function content(): Site {
  invariant(built, 'the content has no errors')
  return built
}

function waysOfApplication(stepId: string): readonly [readonly Contact[], Role] {
  const site = content()
  const process = site.processes.find(({ id }) => id === site.settings.mainProcess)
  const step = process?.steps.find(({ id }) => id === stepId)
  invariant(process && step, `the main process has the step ${stepId}`)
  const [receiver, ...others] = receiversFromCitizen(site, process, [step])
  invariant(receiver && others.length === 0, 'one receives the application')
  return [waysInTo(site, receiver), receiver]
}
