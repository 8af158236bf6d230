import { mapHandover } from '../map-handover.ts'
import type { Claim, HeldInForms } from '../provenance.ts'
import { stepIn } from '../variants.ts'
import type { Shown, ShownClaim } from './named.ts'
import type { StepForm, StepPage, StepWay } from './step-page.ts'

/**
 * A step's page as one form of its process has it: the values that hold there, which need not say so, and the ways that
 * it has. A step that the form lacks is left as it is, as on its map.
 *
 * @param id - of the form; `null` for the page with the values of all
 */
export function stepPageInForm(page: StepPage, id: string | null): StepPage {
  const form = page.forms?.find((one) => one.id === id)
  if (!form) return page
  const { step, place } = page
  const { one, all } = heldIn(form)
  const { phase } = place
  const ways = (those: readonly StepWay[]) => those.flatMap((way) => wayIn(form, way) ?? [])
  return {
    ...page,
    place: {
      ...place,
      phase: { ...phase, coordinator: one(phase.coordinator) },
    },
    before: ways(page.before),
    after: ways(page.after),
    step: stepIn({ one, all }, step),
  }
}

function wayIn(form: StepForm, way: StepWay): StepWay | null {
  const { flow } = way
  if (form.without.includes(flow.id)) return null
  const { handover } = flow
  const held = handover && mapHandover<Shown, Shown>(handover, heldIn(form))
  return { ...way, flow: { ...flow, handover: held } }
}

function heldIn({ names }: StepForm) {
  const holds = ({ formName }: Pick<HeldInForms, 'formName'>) =>
    formName === undefined || names.includes(formName)
  const unnamed = <Part extends Pick<HeldInForms, 'formName'>>(part: Part): Part => {
    const alone: Part & { formName?: string } = { ...part }
    delete alone.formName
    return alone
  }
  function one<Value>(claim: Claim<Value> | null): Claim<Value> | null
  function one<Value>(claim: ShownClaim<Value> | null): ShownClaim<Value> | null
  function one<Value>(claim: ShownClaim<Value> | null): ShownClaim<Value> | null {
    const held = claim && [claim, ...(claim.otherForms ?? [])].find(holds)
    if (!held) return null
    const { otherForms: _, ...alone } = held
    return unnamed(alone)
  }
  const all = <Part extends Pick<HeldInForms, 'formName'>>(parts: readonly Part[]) =>
    parts.filter(holds).map(unnamed)
  return { one, all }
}
