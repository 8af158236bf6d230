import { useTranslation } from '../i18n/search-words.ts'
import { LISTS } from '../model/addresses.ts'
import { REGISTERS, type RegisterName } from '../model/pages/register-lists.ts'
import { Link } from './Link.tsx'
import './register-nav.css'

/** The ways to the lists of the registers, last on a page that is such a list itself. */
export function RegisterNav({ except }: { readonly except?: RegisterName }) {
  const { t } = useTranslation()
  return (
    <nav className="register-nav" aria-labelledby="fler-listor">
      <h2 id="fler-listor">{t('registers.others')}</h2>
      <ul>
        {REGISTERS.filter((register) => register !== except).map((register) => (
          <li key={register}>
            <Link to={LISTS[register]}>{t(`registers.${register}.all`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
