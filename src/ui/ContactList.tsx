import { formatDay } from '../i18n/format-day.ts'
import { useTranslation } from '../i18n/page-words.ts'
import type { Contact } from '../model/party.ts'
import { Link } from './Link.tsx'
import { StatusTag } from './StatusTag.tsx'

const AUDIENCES = ['citizen', 'caseworker', 'care', 'all'] as const

export type ContactListProps = {
  readonly contacts: readonly Contact[]
  /** Of the headings over each reader's ways in. */
  readonly level: 3 | 4
}

/** The ways in to a function, for each reader, with the day they were checked. Never a person's own. */
export function ContactList({ contacts, level }: ContactListProps) {
  const { t } = useTranslation()
  const Heading = level === 3 ? 'h3' : 'h4'
  const days = new Set(contacts.map(({ checkedOn }) => checkedOn))
  const [day, ...otherDays] = days
  const checked = (on: string) => t('contact.checked', { day: formatDay(on) })
  if (contacts.length === 0) return <p>{t('contact.none')}</p>
  return (
    <>
      {AUDIENCES.map((audience) => {
        const own = contacts.filter((contact) => contact.audience === audience)
        if (own.length === 0) return null
        return (
          <section key={audience}>
            <Heading>{t(`contact.audience.${audience}`)}</Heading>
            <ul className="contact-list">
              {own.map((contact) => (
                <li key={`${contact.channel} ${contact.text}`}>
                  {contact.text} {contact.url !== null && <ContactLink contact={contact} />}{' '}
                  {contact.status !== 'stated' && <StatusTag status={contact.status} />}
                  {otherDays.length > 0 && (
                    <span className="fine"> {checked(contact.checkedOn)}.</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {day !== undefined && otherDays.length === 0 && (
        <p className="fine">{t('contact.allChecked', { day: formatDay(day) })}</p>
      )}
    </>
  )
}

/** The link by where it leads: a host or a number says more than "here". */
function ContactLink({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation()
  const url = contact.url ?? ''
  if (url.startsWith('tel:')) return <Link to={url}>{t('contact.call')}</Link>
  return <Link to={url}>{/^https?:/.test(url) ? new URL(url).host : url}</Link>
}
