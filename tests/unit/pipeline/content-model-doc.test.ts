import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { adjustmentsIn, checkAdjustments } from '../../../src/pipeline/adjust-severities.ts'
import { BuildMemory } from '../../../src/pipeline/build-memory.ts'
import { classify } from '../../../src/pipeline/content-file.ts'
import { readYaml } from '../../../src/pipeline/front-matter.ts'
import { parseContent } from '../../../src/pipeline/parse-content.ts'
import type { Problem } from '../../../src/pipeline/problem.ts'

const DOC = readFileSync(join(import.meta.dirname, '../../../docs/innehallsmodell.md'), 'utf8')

const blocks = [...DOC.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml)
const [COMMON = ''] = blocks

/** The example of each kind of file, by the path in its heading. */
const examples = [
  ...DOC.matchAll(/^##+ content\/(\S+)\n(?:(?!^##+ )[\s\S])*?^```yaml\n([\s\S]*?)^```$/gm),
].map(([, path = '', yaml = '']) => [path.replaceAll(/[<>]/g, ''), yaml] as const)

function told(path: string, yaml: string): readonly string[] {
  const { file } = classify(path)
  if (file === null) throw new Error(`${path} is no content`)
  const text = path.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml
  const problems: Problem[] = []
  const content = parseContent([{ ...file, path, text }], [], new BuildMemory(), (problem) =>
    problems.push(problem),
  )
  checkAdjustments(adjustmentsIn(content.settings?.written ?? null), (problem) =>
    problems.push(problem),
  )
  return problems.map(({ message, mend }) => `${message} ${mend}`)
}

describe('what docs/innehallsmodell.md shows can be written', () => {
  test('every kind of file has an example', () => {
    expect(examples.map(([path]) => path)).toEqual([
      'installningar.yaml',
      'kallor.yaml',
      'parter/part.mdx',
      'roller/roll.mdx',
      'processer/process/process.mdx',
      'processer/process/steg/steg.mdx',
      'processer/process/steg/pilkarta.mdx',
      'processer/process/pilkarta.mdx',
      'fragor/id.mdx',
      'underlag/id.mdx',
      'samtycken/id.mdx',
      'begrepp/id.mdx',
      'regler/id.mdx',
      'glapp/g-01.mdx',
      'flaskhalsar/b-01.mdx',
      'malgrupper/id.mdx',
      'nyheter/id.mdx',
    ])
  })

  test.each(examples)('%s', (path, yaml) => {
    const hasOwn = path.endsWith('.yaml') || yaml.includes('granskad:')
    // The step shows the keys of all types at once.
    const ofOtherType = / hör inte till typen ”aktivitet”\. /
    expect(
      told(path, hasOwn ? yaml : `${yaml}${COMMON}`).filter((text) => !ofOtherType.test(text)),
    ).toEqual([])
  })

  test.each(blocks)('example %#', (yaml) => {
    const problems: Problem[] = []
    const file = {
      path: 'exempel',
      references: [],
      inherited: { status: 'stated', citations: [] },
      note: <Value>(value: Value) => value,
    } as const
    readYaml(yaml, { ...file, references: [] }, (problem) => problems.push(problem))
    // The same key may stand in two examples of one block.
    expect(problems.filter(({ rule }) => rule !== 'duplicate-key')).toEqual([])
  })
})
