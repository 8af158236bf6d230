import type { useTranslation } from '../../i18n/content-words.ts'
import { asSentence } from '../../model/as-sentence.ts'
import type { Statement } from '../../model/content-status/statements.ts'
import { capitalised } from '../../ui/capitalised.ts'

/** What a statement is of: "Vem som ansvarar", "Kanal för överlämningen, ”Boka turen”". */
export function factName(
  t: ReturnType<typeof useTranslation>['t'],
  { fact, about }: Pick<Statement, 'fact' | 'about'>,
): string {
  const name = wordOf(t, fact)
  if (about === null) return capitalised(name)
  // A way to make contact is told in sentences; all else is about something that has a name.
  const words = fact === 'contact' ? 'content.factSaid' : 'content.factAbout'
  return capitalised(t(words, { fact: name, about }))
}

/** The same as a sentence. A name in quotes that ends in a mark of its own ("…, ”Räcker underlaget?”") needs no other. */
export function factSentence(...args: Parameters<typeof factName>): string {
  const name = factName(...args)
  return /[.?!]”$/.test(name) ? name : asSentence(name)
}

function wordOf(t: ReturnType<typeof useTranslation>['t'], fact: Statement['fact']): string {
  switch (fact) {
    case 'whole':
    case 'waitsFor':
    case 'coordinator':
    case 'obtainedBy':
    case 'validUntil':
    case 'receives':
    case 'contact':
    case 'handover-what':
    case 'handover-channel':
    case 'handover-receiver':
    case 'handover-by':
    case 'handover-consent':
    case 'handover-ifNoAnswer':
      return t(`content.fact.${fact}`)
    default:
      return t(`step.differing.${fact}`)
  }
}
