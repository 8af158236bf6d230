import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from '../../src/pipeline/project-root.ts'

/**
 * A plain React Flow page with the same nodes at the same places: what panning costs without our drawing.
 *
 * @param nodes - places in px
 */
export async function buildPlainFlow(
  nodes: readonly { id: string; label: string; x: number; y: number }[],
  edges: readonly { source: string; target: string }[],
  folder: string,
): Promise<void> {
  // Inside the project, so that its packages are found.
  const source = join(projectRoot, '.cache', `plain-flow-${process.pid}`)
  mkdirSync(source, { recursive: true })
  const data = {
    nodes: nodes.map(({ id, label, x, y }) => ({ id, position: { x, y }, data: { label } })),
    edges: edges.map((edge, index) => ({ id: `e${index}`, ...edge })),
  }
  writeFileSync(
    join(source, 'index.html'),
    '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>React Flow</title></head><body><div id="root"></div><script type="module" src="./main.jsx"></script></body></html>',
  )
  writeFileSync(
    join(source, 'main.jsx'),
    `import { createRoot } from 'react-dom/client'
import { createElement } from 'react'
import { ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import './flow.css'
const { nodes, edges } = ${JSON.stringify(data)}
createRoot(document.getElementById('root')).render(
  createElement(ReactFlow, { defaultNodes: nodes, defaultEdges: edges, minZoom: 0.02 }),
)
`,
  )
  writeFileSync(join(source, 'flow.css'), 'body{margin:0}#root{height:100vh}')
  await build({
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
}
