import { COMPONENTS } from '../mdx/components.ts'
import type { Parsed } from '../parse-content.ts'
import { REGISTER_FOLDERS, type RegisterKind } from '../register-folders.ts'
import type { Reference } from '../written.ts'

type Named = Pick<Reference, 'kind' | 'id' | 'question' | 'process'>

/**
 * The files that a file names, in its front matter and in its body, as paths from the content folder, sorted.
 *
 * @param process - where steps are looked up that are named without one
 */
export function pathsNamedBy(
  { references, body }: Parsed<unknown>,
  process: string | null,
): readonly string[] {
  const paths = [...references, ...namedInBody(body)].flatMap((one) => pathOf(one, process) ?? [])
  return [...new Set(paths)].sort()
}

/** `<Roll id="lakare" />`: what is no such component was told by the check of the body. */
function namedInBody(body: string): readonly Named[] {
  return [...body.matchAll(/<([A-Z]\p{L}*)\s+id="([^"]+)"/gu)].flatMap(
    ([, component = '', id = '']) => {
      const kind = COMPONENTS.get(component)?.refersTo
      return kind ? [{ kind, id }] : []
    },
  )
}

function pathOf({ kind, id, question, process: named }: Named, own: string | null): string | null {
  const process = named ?? own
  switch (kind) {
    case 'source':
      return `kallor.yaml#${id}`
    case 'answer':
      return question === undefined ? null : `${REGISTER_FOLDERS.question}/${question}.mdx`
    case 'variant':
      return `${REGISTER_FOLDERS.question}/${id}.mdx`
    case 'process':
      return `processer/${id}/process.mdx`
    case 'phase':
      return process === null ? null : `processer/${process}/process.mdx`
    case 'step': {
      const [step = '', other = process] = id.split('/').reverse()
      return other === null ? null : `processer/${other}/${step}/steg.mdx`
    }
    default:
      return `${REGISTER_FOLDERS[kind satisfies RegisterKind]}/${id}.mdx`
  }
}
