import { formKey } from '../../model/my-path/form-key.ts'
import { askOn, type Ground, type Place, pathOf } from '../../model/my-path/journey.ts'
import { aboutOf, type Said, saidIn } from '../../model/my-path/walk.ts'
import { pathList } from './path-list.ts'
import type { Templates } from './templates.ts'

/** @returns what a place shows; `null` for the beginning, which the page has as it is written */
export function screenOf(
  ground: Ground,
  templates: Templates,
  place: Place,
): DocumentFragment | null {
  const { story, screen } = place
  const form = formKey(story.form)
  switch (screen.kind) {
    case 'begin':
      return null
    case 'form':
      return templates.question(`form ${screen.question}`) ?? hereScreen(ground, templates, place)
    case 'ask': {
      const ask = askOn(ground, place)
      const shown = ask && templates.question(aboutOf(ask))
      if (!ask || !shown) return hereScreen(ground, templates, place)
      markSaid(shown, saidIn(story.marks)(ask))
      return shown
    }
    case 'look': {
      const shown = templates.station(screen.station, form)
      shown.querySelector('.here-mark')?.remove()
      shown.append(templates.part('titta'))
      return shown
    }
    case 'here':
      return hereScreen(ground, templates, place)
  }
}

/** Where the person is: what happens there and whom to contact, the way on, and the path behind and ahead. */
function hereScreen(ground: Ground, templates: Templates, { story }: Place): DocumentFragment {
  const path = pathOf(ground, story)
  const form = formKey(story.form)
  const [first, ...others] = path.here
  const [ask] = path.asks
  const shown = document.createDocumentFragment()
  if (first) {
    shown.append(templates.station(first.station.id, form))
    shown.querySelector('.place')?.remove()
  } else {
    for (const { id } of path.ended) shown.append(templates.end(id))
    // Whom to ask afterwards is whom one had to do with last.
    const last = path.behind.at(-1)
    const contact = last && templates.station(last.station.id, form).querySelector('#kontakt')
    if (contact) shown.append(contact)
  }
  if (others.length > 0) {
    const together = templates.part('samtidigt')
    const list = document.createElement('ul')
    list.append(...others.map(({ station }) => templates.row(station.id)))
    together.firstElementChild?.append(list)
    shown.append(together)
  }
  if (ask) {
    const onward = templates.part('vidare')
    const unused = ask.asked.kind === 'done' ? 'fraga' : 'klar'
    onward.querySelector(`[data-nar="${unused}"]`)?.remove()
    shown.append(onward)
  }
  shown.append(pathList(templates, path))
  return shown
}

function markSaid(shown: DocumentFragment, said: Said | null): void {
  if (said === null || said.kind === 'done') return
  const answer = said.kind === 'answer' ? said.answer : said.end
  for (const button of shown.querySelectorAll<HTMLElement>('[data-svar]')) {
    if (button.dataset.svar === answer) button.setAttribute('aria-current', 'true')
  }
}
