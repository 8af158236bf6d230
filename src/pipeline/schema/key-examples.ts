/** What the values of common keys look like, for the one who has lost a line and has no other file at hand. */
export const KEY_EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['typ', 'aktivitet'],
  ['fas', 'fasens-id'],
  ['ansvarig', 'rollens-id'],
  ['station', 'egen'],
  ['nästa', '[{ till: stegets-id }]'],
  ['status', 'belagd'],
  ['källor', '[kallans-id 4.2]'],
  ['granskad', '2026-11-30'],
  ['granskas-senast', '2027-05-30'],
  ['ägare', 'partens-id'],
])

/** Keys whose value is a question with its answers. */
export const CONDITION_KEYS: readonly string[] = ['om', 'gäller-när']
