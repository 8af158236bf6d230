import type { Plugin } from 'vite'
import { invariant } from '../model/invariant.ts'

/** What a selector names that a map which is only read never shows: nothing is connected, selected or resized there. */
const NEVER_SHOWN = [
  '.animated',
  '.connectingfrom',
  '.connectionindicator',
  '.dark',
  '.selectable',
  '.selected',
  '.selection',
  '.react-flow__arrowhead',
  '.react-flow__attribution',
  '.react-flow__background',
  '.react-flow__connection',
  '.react-flow__controls',
  '.react-flow__edge-text',
  '.react-flow__edgeupdater',
  '.react-flow__minimap-mask',
  '.react-flow__minimap-node',
  '.react-flow__node-',
  '.react-flow__nodesselection',
  '.react-flow__resize-control',
  '.react-flow__selection',
] as const

/** Takes out of React Flow's style sheet what no map shows: 1.1 kB brotli of 1.8 (measured 2026-11-22). */
export const trimFlowStyles: Plugin = {
  name: 'trim-flow-styles',
  // Before Vite makes a module of it.
  enforce: 'pre',
  transform: {
    filter: { id: /@xyflow\/react\/dist\/base\.css$/ },
    handler: (css) => ({ code: withoutUnshown(css), map: null }),
  },
}

/**
 * A style sheet without the rules of what is never shown, and without the properties of its own that no rule reads.
 *
 * @throws InvariantError if it has nothing of what should be taken out: then React Flow has changed its names
 */
export function withoutUnshown(css: string): string {
  for (const name of NEVER_SHOWN) {
    invariant(css.includes(name), `React Flow has no ${name} to take out of its styles`)
  }
  const shown = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/([^{}]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
      const left = selectors.split(',').filter((one) => !NEVER_SHOWN.some((n) => one.includes(n)))
      return left.length > 0 ? left.join(',') + body : ''
    })
  return withoutUnread(shown)
}

/** A property may be read by one that is itself not read, so what is left is gone through again. */
function withoutUnread(css: string): string {
  const left = css.replace(/(--[\w-]+)\s*:[^;}]*;?/g, (declared, name: string) =>
    new RegExp(`var\\(\\s*${name}\\b(?!-)`).test(css) ? declared : '',
  )
  return left === css ? css : withoutUnread(left)
}
