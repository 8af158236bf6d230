import { parentPort, workerData } from 'node:worker_threads'
import { createJudge } from './judge.ts'
import type { Files, Mutation } from './mutation.ts'
import { createRenderer } from './render-content.ts'

/** What the worker is given once, and then for each mutant. */
export type WorkerData = { readonly files: Files; readonly today: string }

const { files, today } = workerData.data as WorkerData

const judge = createJudge(files, today, await createRenderer(today))

parentPort?.on('message', async (mutations: readonly Mutation[]) => {
  const verdict = await judge(mutations).catch((caught: unknown) => ({
    isBuilt: false,
    wrongs: [`thrown: ${caught instanceof Error ? caught.stack : String(caught)}`],
  }))

  parentPort?.postMessage(verdict)
})
parentPort?.postMessage('ready')
