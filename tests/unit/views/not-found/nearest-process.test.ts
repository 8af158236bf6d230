import { expect, test } from 'vitest'
import { nearestProcess } from '../../../../src/views/not-found/nearest-process.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { indexOf } from '../../../support/publish.ts'

const { processes } = indexOf(makeSite(makeProcess('start -> a:fk -> end')))

test.each(['/handlaggare/process/finns-inte/', '/handlaggare/proces/', '/Process'])(
  'guesses the map that %s most likely meant',
  (path) => expect(nearestProcess(path, processes)?.id).toBe('process'),
)

test('guesses nothing when no map is near', () => {
  expect(nearestProcess('/nagot/helt/annat/', processes)).toBeNull()
  expect(nearestProcess('/', processes)).toBeNull()
})
