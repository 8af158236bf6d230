import { useTranslation } from '../../i18n/page-words.ts'
import { Link } from '../../ui/Link.tsx'

/** At an address that a step had before. The page's head leads on by itself; the link is for who it does not. */
export function MovedView(props: { readonly name: string; readonly movedTo: string }) {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('moved.title')}</h1>
      <p className="lead">{t('moved.text')}</p>
      <p>
        <Link to={props.movedTo}>{props.name}</Link>
      </p>
    </>
  )
}
