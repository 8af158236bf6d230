import { relative, resolve } from 'node:path'

/** What the environment says about a build: see the table of commands in the README. */
export type BuildSettings = {
  readonly contentDir: string
  readonly outDir: string
  /** `/` or `/a/b/`: always with a slash at both ends. */
  readonly base: string
  /** Absolute address without a closing slash, or `null`: then there are no canonical links. */
  readonly siteUrl: string | null
  /** The day the site says it was built, `2026-11-22`. */
  readonly today: string
  /** A revision of git that /innehall/ compares with; `null`: the last publication. */
  readonly comparedWith: string | null
}

/**
 * @param env - usually `process.env`
 * @param now - the clock, used when SOURCE_DATE_EPOCH is absent
 */
export function buildSettings(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  now: Date,
): BuildSettings {
  return {
    contentDir: resolve(root, env.CONTENT_DIR || 'content'),
    outDir: resolve(root, env.OUT_DIR || 'dist'),
    base: asBase(env.BASE_PATH || '/'),
    siteUrl: env.SITE_URL ? env.SITE_URL.replace(/\/+$/, '') : null,
    today: stockholmDay(env.SOURCE_DATE_EPOCH ? momentOf(env.SOURCE_DATE_EPOCH) : now),
    comparedWith: env.SEDAN || null,
  }
}

/** A setting of the environment that means nothing, with the sentence for the one who wrote it. */
export class SettingsFault extends Error {
  override name = 'SettingsFault'
}

function momentOf(seconds: string): Date {
  const moment = new Date(Number(seconds) * 1000)
  if (Number.isNaN(moment.getTime())) {
    throw new SettingsFault(
      `SOURCE_DATE_EPOCH är ”${seconds}”. Ange ett antal sekunder sedan 1970, som 1795305600.`,
    )
  }
  return moment
}

/** What a build leaves in its folder to tell what it was built for; the same on every machine. */
export function stampOf(
  root: string,
  settings: Pick<BuildSettings, 'base' | 'contentDir' | 'siteUrl' | 'comparedWith'>,
): string {
  const { base, contentDir, siteUrl, comparedWith } = settings
  const stamp = { base, contentDir: relative(root, contentDir), siteUrl, comparedWith }
  return `${JSON.stringify(stamp)}\n`
}

function asBase(path: string): string {
  const inner = path.split('/').filter((part) => part !== '')
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`
}

/** The sites' deadlines and reviews are Swedish calendar days (REL-12). */
function stockholmDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(moment)
}
