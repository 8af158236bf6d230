/** The folder of each register: one file per thing, and its folder's name in the keys of texts and in addresses. */
export const REGISTER_FOLDERS = {
  party: 'parter',
  role: 'roller',
  question: 'fragor',
  document: 'underlag',
  consent: 'samtycken',
  term: 'begrepp',
  'legal-rule': 'regler',
  gap: 'glapp',
  bottleneck: 'flaskhalsar',
  'target-group': 'malgrupper',
  news: 'nyheter',
} as const

export type RegisterKind = keyof typeof REGISTER_FOLDERS

export const REGISTER_KINDS = Object.keys(REGISTER_FOLDERS) as readonly RegisterKind[]
