import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFit } from '../../../src/commands/setup.mjs'
import { projectRoot } from '../../../src/pipeline/project-root.ts'

test.each(['20.19.0', '20.20.2', '22.16.0', '22.21.1', '24.0.0', '25.1.0'])(
  'Node %s runs the project',
  (version) => {
    expect(isFit(version)).toBe(true)
  },
)

test.each(['18.20.0', '20.18.3', '21.7.3', '22.15.1', '23.11.0'])(
  'Node %s is refused before anything is installed',
  (version) => {
    expect(isFit(version)).toBe(false)
  },
)

test('npm refuses the same releases', async () => {
  const { engines } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'))
  expect(engines).toEqual({ node: '^20.19 || ^22.16 || >=24' })
})
