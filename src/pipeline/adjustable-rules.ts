import { severityOf } from '../model/rules/index.ts'

/** Rules whose severity a publisher may change: those about the quality of content, not about whether it can be read. */
export const ADJUSTABLE_RULES: ReadonlySet<string> = new Set([
  ...Object.keys(severityOf),
  'missing-body',
  'readability-lix',
  'readability-sentences',
  'readability-length',
  'readability-title',
  'not-yet-read',
])
