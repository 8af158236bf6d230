import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from '../project-root.ts'
import { type GuideFile, guideFiles } from './guide-files.ts'
import { guidePage } from './guide-page.ts'

const ALL = '\0virtual:guide'
const ONE = `${ALL}/`

/** Hands the writers' guide to Vite: `virtual:guide` is a table from address to page. Only the server asks for it. */
export const guidePlugin: Plugin = {
  name: 'guide',
  enforce: 'pre',
  resolveId(id) {
    return id === 'virtual:guide' || id.startsWith('virtual:guide/') ? `\0${id}` : null
  },
  load(id) {
    if (id === ALL) return tableOf(guideFiles())
    if (!id.startsWith(ONE)) return null
    const path = id.slice(ONE.length)
    const file = join(projectRoot, path)
    this.addWatchFile(file)
    const addresses = new Map(guideFiles().map((one) => [one.path, one.address]))
    const { title, description, code } = guidePage(
      path,
      readFileSync(file, 'utf8'),
      (to) => addresses.get(to) ?? null,
    )
    const named = { title, description }
    return `${code}\nexport const { title, description } = ${JSON.stringify(named)}\n`
  },
}

function tableOf(files: readonly GuideFile[]): string {
  const rows = files.map(({ path, address }) => {
    const module = JSON.stringify(`virtual:guide/${path}`)
    return `${JSON.stringify(address)}: () => import(${module}),`
  })
  return `export default {\n${rows.join('\n')}\n}\n`
}
