import type { ReferenceKind } from '../written.ts'

/** A component that a body may use. */
export type ComponentSpec = {
  /** Its attributes; all of them must be given, and only as text. */
  readonly attributes: readonly string[]
  /** What its `id` names, for those that become a link or a fact. */
  readonly refersTo: ReferenceKind | null
  readonly mayHaveContent: boolean
}

const link = (refersTo: ReferenceKind): ComponentSpec => ({
  attributes: ['id'],
  refersTo,
  mayHaveContent: true,
})

/** Everything beside Markdown that a body may hold. What is not here is refused, never published. */
export const COMPONENTS: ReadonlyMap<string, ComponentSpec> = new Map([
  ['Begrepp', link('term')],
  ['Roll', link('role')],
  ['Part', link('party')],
  ['Steg', link('step')],
  ['Underlag', link('document')],
  ['Samtycke', link('consent')],
  ['Regel', { attributes: ['id'], refersTo: 'legal-rule', mayHaveContent: false }],
  ['Ruta', { attributes: ['rubrik'], refersTo: null, mayHaveContent: true }],
])
