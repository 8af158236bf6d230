import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/fact-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { Link } from '../../ui/Link.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { StepFacts } from './StepFacts.tsx'
import type { StepContext } from './step-context.ts'

type PanelFactsProps = StepContext & {
  readonly stepId: StepId
  readonly loadText: (key: string) => Promise<Text>
}

/** What an open step tells beside its map. A module of its own: most readers of a map open no step. */
export function PanelFacts({ stepId, loadText, ...context }: PanelFactsProps) {
  const { t } = useTranslation()
  const { page } = context
  const step = page.process.steps.find(({ id }) => id === stepId)
  const text = useText(step?.hasText ? `steg/${page.process.id}/${stepId}` : null, loadText)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step has its own place to show
  useEffect(() => {
    if (location.hash !== '')
      document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'nearest' })
  }, [stepId])

  if (!step) return null
  return (
    <>
      <StepFacts context={context} step={step} level={3} text={text && <Prose text={text} />} />
      <p>
        <Link to={addressOf.step(page.process.id, step.id)} target="_blank">
          {t('step.fullPage')}
        </Link>
      </p>
    </>
  )
}

/** A body that arrives after its panel; a text that can't be loaded leaves the facts standing. */
function useText(key: string | null, loadText: (key: string) => Promise<Text>): Text {
  const [loaded, setLoaded] = useState<{ key: string; text: Text } | null>(null)
  useEffect(() => {
    if (key === null) return
    let isCurrent = true
    loadText(key).then(
      (text) => isCurrent && setLoaded({ key, text }),
      () => isCurrent && setLoaded({ key, text: null }),
    )
    return () => {
      isCurrent = false
    }
  }, [key, loadText])
  return loaded !== null && loaded.key === key ? loaded.text : null
}
