import type { AnchorHTMLAttributes, ReactNode, TableHTMLAttributes } from 'react'
import { formatDay } from '../../i18n/format-day.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { addressOf } from '../../model/addresses.ts'
import type { Process, Step } from '../../model/process.ts'
import { Link } from '../Link.tsx'
import type { ProseContext } from './Prose.tsx'
import { TermNote } from './TermNote.tsx'

type Reference = { readonly id: string; readonly children?: ReactNode }

/** What `<Begrepp>`, `<Roll>`, `<Steg>` ... become. The content check has made sure that every id exists. */
export function proseComponents({ site, registers, processes, audience }: ProseContext) {
  const isCitizen = audience === 'citizen'

  function Begrepp({ id, children }: Reference) {
    const term = registers.terms.find((candidate) => candidate.id === id)
    if (term === undefined) return <>{children ?? id}</>
    const words = children ?? term.name
    if (isCitizen) return <TermNote term={term}>{words}</TermNote>
    return <Link to={addressOf.term(term.id)}>{words}</Link>
  }

  function Roll({ id, children }: Reference) {
    const role = site.roles.find((candidate) => candidate.id === id)
    if (role === undefined) return <>{children ?? id}</>
    if (isCitizen) return <>{children ?? citizenName(id) ?? role.name}</>
    return <Link to={addressOf.role(role.id)}>{children ?? role.name}</Link>
  }

  const citizenName = (id: string) => registers.roles.find((role) => role.id === id)?.citizen?.name

  function Part({ id, children }: Reference) {
    const party = site.parties.find((candidate) => candidate.id === id)
    if (party === undefined) return <>{children ?? id}</>
    if (isCitizen) return <>{children ?? party.name}</>
    return <Link to={addressOf.party(party.id)}>{children ?? party.name}</Link>
  }

  function Steg({ id, children }: Reference) {
    const found = findStep(processes, id)
    if (found === null) return <>{children ?? id}</>
    const { process, step } = found
    if (!isCitizen) {
      return <Link to={addressOf.step(process.id, step.id)}>{children ?? step.name}</Link>
    }
    const station = stationOf(process, step)
    const words = children ?? station?.citizen?.name ?? step.name
    if (station === null || process.citizen === null) return <>{words}</>
    return <Link to={addressOf.station(process.id, station.id)}>{words}</Link>
  }

  function Underlag({ id, children }: Reference) {
    const document = registers.documents.find((candidate) => candidate.id === id)
    if (document === undefined) return <>{children ?? id}</>
    if (isCitizen) return <>{children ?? document.name}</>
    return <Link to={addressOf.document(document.id)}>{children ?? document.name}</Link>
  }

  function Samtycke({ id, children }: Reference) {
    const consent = registers.consents.find((candidate) => candidate.id === id)
    if (consent === undefined) return <>{children ?? id}</>
    return <Link to={addressOf.consent(consent.id)}>{children ?? consent.name}</Link>
  }

  function Regel({ id }: Reference) {
    const { t } = useTranslation()
    const rule = registers.legalRules.find((candidate) => candidate.id === id)
    if (rule === undefined) return <>{id}</>
    return (
      <span className="legal-rule">
        {rule.content} (
        {rule.url === null ? rule.reference : <Link to={rule.url}>{rule.reference}</Link>},{' '}
        {t('ui.readOn', { day: formatDay(rule.date) })})
      </span>
    )
  }

  return { Begrepp, Roll, Part, Steg, Underlag, Samtycke, Regel, Ruta, a: Anchor, table: Table }
}

function Ruta({ rubrik, children }: { readonly rubrik?: string; readonly children?: ReactNode }) {
  return (
    <div className="note">
      {rubrik !== undefined && <p className="note-title">{rubrik}</p>}
      {children}
    </div>
  )
}

function Anchor({ href = '', children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <Link {...rest} to={href}>
      {children}
    </Link>
  )
}

/** A wide table scrolls by itself, and the keyboard reaches it; the page never scrolls sideways. */
function Table(props: TableHTMLAttributes<HTMLTableElement>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <div className="table-scroll" tabIndex={0}>
      <table {...props} />
    </div>
  )
}

/** `<steg>` in the first process that has it, or `<process>/<steg>`. */
function findStep(
  processes: readonly Process[],
  id: string,
): { readonly process: Process; readonly step: Step } | null {
  const [processId, stepId] = id.includes('/') ? id.split('/') : [null, id]
  for (const process of processes) {
    if (processId !== null && process.id !== processId) continue
    const step = process.steps.find((candidate) => candidate.id === stepId)
    if (step !== undefined) return { process, step }
  }
  return null
}

/** Where the citizen meets the step: its own station, or the one it is told at. */
function stationOf(process: Process, step: Step): Step | null {
  const { station } = step
  if (station.kind === 'own') return step
  if (station.kind === 'none') return null
  return process.steps.find(({ id }) => id === station.step) ?? null
}
