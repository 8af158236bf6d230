import { LegendShape } from '../../drawing/LegendShape.tsx'
import { useTranslation } from '../../i18n/use-translation.ts'
import { STEP_KINDS, type StepKind } from '../../model/process.ts'
import type { Status } from '../../model/provenance.ts'

const MARKS = ['handover', 'consent', 'gap', 'deadline'] as const
const CERTAINTIES: readonly Status[] = ['stated', 'inferred', 'open']

/** What the shapes, marks and lines mean. Works without scripts, and prints open. */
export function Legend({ kinds }: { readonly kinds: ReadonlySet<StepKind> }) {
  const { t } = useTranslation()
  return (
    <details className="legend">
      <summary>{t('map.legend')}</summary>
      <ul>
        {STEP_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            <LegendShape kind={kind} /> {t(`step.kind.${kind}`)}
          </li>
        ))}
        {MARKS.map((mark) => (
          <li key={mark}>
            <svg className="legend-sign" viewBox="-14 -11 28 22" width="28" height="22" aria-hidden>
              <use href={`#i-${mark}`} />
            </svg>{' '}
            {mark === 'handover' ? t('map.handoverMark') : t(`step.mark.${mark}`)}
          </li>
        ))}
        {CERTAINTIES.map((status) => (
          <li key={status}>
            <svg className="legend-sign" viewBox="0 0 44 22" width="44" height="22" aria-hidden>
              <g className={`f ${status}`}>
                <path d="M0 11h44" />
              </g>
            </svg>{' '}
            {t(`map.${status}`)}
          </li>
        ))}
      </ul>
    </details>
  )
}
