import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useTranslation } from '../../i18n/page-words.ts'
import '../../i18n/search-words.ts'
import type { ProcessSummary, SiteIndex } from '../../layout/published-site.ts'
import { addressOf, LISTS } from '../../model/addresses.ts'
import type { RegisterName } from '../../model/pages/register-lists.ts'
import { Link } from '../../ui/Link.tsx'
import { nearestProcess } from './nearest-process.ts'
import { nearestRegister } from './nearest-register.ts'

/** An unknown address: plain words, and ways onward. With scripts also the map that was probably meant. */
export function NotFoundView({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  const [path] = useLocation()
  const [nearest, setNearest] = useState<ProcessSummary | null>(null)
  // One file answers every unknown address, so the guess can only be made in the browser.
  useEffect(() => setNearest(nearestProcess(path, site.processes)), [path, site.processes])
  const [register, setRegister] = useState<RegisterName | null>(null)
  useEffect(() => setRegister(nearestRegister(path)), [path])
  return (
    <>
      <h1>{t('notFound.title')}</h1>
      <p className="lead">{t('notFound.text')}</p>
      {nearest !== null && (
        <p>
          <Link to={addressOf.map(nearest.id)}>
            {t('notFound.nearest', { process: nearest.name })}
          </Link>
        </p>
      )}
      {register !== null && (
        <p>
          <Link to={LISTS[register]}>{t(`registers.${register}.all`)}</Link>
        </p>
      )}
      <h2>{t('notFound.ways')}</h2>
      <ul>
        <li>
          <Link to={addressOf.start()}>{t('notFound.start')}</Link>
        </li>
        <li>
          <Link to={addressOf.paths()}>{t('notFound.paths')}</Link>
        </li>
        <li>
          <Link to={addressOf.maps()}>{t('notFound.maps')}</Link>
        </li>
        <li>
          <Link to={addressOf.responsibility()}>{t('notFound.responsibility')}</Link>
        </li>
        <li>
          <Link to={addressOf.search()}>{t('notFound.search')}</Link>
        </li>
      </ul>
    </>
  )
}
