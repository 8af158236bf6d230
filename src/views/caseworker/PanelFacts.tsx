import { useEffect } from 'react'
import { useTranslation } from '../../i18n/fact-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { Link } from '../../ui/Link.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { StepBody } from './StepBody.tsx'
import { StepParty } from './StepParty.tsx'
import type { StepContext } from './step-context.ts'

type PanelFactsProps = StepContext & {
  readonly text: Text
  /** The form of the process that the reader has chosen. */
  readonly form: string | null
}

/** What an open step tells beside its map. A module of its own: most readers of a map open no step. */
export function PanelFacts({ site, page, text, form, search = '' }: PanelFactsProps) {
  const { t } = useTranslation()
  const { process, step } = page

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step has its own place to show
  useEffect(() => {
    if (location.hash !== '')
      document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'nearest' })
  }, [step.id])

  return (
    <>
      <StepParty site={site} step={step} />
      <StepBody site={site} page={page} text={text} form={form} search={search} level={3} />
      <p className="step-ways">
        <button type="button" className="button" onClick={() => print()}>
          {t('step.print')}
        </button>
        <Link to={addressOf.step(process.id, step.id) + search} target="_blank">
          {t('step.fullPage')}
        </Link>
      </p>
    </>
  )
}
