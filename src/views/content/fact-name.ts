import type { useTranslation } from '../../i18n/content-words.ts'
import type { Statement } from '../../model/content-status/statements.ts'
import { capitalised } from '../../ui/capitalised.ts'

/** What a statement is of: "Vem som ansvarar", "Överlämning, Boka turen". */
export function factName(
  t: ReturnType<typeof useTranslation>['t'],
  { fact, about }: Pick<Statement, 'fact' | 'about'>,
): string {
  const name = wordOf(t, fact)
  return capitalised(about === null ? name : t('content.factAbout', { fact: name, about }))
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
