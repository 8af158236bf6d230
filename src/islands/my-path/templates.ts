import { invariant } from '../../model/invariant.ts'

/** What the page has to show: every station, question, end and part of a list, written by the server with its words. */
export type Templates = {
  readonly station: (id: string, form: string) => DocumentFragment
  /** `null` where the page lacks the question. */
  readonly question: (about: string) => DocumentFragment | null
  readonly end: (id: string) => DocumentFragment
  /** The end's name, as it stands in a sentence. */
  readonly endName: (id: string) => string
  readonly row: (id: string) => DocumentFragment
  readonly part: (name: string) => DocumentFragment
  /** What was asked and what was answered, in a sentence; empty where the page no longer has the answer. */
  readonly answered: (about: string, answer: string) => string
}

/** @param page - the element that holds the templates */
export function templatesIn(page: ParentNode): Templates {
  const all = [...page.querySelectorAll('template')]
  const tableOf = (keyOf: (data: DOMStringMap) => string | undefined) => {
    const found = new Map<string, HTMLTemplateElement>()
    for (const one of all) {
      const key = keyOf(one.dataset)
      if (key !== undefined) found.set(key, one)
    }
    return found
  }
  const stations = tableOf(({ station, form }) =>
    station === undefined ? undefined : `${station} ${form}`,
  )
  const questions = tableOf(({ fraga }) => fraga)
  const ends = tableOf(({ slut }) => slut)
  const rows = tableOf(({ rad }) => rad)
  const parts = tableOf(({ del }) => del)
  const from = (table: ReadonlyMap<string, HTMLTemplateElement>, key: string) => {
    const found = table.get(key)
    invariant(found, `no template ${key}`)
    return copyOf(found)
  }
  return {
    station: (id, form) => from(stations, `${id} ${form}`),
    question: (about) => {
      const found = questions.get(about)
      return found ? copyOf(found) : null
    },
    end: (id) => from(ends, id),
    endName: (id) => ends.get(id)?.dataset.namn ?? '',
    row: (id) => from(rows, id),
    part: (name) => from(parts, name),
    answered: (about, answer) => {
      const buttons = questions.get(about)?.content.querySelectorAll<HTMLElement>('[data-svar]')
      const own = [...(buttons ?? [])].find(({ dataset }) => dataset.svar === answer)
      return own?.dataset.sagt ?? ''
    },
  }
}

function copyOf({ content }: HTMLTemplateElement): DocumentFragment {
  return document.importNode(content, true)
}
