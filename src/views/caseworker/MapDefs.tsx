import { memo, Suspense } from 'react'
import type { PartySummary } from '../../model/party.ts'
import { laterPart } from '../../ui/later-part.ts'

/** The built page has them, and on that page they are never other: what draws them anew comes after the map. */
const DrawingDefs = import.meta.env.SSR
  ? (await import('../../drawing/DrawingDefs.tsx')).DrawingDefs
  : laterPart<{ readonly parties: readonly PartySummary[] }>(() =>
      import('../../drawing/DrawingDefs.tsx').then((module) => module.DrawingDefs),
    )

/** What the drawings point at. Remembered: React would throw the prerendered one away at the first change around it. */
export const MapDefs = memo(function MapDefs(props: { readonly parties: readonly PartySummary[] }) {
  return (
    <Suspense fallback={null}>
      <DrawingDefs {...props} />
    </Suspense>
  )
})
