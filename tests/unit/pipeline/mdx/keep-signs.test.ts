import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { keepSigns } from '../../../../src/pipeline/mdx/keep-signs.ts'
import { processor } from '../../../../src/pipeline/mdx/parse-body.ts'
import { walk } from '../../../../src/pipeline/mdx/walk.ts'

/** The words and the terms of a line in order; a term as "{sign|term|sign}". */
function piecesOf(body: string): string {
  const tree = processor.parse(body) as Root
  keepSigns(tree)
  let pieces = ''
  walk(tree, (node) => {
    if (node.type === 'text') pieces += node.value
    if (node.type !== 'mdxJsxTextElement') return true
    const given = (name: string) =>
      node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value ??
      ''
    const [word] = node.children
    pieces += `{${given('before')}|${word?.type === 'text' ? word.value : ''}|${given('after')}}`
    return false
  })
  return pieces
}

test.each([
  ['a <Begrepp note="n">SGI</Begrepp>. Det', 'a {|SGI|.} Det'],
  ['a (<Begrepp note="n">SGI</Begrepp>), b', 'a {(|SGI|),} b'],
  ['<Begrepp note="n">SGI</Begrepp>/<Begrepp note="n">SIP</Begrepp>?', '{|SGI|/}{|SIP|?}'],
  ['a <Begrepp note="n">SGI</Begrepp> b', 'a {|SGI|} b'],
  ['- a *en <Begrepp note="n">SIP</Begrepp>-plan* b', 'a en {|SIP|-plan} b'],
])('the signs by an explained word stay with it: %s', (body, pieces) => {
  expect(piecesOf(body)).toBe(pieces)
})

test('a term without an explanation leaves its signs where they are', () => {
  expect(piecesOf('a <Begrepp id="sgi">SGI</Begrepp>.')).toBe('a {|SGI|}.')
})
