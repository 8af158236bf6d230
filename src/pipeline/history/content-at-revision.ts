import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { FoundFile } from '../read-content.ts'

/** The content folder as it was saved in git, and what that revision is called. */
export type ContentAtRevision = {
  readonly found: readonly FoundFile[]
  /** The first letters of its hash. */
  readonly revision: string
  readonly day: string
}

/** Why there is nothing to compare with. */
export type RevisionFault = 'no-git' | 'not-in-git' | 'no-revision' | 'no-content'

/** Ten times the largest content folder that is measured. */
const MOST_BYTES = 500_000_000

/**
 * Read the content folder as a revision of git has it: a branch, a tag, a hash, `HEAD`. Nothing on disk is changed.
 *
 * @param contentDir - a folder in a git working tree
 */
export function contentAtRevision(
  contentDir: string,
  revision: string,
): ContentAtRevision | { readonly fault: RevisionFault } {
  if (!existsSync(contentDir)) return { fault: 'not-in-git' }
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', ['-C', contentDir, ...args], {
      input,
      maxBuffer: MOST_BYTES,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
  const inside = attempt(() => git(['rev-parse', '--is-inside-work-tree']))
  if (inside === null) return { fault: 'no-git' }
  if (inside === 'refused') return { fault: 'not-in-git' }
  const commit = attempt(() =>
    // Not even one that begins with a hyphen is taken for an option.
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
  )
  if (commit === null || commit === 'refused') return { fault: 'no-revision' }
  const hash = commit.toString().trim()
  const [short = '', day = ''] = git(['show', '-s', '--format=%h %cs', hash])
    .toString()
    .trim()
    .split(' ')
  const entries = git(['ls-tree', '-r', '-z', '-l', hash, '--', '.']).toString().split('\0')
  const blobs = entries.flatMap((entry) => {
    const [, object = '', size = '', path = ''] =
      /^100\d+ blob (\S+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? []
    return path === '' ? [] : [{ object, size: Number(size), path }]
  })
  if (blobs.length === 0) return { fault: 'no-content' }
  const all = git(['cat-file', '--batch'], blobs.map(({ object }) => `${object}\n`).join(''))
  let start = 0
  const found = blobs.map(({ path, size }): FoundFile => {
    const begin = all.indexOf('\n', start) + 1
    start = begin + size + 1
    return { path, size, read: () => Promise.resolve(all.subarray(begin, begin + size)) }
  })
  return { found, revision: short, day }
}

/** @returns `refused` when git says no, and `null` when there is no git */
function attempt(run: () => Buffer): Buffer | 'refused' | null {
  try {
    return run()
  } catch (caught) {
    const isMissing = caught instanceof Error && 'code' in caught && caught.code === 'ENOENT'
    return isMissing ? null : 'refused'
  }
}
