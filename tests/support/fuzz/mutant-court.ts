import { Worker } from 'node:worker_threads'
import type { WorkerData } from './fuzz-worker.ts'
import type { Verdict } from './judge.ts'
import type { Mutation } from './mutation.ts'

/** A mutant takes less than a second of the processor; what takes this much does not end by itself. */
const MOST_CPU_S = 60
const LOOK_EVERY_MS = 250

/**
 * Judges mutants in a thread of its own, so that one that never ends fails as others do. What is measured is the time
 * of the processor, not of the clock: a computer that does much else fails none.
 */
export class MutantCourt {
  readonly #data: WorkerData
  #worker: Promise<Worker> | null = null

  constructor(data: WorkerData) {
    this.#data = data
  }

  async judge(mutations: readonly Mutation[]): Promise<Verdict> {
    this.#worker ??= this.#start()
    const worker = await this.#worker
    worker.postMessage(mutations)
    const answer = await this.#answerOf<Verdict>(worker)
    if (typeof answer !== 'string') return answer
    this.#worker = null
    return { isBuilt: false, wrongs: [answer] }
  }

  async close(): Promise<void> {
    await (await this.#worker)?.terminate()
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
      workerData: { module: new URL('./fuzz-worker.ts', import.meta.url).href, data: this.#data },
      env: { ...process.env, NODE_ENV: 'production' },
    })
    const answer = await this.#answerOf<'ready'>(worker)
    if (answer !== 'ready') throw new Error(answer)
    return worker
  }

  /** @returns why there is none, when the worker ended or had to be ended */
  #answerOf<Answer>(worker: Worker): Promise<Answer | string> {
    const before = process.cpuUsage()
    return new Promise((resolve) => {
      const settle = (answer: Answer | string) => {
        clearInterval(watch)
        worker.off('message', settle).off('error', onError).off('exit', onExit)
        resolve(answer)
      }
      const onError = (error: Error) => settle(`thrown: ${error.stack}`)
      const onExit = () => settle('ended without an answer')
      const watch = setInterval(() => {
        const { user, system } = process.cpuUsage(before)
        if (user + system < MOST_CPU_S * 1e6) return
        settle(`still at work after ${MOST_CPU_S} s of the processor`)
        void worker.terminate()
      }, LOOK_EVERY_MS)
      worker.on('message', settle).on('error', onError).on('exit', onExit)
    })
  }
}
