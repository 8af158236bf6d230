import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { LegendShape } from '../../drawing/LegendShape.tsx'
import { useTranslation } from '../../i18n/tool-words.ts'
import type { MapProcess } from '../../model/map-process.ts'
import type { PartySummary } from '../../model/party.ts'
import { STEP_KINDS } from '../../model/process.ts'
import type { Status } from '../../model/provenance.ts'

export type LegendProps = {
  readonly process: MapProcess
  readonly parties: readonly PartySummary[]
}

const MARKS = ['handover', 'consent', 'gap', 'deadline'] as const
const CERTAINTIES: readonly Status[] = ['stated', 'inferred', 'open']

/**
 * What parties, shapes, marks and lines look like. Works without scripts, and prints open. It lies over the map:
 * Escape closes it, and so does a keyboard that goes on to what is under it.
 */
export function Legend({ process, parties }: LegendProps) {
  const { t } = useTranslation()
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const leave = ({ target }: FocusEvent) => {
      const isOutside = target instanceof Element && !details.current?.contains(target)
      if (isOutside && target.matches(':focus-visible')) details.current?.removeAttribute('open')
    }
    document.addEventListener('focusin', leave)
    return () => document.removeEventListener('focusin', leave)
  }, [])

  const closeByEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return
    details.current?.removeAttribute('open')
    details.current?.querySelector('summary')?.focus()
  }

  return (
    <details className="legend" ref={details} onKeyDown={closeByEscape}>
      <summary className="button">{t('map.legend')}</summary>
      <div className="legend-groups">
        <Group name={t('map.legendParties')}>
          {parties.map(({ id, icon, name }) => (
            <li key={id} data-part={id}>
              <svg
                className="legend-party lane"
                viewBox="0 0 26 22"
                width="26"
                height="22"
                aria-hidden
              >
                <rect width="26" height="22" />
                <rect className="b" width="4" height="22" />
                <use href={`#i-${icon}`} x="7" y="3" />
              </svg>{' '}
              {name}
            </li>
          ))}
        </Group>
        <Group name={t('map.legendKinds')}>
          {STEP_KINDS.filter((kind) => process.steps.some((step) => step.kind === kind)).map(
            (kind) => (
              <li key={kind}>
                <LegendShape kind={kind} /> {t(`step.kind.${kind}`)}
              </li>
            ),
          )}
        </Group>
        <Group name={t('map.legendMarks')}>
          {MARKS.map((mark) => (
            <li key={mark}>
              <svg
                className="legend-sign"
                viewBox="-14 -11 28 22"
                width="28"
                height="22"
                aria-hidden
              >
                <use href={`#i-${mark}`} />
              </svg>{' '}
              {mark === 'handover' ? t('map.handoverMark') : t(`step.mark.${mark}`)}
            </li>
          ))}
          {process.forms && (
            <li>
              <svg
                className="legend-sign"
                viewBox="-18 -11 36 22"
                width="36"
                height="22"
                aria-hidden
              >
                <text className="v">{t('step.differsShort')}</text>
              </svg>{' '}
              {t('map.differs')}
            </li>
          )}
        </Group>
        <Group name={t('map.legendLines')}>
          {CERTAINTIES.map((status) => (
            <li key={status}>
              <svg className="legend-sign" viewBox="0 0 84 22" width="84" height="22" aria-hidden>
                <g className={`s ${status}`}>
                  <rect className="o" x="1" y="2" width="32" height="18" rx="5" />
                </g>
                <g className={`f ${status}`}>
                  <path d="M42 11h42" />
                </g>
              </svg>{' '}
              {t(`map.${status}`)}
            </li>
          ))}
          <li>
            <svg className="legend-sign" viewBox="0 0 84 22" width="84" height="22" aria-hidden>
              <g className="f back">
                <path d="M84 11h-42" markerEnd="url(#pil-b)" />
              </g>
            </svg>{' '}
            {t('map.back')}
          </li>
        </Group>
      </div>
    </details>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{name}</h2>
      <ul>{children}</ul>
    </section>
  )
}
