import type { ComponentType } from 'react'

/** A compiled body of content, or none. `Prose` renders it with the components that content may use. */
export type Text = ComponentType<{ components?: object }> | null
