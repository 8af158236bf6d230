import { memo, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { LazyPart } from '../../ui/lazy-part.ts'
import '../../ui/facts.css'
import './map-about.css'

/**
 * Where a map tells of itself, below its list. Prerendered, and woken when the reader comes near: most never do.
 * Remembered, since React would throw the sleeping text away at the first change around it.
 */
export const MapAbout = memo(function MapAbout({ Part, wake }: LazyPart) {
  const { t } = useTranslation()
  const section = useRef<HTMLElement>(null)

  useEffect(() => {
    if (!section.current || typeof IntersectionObserver !== 'function') return wake()
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && wake(),
      { rootMargin: '50%' },
    )
    observer.observe(section.current)
    return () => observer.disconnect()
  }, [wake])

  return (
    <section id="om" className="map-about" ref={section}>
      <h2>{t('map.about')}</h2>
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </section>
  )
})
