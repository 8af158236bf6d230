import { layoutProcess } from '../../tests/bench/layout-process.ts'
import { checkLayout } from '../layout/check-layout.ts'
import { measureLayout } from '../layout/measure-layout.ts'
import { placeProcess } from '../layout/place-process.ts'
import type { Form } from '../layout/placed-process.ts'
import type { Process } from '../model/process.ts'
import { buildContent } from '../pipeline/build-content.ts'
import { createMeasure } from '../pipeline/measure-names.ts'

const SIZES = [40, 200, 400, 1000]
const FORMS: readonly Form[] = ['wide', 'tall']

/** Size, crossings, bends and time of every map of the content, and of neutral processes of growing size. */
async function benchLayout(): Promise<void> {
  const contentDir = process.env.CONTENT_DIR ?? 'content'
  const today = new Date().toISOString().slice(0, 10)
  const { site } = await buildContent({ contentDir, today })
  const measure = createMeasure()
  const processes = [...(site?.processes ?? []), ...SIZES.map(layoutProcess)]
  placeProcess(layoutProcess(200), 'wide', measure)

  console.log(
    'process                      form  steps flows  width height crossings bends faults   ms',
  )
  for (const map of processes) {
    for (const form of FORMS) console.log(row(map, form, measure))
  }
  if (!site) console.log('The content has faults, so its maps are left out: npm run granska')
}

function row(map: Process, form: Form, measure: ReturnType<typeof createMeasure>): string {
  const start = performance.now()
  const placed = placeProcess(map, form, measure)
  const ms = performance.now() - start
  const { crossings, bends } = measureLayout(placed)
  const faults = placed.isPlain ? 'plain' : String(checkLayout(placed, map).length)
  const cells: readonly (readonly [string | number, number])[] = [
    [map.steps.length, 5],
    [map.flows.length, 5],
    [Math.round(placed.width), 6],
    [Math.round(placed.height), 6],
    [crossings, 9],
    [bends, 5],
    [faults, 6],
    [Math.round(ms), 4],
  ]
  const numbers = cells.map(([value, width]) => String(value).padStart(width)).join(' ')
  return `${map.id.padEnd(28)} ${form}  ${numbers}`
}

await benchLayout()
