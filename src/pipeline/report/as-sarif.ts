import { createHash } from 'node:crypto'
import type { CodeFlow, Location, Log, Region, ReportingDescriptor, Result } from 'sarif'
import { type RulePage, rulePages } from '../guide/rule-page.ts'
import type { Place } from '../place.ts'
import type { Problem, Way } from '../problem.ts'
import { SEVERITIES } from '../severities.ts'
import type { Checked } from './as-text.ts'

/** Everything that was found, as code hosts read it (SARIF 2.1.0): they show it at its line in a change. */
export function asSarif({ problems, accepted }: Checked): string {
  const all = [...problems, ...accepted.map(({ problem }) => problem)]
  const rules = [...new Set(all.map(({ rule }) => rule))].sort()
  const pages = rulePages()
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'granska',
            language: 'sv',
            rules: rules.map((rule) => descriptorOf(rule, pages.get(rule))),
          },
        },
        language: 'sv',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        results: [
          ...problems.map((problem) => resultOf(problem, rules)),
          ...accepted.map(({ problem, reason }) => ({
            ...resultOf(problem, rules),
            suppressions: [
              { kind: 'external' as const, status: 'accepted' as const, justification: reason },
            ],
          })),
        ],
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

/** A rule with a page in the guide brings the page: the code host shows it beside the finding. */
function descriptorOf(rule: string, page: RulePage | undefined): ReportingDescriptor {
  const level = SEVERITIES.get(rule) === 'varning' ? 'warning' : 'error'
  const bare = { id: rule, defaultConfiguration: { level } } as const
  if (page === undefined) return bare
  // The pages link to each other by file name, which leads nowhere on the host.
  const text = page.text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
  return { ...bare, shortDescription: { text: page.title }, help: { text, markdown: text } }
}

function resultOf(problem: Problem, rules: readonly string[]): Result {
  const { severity, rule, message, mend, excerpt, way } = problem
  const snippet = excerpt === undefined ? {} : { snippet: { text: excerpt } }
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity === 'fel' ? 'error' : 'warning',
    message: { text: `${message} ${mend}` },
    locations: [locationOf(problem, snippet)],
    ...(way && { codeFlows: [codeFlowOf(way)] }),
    partialFingerprints: { 'granska/v1': fingerprintOf(problem) },
  }
}

function locationOf({ file, line, column }: Place, snippet: Region = {}): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, ...snippet },
    },
  }
}

/** The code host shows it step by step. */
function codeFlowOf({ steps, answers }: Way): CodeFlow {
  const given = answers.map((one) => `${one.question} ${one.answers.join(' / ')}`)
  return {
    ...(given.length > 0 && { message: { text: given.join('\n') } }),
    threadFlows: [
      {
        locations: steps.map((step) => ({
          location: { ...locationOf(step), message: { text: step.name } },
        })),
      },
    ],
  }
}

/** Tells a finding from others when lines are moved: what is said of which file. */
function fingerprintOf({ file, rule, message }: Problem): string {
  return createHash('sha256')
    .update(JSON.stringify([file, rule, message]))
    .digest('hex')
}
