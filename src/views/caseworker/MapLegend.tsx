import { memo, Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { laterPart } from '../../ui/later-part.ts'
import type { LegendProps } from './Legend.tsx'

/** The built page has it, and the browser opens it; what closes it by keyboard comes after the map. */
const Legend = import.meta.env.SSR
  ? (await import('./Legend.tsx')).Legend
  : laterPart<LegendProps>(() => import('./Legend.tsx').then((module) => module.Legend))

/** The legend in its place. Remembered: React would throw the prerendered one away at the first change around it. */
export const MapLegend = memo(function MapLegend(props: LegendProps) {
  const { t } = useTranslation()
  const closed = (
    <details className="legend">
      <summary className="button">{t('map.legend')}</summary>
    </details>
  )
  return (
    <Suspense fallback={closed}>
      <Legend {...props} />
    </Suspense>
  )
})
