import type { Step } from './process.ts'
import { NOBODY } from './variants.ts'

/** What a step tells of itself, when it tells nothing: all but what it is, where it stands and how firmly. */
export const NOTHING_TOLD = {
  previousIds: [],
  need: null,
  purpose: '',
  responsibility: {
    accountable: NOBODY,
    responsible: [],
    consulted: [],
    informed: [],
    attends: [],
    caseOwner: null,
  },
  checklist: [],
  duration: null,
  deadline: null,
  needs: [],
  gives: [],
  waitsFor: [],
  consentRequired: [],
  consentObtained: [],
  consentWithdrawn: [],
  registrations: [],
  legalRules: [],
  gaps: [],
  bottlenecks: [],
  tools: [],
  days: null,
  citizen: null,
  citizenName: null,
} as const satisfies Partial<Step>
