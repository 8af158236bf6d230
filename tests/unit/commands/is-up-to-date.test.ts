import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isUpToDate } from '../../../src/commands/is-up-to-date.ts'
import { stampOf } from '../../../src/pipeline/build-settings.ts'
import { projectRoot } from '../../../src/pipeline/project-root.ts'

let parent = ''
let content = ''
const settings = () => ({
  outDir: join(parent, 'dist'),
  contentDir: content,
  base: '/',
  siteUrl: null,
  comparedWith: null,
})

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'up-to-date-'))
  content = join(parent, 'content')
  await mkdir(join(content, 'roller'), { recursive: true })
  await mkdir(join(parent, 'dist', '.vite'), { recursive: true })
  await writeFile(join(content, 'roller', 'a.mdx'), 'a')
  await writeFile(join(parent, 'dist', '.vite', 'settings.json'), stampOf(projectRoot, settings()))
  const before = new Date(Date.now() - 60_000)
  for (const path of ['roller/a.mdx', 'roller', ''])
    await utimes(join(content, path), before, before)
})
afterEach(() => rm(parent, { recursive: true }))

describe('isUpToDate', () => {
  it('is true when nothing has changed since the build', async () => {
    expect(await isUpToDate(settings(), [content])).toBe(true)
  })

  it('is false when a file has changed', async () => {
    const later = new Date(Date.now() + 60_000)
    await utimes(join(content, 'roller', 'a.mdx'), later, later)
    expect(await isUpToDate(settings(), [content])).toBe(false)
  })

  it('is false when a file is removed', async () => {
    const later = new Date(Date.now() + 60_000)
    await rm(join(content, 'roller', 'a.mdx'))
    await utimes(join(content, 'roller'), later, later)
    expect(await isUpToDate(settings(), [content])).toBe(false)
  })

  it('is false when a link in the folder leads nowhere, which the build then tells', async () => {
    await symlink('/finns/inte', join(content, 'roller', 'bruten.mdx'))
    expect(await isUpToDate(settings(), [content])).toBe(false)
  })

  it('is false for another base path, another content folder, and no build', async () => {
    expect(await isUpToDate({ ...settings(), base: '/k/' }, [content])).toBe(false)
    expect(await isUpToDate({ ...settings(), contentDir: parent }, [content])).toBe(false)
    expect(await isUpToDate({ ...settings(), outDir: join(parent, 'x') }, [content])).toBe(false)
  })

  it('is false for a site that is compared with a revision, which may have moved, and after one', async () => {
    const compared = { ...settings(), comparedWith: 'main' }
    const stamp = join(parent, 'dist', '.vite', 'settings.json')
    await writeFile(stamp, stampOf(projectRoot, compared))
    expect(await isUpToDate(compared, [content])).toBe(false)
    expect(await isUpToDate(settings(), [content])).toBe(false)
  })
})
