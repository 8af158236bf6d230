import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built site that the browser tests walk: OUT_DIR, else `dist/`. */
export const siteFolder =
  process.env.OUT_DIR ?? fileURLToPath(new URL('../../../dist', import.meta.url))

/** Every page of the built site as a root-relative address, sorted. */
export function builtRoutes(): readonly string[] {
  return filesOf(siteFolder)
    .filter((file) => file.endsWith(`${sep}index.html`))
    .map(
      (file) =>
        `/${relative(siteFolder, file)
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .sort()
}

/** The guide's many pages are of few forms: a text, a table of keys, the index of messages, and a page on a message. */
const OF_THE_GUIDE = ['forsta-andringen', 'falt-steg', 'meddelanden', 'unknown-key']

/** What a browser looks at one by one: every page, and of the writers' guide one of each form. */
export function lookedAtRoutes(): readonly string[] {
  return builtRoutes().filter((route) => {
    const [, id] = /^\/om\/redaktor\/([^/]+)\/$/.exec(route) ?? []
    return id === undefined || OF_THE_GUIDE.includes(id)
  })
}

/** The page's file as it was built. */
export function builtHtml(route: string): string {
  return readFileSync(join(siteFolder, route, 'index.html'), 'utf8')
}

/** All files below a folder. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

const STATION = /^\/pilkarta\/[^/]+\/(?!min-vag\/)[^/]+\/$/
const MAP = /^\/handlaggare\/[^/]+\/$/
const STEP = /^\/handlaggare\/[^/]+\/[^/]+\/$/

export const stepRoutes = (): readonly string[] => builtRoutes().filter((route) => STEP.test(route))
export const stationRoutes = (): readonly string[] =>
  builtRoutes().filter((route) => STATION.test(route))

const CITIZENS = /^\/(pilkarta\/|samtycken\/[^/]+\/$|sok\/stod\/$)/

/** Citizen pages: without the app, with larger targets. */
export const isCitizen = (route: string): boolean => CITIZENS.test(route)
export const isMap = (route: string): boolean => MAP.test(route)

/** One address of each kind of page. */
export function oneOfEachKind(): readonly string[] {
  const kinds = new Map<string, string>()
  for (const route of builtRoutes()) {
    const parts = route.split('/').filter(Boolean)
    const kind = `${parts[0] ?? ''} ${parts.length}`
    if (!kinds.has(kind)) kinds.set(kind, route)
  }
  return [...kinds.values()]
}
