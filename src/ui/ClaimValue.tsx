import type { ReactNode } from 'react'
import { listed } from '../i18n/listed.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { PartyId } from '../model/ids.ts'
import type { ShownClaim } from '../model/pages/named.ts'
import type { PartySummary } from '../model/party.ts'
import { partyInText } from '../model/party-in-text.ts'
import { inEveryForm, settledOrMeanwhile } from '../model/provenance.ts'
import './facts.css'
import { Practices } from './Practices.tsx'
import { StatusTag } from './StatusTag.tsx'

export type ClaimValueProps<Value> = {
  readonly claim: ShownClaim<Value>
  readonly parties: readonly PartySummary[]
  readonly show: (value: Value) => ReactNode
}

/**
 * A value with how firmly it stands. Stated values say nothing extra; inferred ones are marked; open ones show both
 * practices, who decides, and what is drawn meanwhile. What differs between the forms of a process is shown form by
 * form, each by its name.
 */
export function ClaimValue<Value>({ claim, ...how }: ClaimValueProps<Value>) {
  if (claim.formName === undefined) return <Certain claim={claim} {...how} />
  const forms = inEveryForm(claim)
  const isOneQuestion = forms.length > 1 && forms.every((one) => asksTheSame(one, claim))
  return (
    <>
      {forms.map((one) => (
        <span key={one.formName} className="in-form">
          <span className="form-name">{one.formName}:</span>{' '}
          {isOneQuestion ? <Meanwhile claim={one} {...how} /> : <Certain claim={one} {...how} />}
        </span>
      ))}
      {isOneQuestion && <OpenQuestion claim={claim} {...how} />}
    </>
  )
}

/** One question may stand open in all forms, with another value meanwhile in each: it is asked once. */
function asksTheSame(one: ShownClaim<unknown>, other: ShownClaim<unknown>): boolean {
  return (
    one.kind === 'open' &&
    other.kind === 'open' &&
    one.practices?.join() === other.practices?.join() &&
    one.decidedBy.join() === other.decidedBy.join()
  )
}

function Certain<Value>({ claim, ...how }: ClaimValueProps<Value>) {
  if (claim.kind === 'settled') {
    return (
      <>
        {how.show(claim.value)} {claim.status !== 'stated' && <StatusTag status={claim.status} />}
      </>
    )
  }
  return (
    <>
      <Meanwhile claim={claim} {...how} />
      <OpenQuestion claim={claim} {...how} />
    </>
  )
}

function Meanwhile<Value>({ claim, show }: ClaimValueProps<Value>) {
  const value = settledOrMeanwhile(claim)
  return value !== null && <>{show(value)} </>
}

function OpenQuestion<Value>({ claim, parties }: ClaimValueProps<Value>) {
  const { t } = useTranslation()
  if (claim.kind !== 'open') return null
  return (
    <>
      <StatusTag status="open" />{' '}
      <span className="open-claim">
        <Practices practices={claim.practices} />{' '}
        {claim.decidedBy.length > 0 &&
          t('step.decidedBy', { parties: listOf(claim.decidedBy, parties) })}
      </span>
    </>
  )
}

function listOf(ids: readonly PartyId[], parties: readonly PartySummary[]): string {
  return listed(ids.map((id) => partyInText(parties, id)))
}
