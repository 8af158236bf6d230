import type { GuidePage } from 'virtual:guide'
import type { ProcessPage, Registers } from '../layout/published-site.ts'
import { invariant } from '../model/invariant.ts'
import type { Text } from '../ui/prose/text.ts'

/**
 * Whole processes, registers and bodies, for what only the server renders: the citizens' pages, and those for who
 * writes. In the browser they are documents of their own without the app, so there this is nothing and weighs nothing.
 */
const tables = import.meta.env.SSR
  ? {
      processes: () => import('virtual:processes').then((module) => module.default),
      registers: () => import('virtual:registers').then((module) => module.default),
      texts: () => import('virtual:texts').then((module) => module.default),
      guide: () => import('virtual:guide').then((module) => module.default),
      contentPage: () => import('virtual:content-page').then((module) => module.default),
      ChangedDrawing: () =>
        import('../views/content/ChangedDrawing.tsx').then((module) => module.ChangedDrawing),
    }
  : null

function onServer() {
  invariant(tables !== null, 'only the server renders a page of whole processes')
  return tables
}

export async function loadRegisters(): Promise<Registers> {
  return onServer().registers()
}

/** With what draws the maps of the page: in no browser's files, since no browser draws them. */
export async function loadContentPage() {
  const { contentPage, ChangedDrawing } = onServer()
  return { ...(await contentPage()), Drawing: await ChangedDrawing() }
}

/** @returns `null` when the site has no such process */
export async function loadProcess(id: string): Promise<ProcessPage | null> {
  const processes = await onServer().processes()
  const load = Object.hasOwn(processes, id) ? processes[id] : undefined
  return load === undefined ? null : (await load()).default
}

export async function loadProcesses(): Promise<readonly ProcessPage[]> {
  const processes = await onServer().processes()
  const modules = await Promise.all(Object.values(processes).map((load) => load()))
  return modules.map((module) => module.default)
}

/** @param key - `pilkarta/<process>/<steg>`, `pilkarta/<process>` ...; a thing without a body gives `null` */
export async function loadText(key: string): Promise<Text> {
  const texts = await onServer().texts()
  const load = Object.hasOwn(texts, key) ? texts[key] : undefined
  return load === undefined ? null : (await load()).default
}

/** @returns `null` when the guide has no page at the address */
export async function loadGuide(address: string): Promise<GuidePage | null> {
  const pages = await onServer().guide()
  const load = Object.hasOwn(pages, address) ? pages[address] : undefined
  return load === undefined ? null : load()
}

export async function guideAddresses(): Promise<readonly string[]> {
  return Object.keys(await onServer().guide())
}
