/**
 * In `npm run dev` only, on every page: tells the one who writes what is wrong with the content as it was last saved.
 * Faults lie over the page until they are mended, or put away with Esc until the next saving; warnings are a small line.
 * What is told comes from the server (`pipeline/content-state.ts`): in the page, and at each saving.
 */
type ToldProblem = Readonly<
  Record<'rule' | 'message' | 'mend' | 'way' | 'folded' | 'excerpt', string>
> & {
  readonly places: readonly Readonly<Record<'place' | 'opens', string>>[]
}
type ToldList = {
  readonly title: string
  readonly lead: string
  readonly items: readonly ToldProblem[]
  readonly notes: readonly string[]
  readonly again: string
}
type ToldState = {
  readonly reading: string
  readonly faults: ToldList | null
  readonly warnings: ToldList | null
  readonly mended: string | null
  readonly words: Readonly<Record<'openFile' | 'excerpt' | 'mendThus' | 'showPage', string>>
}
type Words = ToldState['words']

const PUT_AWAY = 'undanlagda-fel'
const MENDED_SHOWN_MS = 6000

// Written out: Vite gives it to modules in which it reads these words.
const hot = import.meta.hot
const place = document.getElementById('innehallets-lage')
const written = place?.querySelector('script')?.textContent

if (hot && place && written) {
  // A page that was made while there was nothing to show is nothing but the faults.
  const isPage = document.getElementById('app')?.hasChildNodes() ?? false
  const status = made('p', { class: 'told-status', role: 'status' })
  const told = made('div', { class: 'told' })
  place.replaceChildren(status, told)
  let reading = ''
  let clearing: ReturnType<typeof setTimeout> | undefined

  const say = (words: string | null) => {
    clearTimeout(clearing)
    status.textContent = words
    if (words !== null) clearing = setTimeout(() => say(null), MENDED_SHOWN_MS)
  }

  const show = ({ faults, warnings, words, ...state }: ToldState) => {
    // Gives focus back to where it was.
    told.querySelector('dialog')?.close()
    reading = state.reading
    told.replaceChildren()
    say(state.mended)
    if (faults && isPage) {
      const dialogue = dialogueOf(faults, words, reading)
      told.append(dialogue, buttonTo(dialogue, faults.again))
      if (sessionStorage.getItem(PUT_AWAY) !== reading) dialogue.showModal()
    } else if (faults) {
      told.append(made('main', { class: 'told-faults' }, ...partsOf(faults, words, 'h1')))
    }
    if (warnings) told.append(lineOf(warnings, words))
  }

  hot.on('content:state', (state: ToldState) => {
    if (state.reading === reading) return
    if (!isPage && state.faults === null) location.reload()
    else show(state)
  })
  show(JSON.parse(written))
  // Something may have been saved since the page was written.
  hot.send('content:ask')
}

/** Modal: focus is kept in it, and Esc puts it away. */
function dialogueOf(faults: ToldList, words: Words, reading: string): HTMLDialogElement {
  const close = made('button', { class: 'button', type: 'button' }, words.showPage)
  const dialogue = made(
    'dialog',
    { class: 'told-faults', 'aria-labelledby': 'felens-rubrik' },
    ...partsOf(faults, words, 'h2'),
    close,
  )
  const putAway = () => sessionStorage.setItem(PUT_AWAY, reading)
  dialogue.addEventListener('cancel', putAway)
  close.addEventListener('click', () => {
    putAway()
    dialogue.close()
  })
  return dialogue
}

function buttonTo(dialogue: HTMLDialogElement, words: string): HTMLElement {
  const button = made('button', { class: 'told-line', type: 'button' }, words)
  button.addEventListener('click', () => dialogue.showModal())
  return button
}

function lineOf(warnings: ToldList, words: Words): HTMLElement {
  const summary = made('summary', {}, warnings.again)
  const [, ...parts] = partsOf(warnings, words, 'h2')
  return made('details', { class: 'told-line' }, summary, ...parts)
}

function partsOf(list: ToldList, words: Words, heading: 'h1' | 'h2'): readonly HTMLElement[] {
  // Focus begins at the heading, so that it is read aloud first.
  const title = { id: 'felens-rubrik', tabindex: '-1', autofocus: '' }
  return [
    made(heading, title, list.title),
    made('p', {}, list.lead),
    made('ol', {}, ...list.items.map((problem) => itemOf(problem, words))),
    ...list.notes.map((note) => made('p', {}, note)),
  ]
}

function itemOf(problem: ToldProblem, words: Words): HTMLElement {
  const { places, rule, message, mend, way, folded, excerpt } = problem
  const openings = places.flatMap(({ place: at, opens }) => {
    const opening = made('button', { type: 'button', title: words.openFile }, at)
    // Vite asks the editor that is running.
    const address = `${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(opens)}`
    opening.addEventListener('click', () => fetch(address))
    return [opening, ' ']
  })
  // A long line scrolls, also by the keyboard.
  const line = { tabindex: '0', role: 'group', 'aria-label': words.excerpt }
  return made(
    'li',
    {},
    made('p', { class: 'told-place' }, ...(folded ? [] : openings), made('span', {}, rule)),
    made('p', { class: 'told-what' }, message),
    made('p', {}, made('strong', {}, words.mendThus), ` ${mend}`),
    ...(folded ? [foldOf(folded, openings)] : []),
    ...(way === '' ? [] : [made('p', {}, way)]),
    ...(excerpt === '' ? [] : [made('pre', line, excerpt)]),
  )
}

function foldOf(words: string, openings: readonly (Node | string)[]): HTMLElement {
  const list = made('p', { class: 'told-place' }, ...openings)
  return made('details', {}, made('summary', {}, words), list)
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}
