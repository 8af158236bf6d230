import type { TFunction } from 'i18next'
import { accountableWords } from '../drawing/step-name.ts'
import { withCertainty } from '../i18n/certainty-word.ts'
import { asSentence } from '../model/as-sentence.ts'
import type { StepId } from '../model/ids.ts'
import type { MapProcess } from '../model/map-process.ts'
import type { RoleSummary } from '../model/party.ts'
import { stepCertainty } from '../model/step-certainty.ts'
import { firstOf, type WalkGraph, type WalkResult, type Way } from './walk.ts'

export type Speaker = {
  /** "Steg 7 av 23, möte, Gemensam kartläggning. Ansvarig: … Leder till: …" */
  readonly step: (id: StepId) => string
  /** The ways on from a choice, with the keys that take them. */
  readonly fork: (id: StepId) => string
  /** What to say after a key. */
  readonly result: (result: WalkResult) => string
}

/** The spoken sentences of a map (A11Y-14, A11Y-20): place in the process and ways on, never coordinates. */
export function createSpeaker(
  t: TFunction,
  process: MapProcess,
  roles: readonly RoleSummary[],
  graph: WalkGraph,
): Speaker {
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  const nameOf = (id: StepId) => steps.get(id)?.name ?? id

  const step = (id: StepId): string => {
    const found = steps.get(id)
    if (!found) return ''
    const sentences = [
      t('map.say.step', {
        number: graph.order.indexOf(id) + 1,
        total: graph.order.length,
        kind: withCertainty(
          t,
          t(`step.kind.${found.kind}`),
          stepCertainty(found),
          process.onlyIn?.[id],
        ),
        name: asSentence(found.name),
      }),
    ]
    const role = accountableWords(t, found, roles)
    if (role) sentences.push(t('map.say.accountable', { role }))
    if (found.differs) sentences.push(`${t('step.differs')}.`)
    sentences.push(ways(id))
    return sentences.join(' ')
  }

  const ways = (id: StepId): string => {
    const list = graph.outgoing.get(id) ?? []
    const [only] = list
    if (!only) return t('map.say.noWays')
    if (list.length === 1) {
      return t('map.say.leadsTo', { name: asSentence(named(nameOf(only.to), only)) })
    }
    const told = list.map((way, i) =>
      t('map.say.way', { number: i + 1, label: named(way.label ?? nameOf(way.to), way) }),
    )
    return t('map.say.ways', { count: list.length, ways: told.join(', ') })
  }

  const named = (words: string, { id, status, isOutside }: Way): string => {
    const text = withCertainty(t, words, status, process.onlyIn?.[id])
    return isOutside ? t('step.withStatus', { text, status: t('map.dimmed') }) : text
  }

  const fork = (id: StepId): string => {
    const number = firstOf(graph.outgoing.get(id) ?? []) + 1
    return `${ways(id)} ${t('map.say.fork', { number })}`
  }

  const result = (outcome: WalkResult): string => {
    switch (outcome.kind) {
      case 'moved':
        return step(outcome.state.at)
      case 'stay':
        if (outcome.why === 'fork') return fork(outcome.state.at)
        return t(`map.say.${outcome.why}`)
      case 'leave':
        return t('map.say.left')
      case 'open':
        return t('map.say.opened')
    }
  }

  return { step, fork, result }
}
