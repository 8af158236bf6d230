import { type ComponentType, Suspense, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import '../../ui/facts.css'
import { useHydrated } from '../../ui/use-hydrated.ts'
import './map-about.css'

/**
 * Where a map tells of itself, below its list. There is nothing in it to wake: its links are followed like all others. So
 * what the built page has stays as it stands, a translator's words too (REL-14), and React compares it with nothing.
 */
export function MapAbout({ Part }: { readonly Part: ComponentType }) {
  const { t } = useTranslation()
  const isHydrated = useHydrated()
  const [built] = useState(() => (isHydrated ? null : Part))
  return (
    <section id="om" className="map-about" suppressHydrationWarning>
      {!import.meta.env.SSR && Part === built ? (
        ''
      ) : (
        <>
          <h2>{t('map.about')}</h2>
          <Suspense fallback={null}>
            <Part />
          </Suspense>
        </>
      )}
    </section>
  )
}
