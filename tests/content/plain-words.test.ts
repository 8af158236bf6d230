import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readabilityOf } from '../../src/model/lix.ts'
import type { Site } from '../../src/model/site.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { parseBody } from '../../src/pipeline/mdx/parse-body.ts'
import { passagesIn } from '../../src/pipeline/mdx/passages.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'

const TODAY = '2026-11-22'
const MOST_WORDS = 20
const contentDir = join(projectRoot, 'content')

let site: Site | null = null
beforeAll(async () => {
  site = (await buildContent({ contentDir, today: TODAY })).site
}, 60_000)

describe('what citizens read beside the stations', () => {
  test('LANG-06 has no sentence over 20 words', () => {
    expect(site).not.toBeNull()
    const texts = site ? [...ofSettings(site), ...ofConsents(site), ...ofRegisters(site)] : []
    const long = texts.flatMap(([where, text]) =>
      readabilityOf([text])
        .sentences.filter(({ words }) => words > MOST_WORDS)
        .map((sentence) => `${where}: ${sentence.words} ord: ${sentence.text}`),
    )
    expect(long).toEqual([])
  })
})

/** Where a text stands, and the text. */
type Told = readonly [string, string]

function ofSettings({ settings }: Site): readonly Told[] {
  const { purpose, audience, goal, feedback, help, accessibility } = settings
  const { gaps, method, contact, exemptions, outsideTheLaw } = accessibility
  return [
    purpose,
    audience,
    goal,
    feedback.text,
    ...help.map(({ text }) => text),
    ...gaps.flatMap(({ what, why, plan }) => [what, why, plan]),
    method,
    contact,
    ...exemptions.flatMap(({ what, reason }) => [what, reason]),
    ...outsideTheLaw,
  ].map((text) => ['installningar.yaml', text])
}

function ofConsents({ consents }: Site): readonly Told[] {
  return consents.flatMap(({ id, purpose, obtainedBy, validUntil, withdrawal, ifNo, citizen }) => {
    const practices = [obtainedBy, validUntil].flatMap((claim) =>
      claim.kind === 'open' ? (claim.practices ?? []) : [],
    )
    const body = readFileSync(join(contentDir, `samtycken/${id}.mdx`), 'utf8')
      .split(/^---$/m)
      .slice(2)
      .join('---')
    const toCitizen = Object.values(citizen ?? {})
    return [purpose, withdrawal, ifNo, ...toCitizen, ...practices, ...wordsIn(body)].map(
      (text): Told => [`samtycken/${id}.mdx`, text],
    )
  })
}

function ofRegisters({ terms, legalRules, questions, roles, processes }: Site): readonly Told[] {
  const told = (where: string, ...texts: readonly (string | null | undefined)[]) =>
    texts.flatMap((text): Told[] => (text ? [[where, text]] : []))
  return [
    ...terms.flatMap(({ id, definition, plain }) => told(`begrepp/${id}.mdx`, definition, plain)),
    ...legalRules.flatMap(({ id, citizenText }) => told(`regler/${id}.mdx`, citizenText)),
    ...questions.flatMap(({ id, citizenText, answers }) =>
      told(`fragor/${id}.mdx`, citizenText, ...answers.map((answer) => answer.citizenText)),
    ),
    ...roles.flatMap(({ id, citizen }) => told(`roller/${id}.mdx`, citizen?.reach)),
    ...processes.flatMap((process) =>
      process.steps.flatMap(({ id, citizenName }) => told(`${process.id}/${id}`, citizenName)),
    ),
  ]
}

function wordsIn(body: string): readonly string[] {
  const parsed = parseBody(body, 'samtycken', () => {})
  return parsed ? passagesIn(parsed.tree).map(({ text }) => text) : []
}
