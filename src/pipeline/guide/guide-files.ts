import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { guideAddress } from '../../model/guide-address.ts'
import { projectRoot } from '../project-root.ts'

/** A file of `docs/` that is a page of the guide as well. */
export type GuideFile = {
  /** From the project's root, with `/`. */
  readonly path: string
  readonly address: string
}

const README = 'README.md'

/** The folders of the guide, and what their own first page is called on the site; `null` for that of the whole guide. */
const FOLDERS: Readonly<Record<string, string | null>> = {
  'docs/redaktor': null,
  'docs/redaktor/meddelanden': null,
  'docs/regler': 'regler',
}
const SINGLE = ['docs/granska.md']

/** Every page of the guide. All have names of their own, so their addresses lie side by side. */
export function guideFiles(): readonly GuideFile[] {
  const inFolders = Object.entries(FOLDERS).flatMap(([folder, first]) =>
    readdirSync(join(projectRoot, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => fileAt(`${folder}/${name}`, name === README ? first : idOf(name))),
  )
  return [...inFolders, ...SINGLE.map((path) => fileAt(path, idOf(path.slice('docs/'.length))))]
}

function fileAt(path: string, id: string | null): GuideFile {
  return { path, address: guideAddress(id) }
}

function idOf(name: string): string {
  return name.slice(0, -'.md'.length)
}
