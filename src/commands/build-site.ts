import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildContent } from '../pipeline/build-content.ts'
import type { BuildSettings } from '../pipeline/build-settings.ts'
import { formatProblem, moreToCome } from '../pipeline/format-problem.ts'
import { writeSite } from '../pipeline/write-site.ts'
import { revisionAsked } from './revision-asked.ts'
import { siteBuilt } from './site-built.ts'

/**
 * Builds the site and says how it went. Faults in the content are told to the one who wrote it, and leave the site
 * that stands as it is.
 *
 * @returns whether the new site is in place
 */
export async function buildSite(settings: BuildSettings): Promise<boolean> {
  const { contentDir, outDir, today } = settings
  if (isSomethingElse(outDir)) {
    console.error(
      `Mappen ${outDir} innehåller annat än en byggd sajt. Ange en tom eller ny mapp i OUT_DIR.`,
    )
    return false
  }
  const revision = await revisionAsked(settings)
  if (revision !== null && 'fault' in revision) {
    console.error(`${revision.fault} Sajten byggdes inte. Den som fanns står kvar.`)
    return false
  }
  const started = performance.now()
  console.log(`Bygger sajten av ${relative(process.cwd(), contentDir) || '.'} …`)
  const built = await buildContent({ contentDir, today })
  const faults = built.problems.filter(({ severity }) => severity === 'fel')
  const warnings = built.problems.length - faults.length
  if (built.site === null || faults.length > 0) {
    for (const problem of faults) console.error(`${formatProblem(problem)}\n`)
    console.error(
      `Sajten byggdes inte: ${faults.length} fel. Den som fanns står kvar.${moreToCome(built.unjudged)}`,
    )
    return false
  }
  const addresses = await writeSite(settings, built, revision)
  const ms = performance.now() - started
  console.log(siteBuilt(addresses.length, relative(process.cwd(), outDir) || '.', ms, warnings))
  return true
}

/** A folder that holds files but no build of ours is never replaced. */
function isSomethingElse(folder: string): boolean {
  if (!existsSync(folder)) return false
  return readdirSync(folder).length > 0 && !existsSync(join(folder, '.vite', 'manifest.json'))
}
