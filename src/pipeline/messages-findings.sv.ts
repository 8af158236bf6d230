import type { RuleName, SiteFinding } from '../model/rules/index.ts'
import type { Site } from '../model/site.ts'
import { choiceFindings } from './messages-findings-choices.sv.ts'
import { citizenFindings } from './messages-findings-citizens.sv.ts'
import { graphFindings } from './messages-findings-graph.sv.ts'
import { partyFindings } from './messages-findings-parties.sv.ts'
import type { Sentences } from './problem.ts'

type FindingOf<Rule extends RuleName> = Extract<SiteFinding, { readonly rule: Rule }>

/** For every rule of the model, how its findings are said to the one who writes the content. */
export type FindingMessages = {
  readonly [Rule in RuleName]: (finding: FindingOf<Rule>, site: Site) => Sentences
}

export const findingMessages: FindingMessages = {
  ...graphFindings,
  ...choiceFindings,
  ...partyFindings,
  ...citizenFindings,
}

/** What a rule of the model found, said to the one who writes the content. */
export function sentencesOf<Rule extends RuleName>(
  finding: FindingOf<Rule> & { readonly rule: Rule },
  site: Site,
): Sentences {
  return findingMessages[finding.rule](finding, site)
}
