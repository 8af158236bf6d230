import type { MyPath } from '../../model/my-path/my-path.ts'
import { keyOfMark, type Mark, type Stay } from '../../model/my-path/walk.ts'
import type { Step } from '../../model/process.ts'
import type { Templates } from './templates.ts'

/** Stations shown at once; the rest wait, folded, with their number told (LANG-10). */
const MOST_SHOWN = 7

/**
 * The path as a list: what lies behind with its answers, folded; where the person is and what usually comes, seven
 * stations at most; and folded, what may come instead.
 */
export function pathList(templates: Templates, path: MyPath): DocumentFragment {
  const { behind, here, comes, mayCome } = path
  const list = templates.part('min-vag')
  const place = (name: string): HTMLElement => {
    const found = list.querySelector<HTMLElement>(`[data-lista="${name}"]`)
    if (found === null) throw new Error(`the page has no list ${name}`)
    return found
  }
  const room = Math.max(1, MOST_SHOWN - here.length)
  const later = comes.stations.slice(room)

  fold(
    place('bakom'),
    behind.length,
    behind.map((stay) => stayRow(templates, stay)),
  )
  place('har').append(
    ...here.map((stay) => {
      const row = stayRow(templates, stay)
      row.firstElementChild?.classList.add('here')
      row.firstElementChild?.setAttribute('aria-current', 'step')
      return row
    }),
  )
  place('sedan').append(...comes.stations.slice(0, room).map((step) => templates.row(step.id)))
  list
    .querySelector('[data-rubrik="sedan"]')
    ?.toggleAttribute('hidden', comes.stations.length === 0)
  fold(
    place('senare'),
    later.length,
    later.map((step) => templates.row(step.id)),
  )
  tellEnds(templates, place('slut'), comes.ends)
  const maybe = place('kanske')
  tellEnds(templates, place('kanske-slut'), mayCome.ends)
  fold(
    maybe,
    mayCome.stations.length + mayCome.ends.length,
    mayCome.stations.map((step) => templates.row(step.id)),
  )
  return list
}

/** A station that the person has come to, with what they said there, each with the way to say something else. */
function stayRow(templates: Templates, { station, visit, marks }: Stay): DocumentFragment {
  const row = templates.row(station.id)
  const answers = marks.map((mark, index) => {
    const line = templates.part('svar')
    const words = line.querySelector('span')
    const change = line.querySelector('button')
    if (words === null || change === null) return line
    words.id = `svar-${station.id}-${visit}-${index}`
    words.textContent = toldOf(templates, mark) ?? words.dataset.sagt ?? ''
    change.dataset.om = keyOfMark(mark)
    change.setAttribute('aria-describedby', words.id)
    return line
  })
  if (answers.length > 0) {
    const list = document.createElement('ul')
    list.className = 'answers'
    list.append(...answers)
    row.firstElementChild?.append(list)
  }
  return row
}

/** `null` for a station that was said to be done: nothing was asked there. */
function toldOf(templates: Templates, { at, said }: Mark): string | null {
  switch (said.kind) {
    case 'done':
      return null
    case 'answer':
      return templates.answered(`${at} ${said.question}`, said.answer)
    case 'ended':
      return templates.answered(`${at} ended`, said.end)
  }
}

/** What is folded says how much there is; nothing at all where there is nothing. */
function fold(details: HTMLElement, count: number, rows: readonly DocumentFragment[]): void {
  details.hidden = count === 0
  const summary = details.querySelector('summary')
  const { antal } = summary?.dataset ?? {}
  if (summary && antal !== undefined) {
    const words: readonly string[] = JSON.parse(antal)
    summary.textContent = words[count] ?? String(count)
  }
  details.querySelector('ol')?.append(...rows)
}

function tellEnds(templates: Templates, line: HTMLElement, ends: readonly Step[]): void {
  line.hidden = ends.length === 0
  const names = line.querySelector('span')
  if (names) names.textContent = `${ends.map(({ id }) => templates.endName(id)).join(', ')}.`
}
