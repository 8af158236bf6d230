import type { AnchorHTMLAttributes } from 'react'
import { Link as RouterLink, useRouter } from 'wouter'
import { useTranslation } from '../i18n/use-translation.ts'
import { isCitizensPage } from '../model/addresses.ts'
import { Icon } from './icons/Icon.tsx'

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** An address of `addressOf` (the base path is added here), `#part`, or an address outside the site. */
  readonly to: string
}

/**
 * Every link of the site. Inside: wouter's, with the base path. Citizen pages are documents of their own and are
 * loaded as such. Outside: said in words, and the other site is not told where the reader came from.
 */
export function Link({ to, children, ...rest }: LinkProps) {
  const { base } = useRouter()
  if (/^(https?:)?\/\//.test(to)) {
    return (
      <a {...rest} href={to} rel="external noreferrer">
        {children}
        <ExternalMark />
      </a>
    )
  }
  // The router follows a link in its own window, whatever its target says.
  if (isCitizensPage(to) || rest.target) {
    return (
      <a {...rest} href={base + to}>
        {children}
      </a>
    )
  }
  if (to.startsWith('/')) {
    return (
      <RouterLink {...rest} to={to}>
        {children}
      </RouterLink>
    )
  }
  return (
    <a {...rest} href={to}>
      {children}
    </a>
  )
}

/** A small arrow to see, two words to hear. No space before it: the line under the link would run on to it. */
function ExternalMark() {
  const { t } = useTranslation()
  return (
    <span className="external-mark">
      <Icon name="external" />
      <span className="visually-hidden"> {t('ui.external')}</span>
    </span>
  )
}
