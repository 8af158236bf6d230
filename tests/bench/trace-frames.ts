/** What a browser's trace says of one thing that happened; times in µs. */
export type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
}

/** Of every frame that a page marked in its trace, but for the first. Both in ms. */
export type PanFrames = {
  /** From the frame before: never less than the screen's own pace. */
  readonly gaps: readonly number[]
  /** What the page's own thread worked for it. */
  readonly costs: readonly number[]
}

/**
 * @param mark - the name that the page gave the start of every frame
 */
export function framesOf(events: readonly TraceEvent[], mark: string): PanFrames {
  const marks = events.filter(({ name }) => name === mark).sort((a, b) => a.ts - b.ts)
  const [first] = marks
  if (first === undefined) throw new Error(`no frame is marked ${mark} in the trace`)
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid,
  )
  const gaps: number[] = []
  const costs: number[] = []
  for (const [i, { ts: end }] of marks.entries()) {
    const start = marks[i - 1]?.ts
    if (start === undefined) continue
    gaps.push((end - start) / 1000)
    // A task that holds a frame's mark belongs partly to each side of it.
    const worked = tasks.map(({ ts, dur = 0 }) => Math.min(ts + dur, end) - Math.max(ts, start))
    costs.push(worked.reduce((sum, micros) => sum + Math.max(0, micros), 0) / 1000)
  }
  return { gaps, costs }
}
