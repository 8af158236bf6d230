import { PROSE_COMPONENTS } from './prose-components.tsx'
import type { Text } from './text.ts'

/**
 * A body of content. What it names (steps, roles, terms ...) became links with the right names when it was compiled;
 * what is left are a few components of ours (docs/innehallsmodell.md, "Brödtext").
 */
export function Prose({ text: Body }: { readonly text: Text }) {
  return Body === null ? null : (
    <div className="prose">
      <Body components={PROSE_COMPONENTS} />
    </div>
  )
}
