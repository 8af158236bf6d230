import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMPONENTS } from '../../../src/pipeline/mdx/components.ts'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import { buildChanged, swap } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const page = readFileSync(join(projectRoot, 'docs/redaktor/brodtext.md'), 'utf8')
const tags = [...page.matchAll(/`(<\p{Lu}[^`]*>)`/gu)].map(([, tag = '']) => tag)

test('the page on bodies shows every tag that there is', () => {
  const shown = tags.map((tag) => /^<(\p{L}+)/u.exec(tag)?.[1] ?? '')
  expect([...new Set(shown)].sort()).toEqual([...COMPONENTS.keys()].sort())
})

test('what it shows can be written', async () => {
  const whole = tags.map((tag) => (tag.startsWith('<Ruta') ? `${tag}\nText.\n</Ruta>` : tag))
  const { problems } = await buildChanged({
    [STEP]: swap('Läsaren ringer oftast.', `Läsaren ringer oftast.\n\n${whole.join('\n\n')}\n\n`),
  })
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
})
