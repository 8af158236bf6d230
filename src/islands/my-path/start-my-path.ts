import type { AnswerId, StepId } from '../../model/ids.ts'
import { invariant } from '../../model/invariant.ts'
import { after, askOn, type Deed, type Ground } from '../../model/my-path/journey.ts'
import { beginAt, canGoBack, goTo, moveTo, placeAt } from '../../model/my-path/places.ts'
import { keyOfMark, type Said } from '../../model/my-path/walk.ts'
import type { MyPathPage } from '../../model/pages/my-path-page.ts'
import { screenOf } from './screens.ts'
import { templatesIn } from './templates.ts'

/**
 * A person's own path on its one page. What they tell is held in this function alone: not in the address, not on the
 * device, and an entry of the browser's history has nothing but its number (SEC-14 to SEC-19).
 *
 * @param place - the element that shows one screen at a time; the templates stand beside it
 * @returns a function that lets go of the browser's history
 */
export function startMyPath(place: HTMLElement, { process, questions }: MyPathPage): () => void {
  const article = place.closest<HTMLElement>('article')
  invariant(article, 'the path stands in its article')
  const ground: Ground = { process, questions }
  const templates = templatesIn(article)
  const tools = article.querySelector<HTMLElement>('[data-del="verktyg"]')
  const dialog = article.querySelector('dialog')
  const beginning = [...place.childNodes]
  let places = beginAt(numberIn(history.state))

  const show = () => {
    const shown = placeAt(places)
    place.replaceChildren(...(screenOf(ground, templates, shown)?.childNodes ?? beginning))
    article.dataset.skarm = shown.screen.kind
    tools?.querySelector('[data-gor="tillbaka"]')?.toggleAttribute('hidden', !canGoBack(places))
  }
  /** A new screen begins at its heading, for eyes and ears alike. */
  const turnTo = () => {
    show()
    scrollTo(0, 0)
    place.querySelector('h1')?.focus({ preventScroll: true })
  }
  const act = (deed: Deed) => {
    const next = after(ground, placeAt(places), deed)
    if (next === placeAt(places)) return
    places = goTo(places, next)
    history.pushState({ plats: places.at }, '')
    turnTo()
  }
  const clear = () => {
    places = beginAt(places.at)
    turnTo()
  }

  const saidBy = (answer: string): Said | null => {
    const ask = askOn(ground, placeAt(places))
    if (ask?.asked.kind === 'answer') {
      return { kind: 'answer', question: ask.asked.question.id, answer: answer as AnswerId }
    }
    return ask?.asked.kind === 'ended' ? { kind: 'ended', end: answer as StepId } : null
  }
  const deedOf = ({ borja, titta, svar, gor, om }: DOMStringMap): Deed | null => {
    const { story, screen } = placeAt(places)
    if (borja !== undefined) return { kind: 'begin', from: borja === '' ? null : (borja as StepId) }
    if (titta !== undefined) return { kind: 'look', station: titta as StepId }
    if (svar !== undefined) {
      if (screen.kind === 'form') return { kind: 'form', answer: svar as AnswerId }
      const said = saidBy(svar)
      return said && { kind: 'say', said }
    }
    switch (gor) {
      case 'vidare':
        return { kind: 'go-on' }
      case 'inte-an':
        return screen.kind === 'form' ? { kind: 'form', answer: null } : { kind: 'not-yet' }
      case 'hit-igen':
        return { kind: 'here' }
      case 'jag-ar-har':
        return screen.kind === 'look' ? { kind: 'begin', from: screen.station } : null
      case 'andra': {
        const mark = story.marks.find((one) => keyOfMark(one) === om)
        return mark ? { kind: 'change', mark } : null
      }
      default:
        return null
    }
  }

  article.addEventListener('click', (event) => {
    // A new tab is the browser's to open.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLElement>(PRESSED) : null
    if (pressed === null) return
    const deed = deedOf(pressed.dataset)
    if (deed !== null) {
      event.preventDefault()
      act(deed)
      return
    }
    const { gor } = pressed.dataset
    if (gor === 'tillbaka') history.back()
    if (gor === 'fraga-rensa') dialog?.showModal()
    if (gor === 'rensa' || gor === 'behall') dialog?.close()
    if (gor === 'rensa') clear()
  })
  const follow = ({ state }: PopStateEvent) => {
    places = moveTo(places, numberIn(state))
    turnTo()
  }
  addEventListener('popstate', follow)
  tools?.removeAttribute('hidden')
  show()
  return () => removeEventListener('popstate', follow)
}

const PRESSED = '[data-borja], [data-titta], [data-svar], [data-gor]'

function numberIn(entry: unknown): number {
  if (typeof entry !== 'object' || entry === null || !('plats' in entry)) return 0
  return typeof entry.plats === 'number' ? entry.plats : 0
}
