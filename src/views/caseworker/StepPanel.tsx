import { type FocusEvent, useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import type { StepId } from '../../model/ids.ts'
import { hush } from '../../state/ui-store.ts'
import { StepPlace } from './StepPlace.tsx'
import './step-panel.css'
import { type LoadFacts, usePanelFacts } from './panel-facts.ts'

export type StepPanelProps = {
  readonly site: SiteIndex
  readonly page: MapPage
  readonly stepId: StepId
  readonly loadFacts: LoadFacts
  readonly form: string | null
  /** Filters as the address has them. */
  readonly search: string
  readonly onClose: () => void
}

/**
 * The open step beside its map. Its name and place stand there at once, and the focus goes to the name; the facts,
 * the same as on its page, follow when they have come. Escape closes.
 */
export function StepPanel(props: StepPanelProps) {
  const { site, page, stepId, loadFacts, form, search, onClose } = props
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const facts = usePanelFacts(loadFacts, stepId)
  const step = page.process.steps.find(({ id }) => id === stepId)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another step opens
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    hush()
    const panel = heading.current?.closest('.step-panel')
    // An envelope's link leads to the card of its handover, which may be here already.
    if (location.hash === '') panel?.scrollTo(0, 0)
    // Where the step takes the page's place, the page would stay scrolled to where its link was.
    if (panel && panel.getBoundingClientRect().top < 0) panel.scrollIntoView()
  }, [stepId])

  if (!step) return null
  return (
    <aside
      className="step-panel"
      data-panel="steg"
      data-part={step.lane}
      aria-labelledby="oppet-steg"
      aria-busy={facts === null}
      onFocus={comeForth}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="step-panel-head">
        <StepPlace
          number={page.wide.steps.findIndex(({ id }) => id === stepId) + 1}
          total={page.wide.steps.length}
          phase={page.process.phases.find(({ id }) => id === step.phase)?.name ?? ''}
          kind={step.kind}
        />
        <button type="button" className="button" onClick={onClose}>
          {t('step.close')}
        </button>
      </div>
      <h2 id="oppet-steg" ref={heading} tabIndex={-1}>
        {step.name}
      </h2>
      {facts === null ? (
        <p className="step-coming">{t('step.coming')}</p>
      ) : (
        <facts.PanelFacts
          site={site}
          page={facts.page}
          text={facts.text}
          form={form}
          search={search}
        />
      )}
    </aside>
  )
}

/** What gets the focus comes out from under the panel's head: to a browser it counts as seen there (A11Y-16). */
function comeForth({ currentTarget: panel, target }: FocusEvent<HTMLElement>): void {
  const head = panel.querySelector('.step-panel-head')
  if (!head || head.contains(target)) return
  const under = head.getBoundingClientRect().bottom + 8 - target.getBoundingClientRect().top
  if (under > 0) (panel.scrollTop > 0 ? panel : window).scrollBy(0, -under)
}
