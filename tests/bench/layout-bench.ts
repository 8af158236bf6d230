import { mkdirSync } from 'node:fs'
import { checkLayout } from '../../src/layout/check-layout.ts'
import { measureLayout } from '../../src/layout/measure-layout.ts'
import type { MeasureText } from '../../src/layout/measure-text.ts'
import { PAPER_NAME_SIZE_PX } from '../../src/layout/metrics.ts'
import { paperScale, planPaper, SHEETS } from '../../src/layout/paper-plan.ts'
import { placeProcess } from '../../src/layout/place-process.ts'
import type { Form, PlacedProcess } from '../../src/layout/placed-process.ts'
import { planUpright, UPRIGHT_WIDTH_MM } from '../../src/layout/upright-plan.ts'
import type { Process } from '../../src/model/process.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { createMeasure } from '../../src/pipeline/measure-names.ts'
import { scratchFolder } from './built-site.ts'
import { layoutProcess } from './layout-process.ts'
import { neutralProcess } from './neutral-process.ts'
import { writeContent } from './write-content.ts'

const SIZES = [40, 200, 400, 1000]
const FORMS: readonly Form[] = ['wide', 'tall']
const PT_PER_MM = 72 / 25.4

/** Size, crossings, bends, size of names on paper and time of every map, and of neutral processes of growing size. */
export async function benchLayout(): Promise<void> {
  const own = await processesOf(process.env.CONTENT_DIR ?? 'content')
  const neutral = scratchFolder('layout')
  mkdirSync(neutral, { recursive: true })
  writeContent(neutralProcess(40), neutral)
  const measure = createMeasure()
  placeProcess(layoutProcess(200), 'wide', measure)

  console.log(
    'process                form  steps flows  width height crossings bends faults  A3 pt  A4 pt  up pt sheets      ms ms/step',
  )
  const maps = [...own, ...(await processesOf(neutral)), ...SIZES.map(layoutProcess)]
  for (const map of maps) {
    for (const form of FORMS) console.log(row(map, form, measure))
  }
  console.log('Bars: 40 steps on one sheet with names of 9 pt on A3 and 6 pt on A4 (wide)')
  if (own.length === 0) console.log('The content has faults, so its maps are left out')
}

async function processesOf(contentDir: string): Promise<readonly Process[]> {
  const { site } = await buildContent({ contentDir, today: '2026-11-22' })
  return site?.processes ?? []
}

function row(map: Process, form: Form, measure: MeasureText): string {
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
    [namesOn('A3', placed), 6],
    [namesOn('A4', placed), 6],
    [upright(placed, map)[0] ?? '', 6],
    [upright(placed, map)[1] ?? '', 6],
    [Math.round(ms), 7],
    [(ms / map.steps.length).toFixed(2), 7],
  ]
  const numbers = cells.map(([value, width]) => String(value).padStart(width)).join(' ')
  return `${map.id.padEnd(22)} ${form}  ${numbers}`
}

/** Points on one landscape sheet. */
function namesOn(sheet: keyof typeof SHEETS, placed: PlacedProcess): string {
  if (placed.form === 'tall') return ''
  const plan = planPaper(placed, noteOf)
  return (PAPER_NAME_SIZE_PX * paperScale(plan, SHEETS[sheet]) * PT_PER_MM).toFixed(1)
}

/** On upright A4: points, and sheets. */
function upright(placed: PlacedProcess, { flows }: Process): readonly string[] {
  if (placed.form === 'wide') return ['', '']
  const { width, parts } = planUpright(placed, flows, noteOf)
  const points = (PAPER_NAME_SIZE_PX * UPRIGHT_WIDTH_MM * PT_PER_MM) / width
  return [points.toFixed(1), String(parts.length)]
}

/** As long as notes are. */
const noteOf = () => ['till ett steg med', 'ett vanligt namn']
