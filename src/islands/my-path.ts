import paths from 'virtual:my-paths'
import { startMyPath } from './my-path/start-my-path.ts'

/** Wakes a person's own path, and nothing around it: the page without it still tells of every way. */
const place = document.getElementById('min-vag')
const load = paths[place?.dataset.process ?? '']
if (place !== null && load !== undefined) {
  const { default: page } = await load()
  startMyPath(place, page)
}
