import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { Link } from '../../ui/Link.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { StepFacts } from './StepFacts.tsx'
import { StepPlace } from './StepPlace.tsx'
import type { StepContext } from './step-context.ts'
import './step.css'

export type StepPanelProps = {
  readonly context: StepContext
  readonly stepId: StepId
  readonly loadText: (key: string) => Promise<Text>
  readonly onClose: () => void
}

/** The open step beside its map: the same facts as its page. Focus goes to its name, Escape closes it. */
export function StepPanel({ context, stepId, loadText, onClose }: StepPanelProps) {
  const { t } = useTranslation()
  const { page, site, registers } = context
  const heading = useRef<HTMLHeadingElement>(null)
  const step = page.process.steps.find(({ id }) => id === stepId)
  const text = useText(step?.hasText ? `steg/${page.process.id}/${stepId}` : null, loadText)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another step opens
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.step-panel')?.scrollTo(0, 0)
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [stepId])

  if (!step) return null
  return (
    <aside
      className="step-panel"
      data-panel="steg"
      data-part={step.lane}
      aria-labelledby="oppet-steg"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="step-panel-head">
        <StepPlace page={page} step={step} />
        <button type="button" className="button" onClick={onClose}>
          {t('step.close')}
        </button>
      </div>
      <h2 id="oppet-steg" ref={heading} tabIndex={-1}>
        {step.name}
      </h2>
      <StepFacts
        context={context}
        step={step}
        level={3}
        text={
          text && (
            <Prose
              text={text}
              site={site}
              registers={registers}
              processes={[page.process]}
              audience="caseworker"
            />
          )
        }
      />
      <p>
        <Link to={addressOf.step(page.process.id, step.id)} target="_blank">
          {t('step.fullPage')}
        </Link>
      </p>
    </aside>
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
