import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../../src/pipeline/mdx/check-body.ts'
import { processor } from '../../../../src/pipeline/mdx/parse-body.ts'
import { placeTermNotes } from '../../../../src/pipeline/mdx/place-term-notes.ts'
import { walk } from '../../../../src/pipeline/mdx/walk.ts'

const SGI = '<Begrepp note="Det du tjänar.">SGI</Begrepp>'

/** The blocks of a text in order, as their words; a note as "[id] its words". */
function blocksOf(body: string): readonly string[] {
  const tree = processor.parse(body) as Root
  placeTermNotes(tree)
  const blocks: string[] = []
  walk(tree, (node) => {
    const isNote = noteId(node) !== null
    if (isNote) blocks.push(`[${noteId(node)}] ${wordsOf(node)}`)
    else if (node.type === 'paragraph' || node.type === 'heading') blocks.push(wordsOf(node))
    return !isNote
  })
  return blocks
}

function noteId(node: Nodes): string | null {
  const id = node.type === 'emphasis' ? node.data?.hProperties?.id : undefined
  return typeof id === 'string' ? id : null
}

describe('LANG-15: the notes on hard words', () => {
  test('stand after the paragraph, so that the sentence reads whole on paper', () => {
    expect(blocksOf(`Du har ingen ${SGI}. Det är inkomst.\n\nMer.`)).toEqual([
      'Du har ingen SGI. Det är inkomst.',
      '[ord-text-1] SGI: Det du tjänar.',
      'Mer.',
    ])
  })

  test('stand in the item of a list, and after a heading', () => {
    const body = `## Har du ${SGI}?\n\n- Be om <Begrepp note="En plan.">planen</Begrepp> nu.\n- Vila.`
    expect(blocksOf(body)).toEqual([
      'Har du SGI?',
      '[ord-text-1] SGI: Det du tjänar.',
      'Be om planen nu.',
      '[ord-text-2] Planen: En plan.',
      'Vila.',
    ])
  })

  test('stand last in a cell of a table', () => {
    const tree = processor.parse(`| A |\n|---|\n| ${SGI} räknas |\n`) as Root
    placeTermNotes(tree)
    const cells: string[] = []
    walk(tree, (node) => {
      if (node.type === 'tableCell') cells.push(wordsOf(node))
      return true
    })
    expect(cells).toEqual(['A', 'SGI räknasSGI: Det du tjänar.'])
  })

  test('are written once for a word that stands twice', () => {
    expect(blocksOf(`${SGI} är ${SGI}.\n\nOch ${SGI}.`)).toEqual([
      'SGI är SGI.',
      '[ord-text-1] SGI: Det du tjänar.',
      'Och SGI.',
    ])
  })

  test('are found in a word set in italics', () => {
    expect(blocksOf(`Du har *ingen ${SGI}*.`)).toEqual([
      'Du har ingen SGI.',
      '[ord-text-1] SGI: Det du tjänar.',
    ])
  })
})
