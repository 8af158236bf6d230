import type { Pages, PageTable, Single } from 'virtual:pages'
import type { Text } from '../ui/prose/text.ts'
import { content } from './content.ts'

/** What the only page of its kind shows. */
export async function loadPage<Page>(find: (pages: Pages) => Single<Page>): Promise<Page> {
  const { default: page } = await find(await content.pages())()
  return page
}

/** @returns `null` when the register has nothing of this id */
export async function loadRegisterPage<Page>(
  find: (pages: Pages) => PageTable<Page>,
  id: string,
): Promise<{ readonly page: Page; readonly text: Text } | null> {
  const table = find(await content.pages())
  const load = Object.hasOwn(table, id) ? table[id] : undefined
  if (load === undefined) return null
  const { default: page, text } = await load()
  return { page, text }
}
