import { expect, it } from 'vitest'
import { siteBuilt } from '../../../src/commands/site-built.ts'

it.each([
  [159, 12_345, 0, '159 sidor i dist på 12,3 s.'],
  [1, 999, 1, '1 sida i dist på 1,0 s. 1 varning: npm run granska visar den.'],
  [2, 500, 3, '2 sidor i dist på 0,5 s. 3 varningar: npm run granska visar dem.'],
])('tells of %i pages in %i ms with %i warnings', (pages, ms, warnings, told) => {
  expect(siteBuilt(pages, 'dist', ms, warnings)).toBe(told)
})
