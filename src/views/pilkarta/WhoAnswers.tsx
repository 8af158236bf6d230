import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import { partyInText } from '../../model/party-in-text.ts'
import type { Question } from '../../model/site.ts'
import type { WayChoice } from '../../model/way-choices.ts'
import { whoAnswers } from '../../model/who-answers.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { roleNameInside } from '../../ui/role-name.ts'
import type { Standing } from './WayRow.tsx'

export type WhoAnswersProps = {
  readonly standing: Pick<Standing, 'roles' | 'parties'>
  readonly choice: Pick<WayChoice, 'step' | 'asksConsent'>
  readonly questions: readonly Question[]
}

/** Who gives the answer that the way depends on, in one sentence; nothing where nobody is named. */
export function WhoAnswers({ standing, choice, questions }: WhoAnswersProps) {
  const { t } = useTranslation()
  const { parties } = standing
  const question = questions.find(({ id }) => id === choice.step.question)
  const answering = question ? whoAnswers(standing, choice, question) : null
  switch (answering?.kind) {
    case undefined:
      return null
    case 'decided': {
      const isCitizen = (id: string) => parties.some((one) => one.id === id && one.isIndividual)
      const names = answering.parties.map((id) =>
        isCitizen(id) ? t('citizen.you') : partyInText(parties, id),
      )
      return t('citizen.decides', { parties: listed(names) })
    }
    case 'own':
      return t('citizen.youAnswer')
    case 'found-out': {
      const { status, isWithCitizen } = answering
      const names = [...new Set(answering.roles.map(roleNameInside))]
      const role = listed(names, 'disjunction')
      if (status === 'open') return t('citizen.answerOpen', { role })
      const name = capitalised(
        status === 'stated' ? role : t('citizen.meets.inferred', { name: role }),
      )
      return t(isWithCitizen ? 'citizen.findsOutWithYou' : 'citizen.findsOut', { role: name })
    }
  }
}
