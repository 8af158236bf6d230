import * as z from 'zod'
import type { Settings } from '../../model/site.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { TRANSLATIONS } from '../translations.ts'
import { isWrittenMap, placeOfKey } from '../written.ts'
import { editorForm, inEditor } from './editor-form.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { reportOtherNumber } from './linked-number.ts'
import { partyRef, processRef } from './reference.ts'
import { day, filledList, link, oneOfWords, optionalList, text } from './values.ts'

const helpFields = fields({ text, länk: optional(link) }, { what: 'hjälp' })

const help = inEditor(
  z.unknown().transform((input, context): Settings['help'][number] => {
    const written = parseInside(helpFields, input, context)
    reportOtherNumber(input, context)
    return context.issues.length > 0 ? z.NEVER : { text: written.text, url: written.länk }
  }),
  (scope) => editorForm(helpFields, scope),
)

const severity = fields(
  {
    // The rule's name, as it stands in the message.
    regel: text,
    nivå: oneOfWords(['fel', 'varning', 'av']),
    // Why it is changed here.
    skäl: text,
  },
  { what: 'allvarlighet' },
).transform((written) => ({
  rule: written.regel,
  severity: written.nivå,
  reason: written.skäl,
}))

const exception = fields(
  {
    regel: text,
    // From the content folder, as processer/p/process.mdx.
    fil: text,
    // Why it is let be for now.
    skäl: text,
    // After this day it is told again.
    'till-och-med': day,
  },
  { what: 'undantag' },
)

/** `@name` or `@organisation/team`, or the address that an account is known by. */
const account = inEditor(
  z.unknown().transform((input, context): string => {
    const value = parseInside(text, input, context)
    if (typeof value !== 'string' || /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+)$/.test(value)) {
      return value
    }
    return fault(context, input, 'wrong-type', valueMessages.notAccount(value))
  }),
  (scope) => editorForm(text, scope),
)

const codeHost = fields(
  {
    // Who approves what no party owns: settings, sources, and all that is no content.
    utgivare: filledList(account),
    // Who approves for each party.
    parter: filledList(
      fields({ part: partyRef, konton: filledList(account) }, { what: 'en part och dess konton' }),
    ),
  },
  { what: 'kodvärd' },
)

const accessibilityFields = fields({
  förenlig: oneOfWords(['helt', 'delvis', 'inte']),
  brister: optionalList(fields({ vad: text, varför: text, plan: text }, { what: 'brist' })),
  bedömd: day,
  uppdaterad: day,
  // How it was assessed.
  metod: text,
  // How to reach the publisher about it.
  kontakt: text,
  undantag: optionalList(fields({ vad: text, skäl: text }, { what: 'undantag' })),
  'utanför-lagen': optionalList(text),
})

const accessibility = inEditor(
  z.unknown().transform((input, context) => {
    const written = parseInside(accessibilityFields, input, context)
    if (context.issues.length === 0 && written.förenlig === 'helt' && written.brister.length > 0) {
      const place = isWrittenMap(input) ? placeOfKey(input, 'förenlig') : null
      fault(context, input, 'contradiction', valueMessages.fullyWithGaps(), place)
    }
    return written
  }),
  (scope) => editorForm(accessibilityFields, scope),
)

/** `installningar.yaml`: the whole site. */
export const settings = fields({
  // The site's name, in header and titles.
  titel: text,
  utgivare: text,
  // One sentence each, on the start page.
  syfte: text,
  målgrupp: text,
  mål: text,
  // sv first; the others have translations (pilkarta.en.mdx).
  språk: filledList(oneOfWords(['sv', ...TRANSLATIONS])),
  huvudprocess: processRef,
  // The order on maps and in lists.
  parter: filledList(partyRef),
  // Where feedback goes: an address of a function.
  synpunkter: help,
  // Help on every citizen page, in this order.
  hjälp: optionalList(help),
  // Long words that the readers know, each explained in begrepp: the readability check reads them where they stand.
  'kända-ord': optionalList(text),
  // Words that texts here do not use, and words of the check's own lists that they may: likewise.
  'undvik-ord': optionalList(fields({ ord: text, skriv: text }, { what: 'undvik-ord' })),
  'tillåtna-ord': optionalList(text),
  // Rules whose severity is changed here, with a reason.
  allvarlighet: optionalList(severity),
  // Findings that are let be for a time, with a reason and a last day: see accept-findings.ts.
  undantag: optionalList(exception),
  // Accounts at the code host, for the file that tells it who approves a change: read by owned-files.ts.
  kodvärd: optional(codeHost),
  tillgänglighet: accessibility,
}).transform((written) => ({
  partyOrder: written.parter,
  accounts: written.kodvärd && {
    publisher: written.kodvärd.utgivare,
    parties: new Map(written.kodvärd.parter.map(({ part, konton }) => [part, konton])),
  },
  settings: {
    title: written.titel,
    publisher: written.utgivare,
    purpose: written.syfte,
    audience: written.målgrupp,
    goal: written.mål,
    languages: written.språk,
    feedback: written.synpunkter,
    help: written.hjälp,
    mainProcess: written.huvudprocess,
    severities: written.allvarlighet,
    accessibility: {
      compliance: written.tillgänglighet.förenlig,
      gaps: written.tillgänglighet.brister.map((gap) => ({
        what: gap.vad,
        why: gap.varför,
        plan: gap.plan,
      })),
      assessedOn: written.tillgänglighet.bedömd,
      updatedOn: written.tillgänglighet.uppdaterad,
      method: written.tillgänglighet.metod,
      contact: written.tillgänglighet.kontakt,
      exemptions: written.tillgänglighet.undantag.map((exemption) => ({
        what: exemption.vad,
        reason: exemption.skäl,
      })),
      outsideTheLaw: written.tillgänglighet['utanför-lagen'],
    },
  } satisfies Settings,
}))
