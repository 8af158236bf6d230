import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'

const FOLDERS = ['docs/regler', 'docs/redaktor/meddelanden']

/** A page of the guide on what a rule tells. */
export type RulePage = { readonly title: string; readonly text: string }

/** Every page on rules, by the names in its heading: `# rule, rule: Title`. */
export function rulePages(): ReadonlyMap<string, RulePage> {
  return new Map(
    FOLDERS.flatMap((folder) =>
      readdirSync(join(projectRoot, folder)).flatMap((name) => {
        const text = readFileSync(join(projectRoot, folder, name), 'utf8')
        const [, rules, title] = /^# ([a-z-]+(?:, [a-z-]+)*): (.+)$/m.exec(text) ?? []
        if (rules === undefined || title === undefined) return []
        return rules.split(', ').map((rule) => [rule, { title, text }] as const)
      }),
    ),
  )
}
