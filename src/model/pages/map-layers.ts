import type { BottleneckId, ConsentId, GapId, StepId } from '../ids.ts'
import { type NamedForm, namedForms } from '../named-forms.ts'
import type { Process, Step } from '../process.ts'
import {
  type Claim,
  inEveryForm,
  type Review,
  type Status,
  settledOrMeanwhile,
  statusOf,
} from '../provenance.ts'
import { readingOrder } from '../reading-order.ts'
import type { Bottleneck, Consent, Gap, Site } from '../site.ts'
import { stepCertainty } from '../step-certainty.ts'
import { factsByStep, STEP_FACTS, type StepFactKind } from '../step-facts.ts'

/**
 * What the layers of a map show beyond the map itself, by the form that is chosen. Handovers need nothing more than the
 * map has.
 */
export type MapLayers = {
  /** With the values of every form, each with the name of its own. */
  readonly whole: FormLayers
  /** By the form's id; empty where there is one form alone. */
  readonly forms: Readonly<Record<string, FormLayers>>
  /** Of every step, in reading order: the same in every form. */
  readonly reviews: readonly StepReview[]
}

export type FormLayers = {
  readonly gaps: readonly PlacedTrouble<GapId>[]
  readonly bottlenecks: readonly PlacedTrouble<BottleneckId>[]
  readonly consents: readonly PlacedConsent[]
  /** The steps that a source does not stand for in all, in reading order. */
  readonly unsure: readonly UnsureStep[]
}

/** A known gap or bottleneck, and the steps that it stands at. */
export type PlacedTrouble<Id> = Pick<Gap | Bottleneck, 'code' | 'name' | 'status'> & {
  readonly id: Id
  readonly steps: readonly StepId[]
}

export type PlacedConsent = Pick<Consent, 'id' | 'name' | 'status'> & {
  readonly places: readonly ConsentPlace[]
}

export const CONSENT_USES = ['required', 'sent', 'obtained', 'withdrawn'] as const
/** `sent`: what the step hands over rests on it. */
export type ConsentUse = (typeof CONSENT_USES)[number]

export type ConsentPlace = {
  readonly step: StepId
  readonly use: ConsentUse
  /** How sure it is that the step does. */
  readonly status: Status
  /** What the forms are called in which it does, where not in all that are shown. */
  readonly formName?: string
}

/** In the order that readers are told of them. */
export const SURENESSES = ['open', 'partlyOpen', 'inferred'] as const
/** `open` and `inferred` as the step's border has it; `partlyOpen`: another fact of it is open. */
export type Sureness = (typeof SURENESSES)[number]

export type UnsureStep = {
  readonly step: StepId
  readonly sureness: Sureness
  /** Of its facts those that nobody has agreed on. */
  readonly open: readonly StepFactKind[]
}

export type StepReview = Pick<Review, 'owner' | 'reviewedOn' | 'reviewBy' | 'confirmedOn'> & {
  readonly step: StepId
}

export function mapLayers(site: Site, process: Process): MapLayers {
  const forms = namedForms(process, site.questions)
  const order = readingOrder(process)
  return {
    whole: { ...layersOf(site, process), unsure: unsureInSome(order, forms) },
    forms: Object.fromEntries(
      forms.length > 1 ? forms.map((form) => [form.id, layersOf(site, form.process, true)]) : [],
    ),
    reviews: order.map(({ id, review }) => {
      const { owner, reviewedOn, reviewBy, confirmedOn } = review
      return { step: id, owner, reviewedOn, reviewBy, confirmedOn }
    }),
  }
}

/** @param isOneForm - all that is told holds in it, and needs not say so */
function layersOf(site: Site, process: Process, isOneForm = false): FormLayers {
  const order = readingOrder(process)
  function placed<Id>(
    register: readonly (Pick<Gap | Bottleneck, 'code' | 'name' | 'status'> & { readonly id: Id })[],
    namedBy: (step: Step) => readonly Id[],
  ): readonly PlacedTrouble<Id>[] {
    return register.flatMap(({ id, code, name, status }) => {
      const steps = order.filter((step) => namedBy(step).includes(id)).map((step) => step.id)
      return steps.length > 0 ? { id, code, name, status, steps } : []
    })
  }
  return {
    gaps: placed(site.gaps, ({ gaps }) => gaps),
    bottlenecks: placed(site.bottlenecks, ({ bottlenecks }) => bottlenecks),
    consents: site.consents.flatMap(({ id, name, status }) => {
      const places = order
        .flatMap((step) => consentPlaces(process, step, id))
        .map(({ formName, ...place }) => (isOneForm || !formName ? place : { ...place, formName }))
      return places.length > 0 ? { id, name, status, places } : []
    }),
    unsure: unsureSteps(order, process),
  }
}

function consentPlaces(
  { flows }: Process,
  step: Step,
  consent: ConsentId,
): readonly ConsentPlace[] {
  const handedOver = flows
    .filter(({ from }) => from === step.id)
    .flatMap(({ handover }) => handover?.consent ?? [])
  const uses: Readonly<Record<ConsentUse, readonly Claim<ConsentId>[]>> = {
    required: step.consentRequired,
    sent: handedOver,
    obtained: step.consentObtained,
    withdrawn: step.consentWithdrawn,
  }
  const places = CONSENT_USES.flatMap((use) =>
    uses[use]
      .flatMap((claim) => inEveryForm(claim))
      .filter((claim) => settledOrMeanwhile(claim) === consent)
      .map((claim): ConsentPlace => {
        const { formName } = claim
        return { step: step.id, use, status: statusOf(claim), ...(formName && { formName }) }
      }),
  )
  // Several handovers of a step may rest on it in the same way.
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}

function unsureSteps(order: readonly Step[], process: Process): readonly UnsureStep[] {
  const facts = factsByStep(process)
  return order.flatMap((step) => {
    const open = new Set(
      (facts.get(step.id) ?? []).filter((fact) => fact.status === 'open').map(({ kind }) => kind),
    )
    return unsureStep(step.id, stepCertainty(step), open)
  })
}

/** Open in the whole is what is open in any of the forms. */
function unsureInSome(
  order: readonly Step[],
  forms: readonly Pick<NamedForm, 'process'>[],
): readonly UnsureStep[] {
  const inForms = forms.flatMap(({ process }) => unsureSteps(readingOrder(process), process))
  return order.flatMap((step) => {
    const own = inForms.filter((one) => one.step === step.id)
    return unsureStep(step.id, stepCertainty(step), new Set(own.flatMap(({ open }) => open)))
  })
}

function unsureStep(
  step: StepId,
  certainty: Status,
  open: ReadonlySet<StepFactKind>,
): readonly UnsureStep[] {
  const sureness = certainty !== 'open' && open.size > 0 ? 'partlyOpen' : certainty
  if (sureness === 'stated') return []
  return [{ step, sureness, open: STEP_FACTS.filter((kind) => open.has(kind)) }]
}
