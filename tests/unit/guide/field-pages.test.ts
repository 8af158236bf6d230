import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { fieldPages } from '../../support/guide/field-pages.ts'

/** With `-u` the pages are written anew. */
test.each([...fieldPages()])(
  'docs/redaktor/%s is made of the words on keys',
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(projectRoot, 'docs/redaktor', name))
  },
)
