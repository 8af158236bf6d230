import type { ProcessId } from '../model/ids.ts'
import type { Settings } from '../model/site.ts'

/** Stand in while installningar.yaml is at fault, so that the rules can be tried all the same. Never published. */
export const UNREAD_SETTINGS: Settings = {
  title: '',
  publisher: '',
  purpose: '',
  audience: '',
  goal: '',
  languages: [],
  feedback: { text: '', url: null },
  help: [],
  mainProcess: '' as ProcessId,
  severities: [],
  accessibility: {
    compliance: 'inte',
    gaps: [],
    assessedOn: '',
    updatedOn: '',
    method: '',
    contact: '',
    exemptions: [],
    outsideTheLaw: [],
  },
}
