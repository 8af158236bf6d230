import type { Dice } from './mutation.ts'

/** What a hand, a word processor or a clipboard does to the text of one file. */
export type Slip = (text: string, dice: Dice, other: string) => string

const lines = (change: (lines: string[], at: number, dice: Dice) => void): Slip => {
  return (text, dice) => {
    const all = text.split('\n')
    change(all, dice.below(all.length), dice)
    return all.join('\n')
  }
}
const letters = (change: (text: string, at: number, dice: Dice) => string): Slip => {
  return (text, dice) => {
    // Most slips that matter are made between the fences.
    const end = dice.below(2) === 0 ? endOfFrontMatter(text) : text.length
    return change(text, dice.below(end), dice)
  }
}

export const DELETE: readonly Slip[] = [
  lines((all, at) => all.splice(at, 1)),
  lines((all, at, dice) => all.splice(at, 2 + dice.below(6))),
  lines((all, at) => all.splice(at, blockLength(all, at))),
  letters((text, at) => text.slice(0, at) + text.slice(at).replace(/\S+/, '')),
  letters((text, at) => text.slice(0, at) + text.slice(at).replace(/(: ).*/, '$1')),
]

export const DUPLICATE: readonly Slip[] = [
  lines((all, at) => all.splice(at, 0, all[at] ?? '')),
  lines((all, at) => all.splice(at, 0, ...all.slice(at, at + blockLength(all, at)))),
  letters((text, at) => text.slice(0, at) + text.slice(at).replace(/\S+/, '$& $&')),
  (text) => text + text,
]

export const SWAP: readonly Slip[] = [
  lines((all, at, dice) => exchange(all, at, dice.below(all.length))),
  lines((all, at) => exchange(all, at, at + 1)),
  lines((all, at, dice) => {
    const to = dice.below(all.length)
    const value = (line = '') => line.slice(line.indexOf(': ') + 2)
    const [a, b] = [all[at] ?? '', all[to] ?? '']
    all[at] = a.replace(/: .*/, () => `: ${value(b)}`)
    all[to] = b.replace(/: .*/, () => `: ${value(a)}`)
  }),
  letters((text, at) => text.slice(0, at) + text.slice(at).replace(/(\S+)(\s+)(\S+)/, '$3$2$1')),
]

export const MISTYPE: readonly Slip[] = [
  letters((text, at) => text.slice(0, at) + text.slice(at + 1)),
  letters((text, at) => text.slice(0, at) + text.slice(at, at + 1) + text.slice(at)),
  letters(
    (text, at) => `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`,
  ),
  letters(
    (text, at, dice) =>
      text.slice(0, at) + dice.pick([...'aeåäö019-_.,;:#"\'']) + text.slice(at + 1),
  ),
  letters(
    (text, at) =>
      text.slice(0, at) + text.slice(at).replace(/[åäö]/u, (sign) => (sign === 'ö' ? 'o' : 'a')),
  ),
  letters(
    (text, at) =>
      text.slice(0, at) + text.slice(at).replace(/\p{L}/u, (sign) => sign.toUpperCase()),
  ),
  letters(
    (text, at, dice) =>
      text.slice(0, at) + text.slice(at).replace(/\d+/, () => String(dice.below(100_000))),
  ),
]

export const TRUNCATE: readonly Slip[] = [
  letters((text, at) => text.slice(0, at)),
  letters((text, at) => text.slice(at)),
  (text) => text.slice(0, endOfFrontMatter(text)),
  () => '',
]

/** Pieces that have broken parsers of YAML before. */
const YAML_PIECES = [
  ...['{', '}', '[', ']', ':', ': ', '- ', '\t', '\n', '---\n', '&a ', '*a', '!!x ', '"', "'", '#'],
  ...['|', '>', '%', '@', 'null', 'true', '[]', '{}', '~', '2026-02-30', '1e999', '0x10', '<<: *a'],
  ...['__proto__: 1\n', 'constructor: x\n', 'okänd: 1\n', '? ', '\u2028', '\u00a0', '”', '- - - '],
] as const

/** Values of another type than any key asks for, or of one that it does. */
const VALUES = [
  ...['', '[]', '{}', '[[a]]', '0', '-1', '99999999999', '1.5', 'true', 'ja', '2026-13-01', '~'],
  ...[
    '{ värde: a }',
    '{ öppen: true }',
    '[a, a]',
    '{ antal: 1 }',
    "''",
    '">"',
    'finns-inte',
    '../x',
  ],
] as const

export const YAML: readonly Slip[] = [
  (text, dice) => spliced(text, dice.below(endOfFrontMatter(text)), dice.pick(YAML_PIECES)),
  (text, dice) => {
    const at = dice.below(endOfFrontMatter(text))
    return text.slice(0, at) + text.slice(at).replace(/: .*/, () => `: ${dice.pick(VALUES)}`)
  },
  lines((all, at) => all.splice(at, 1, ` ${all[at] ?? ''}`)),
  lines((all, at) => all.splice(at, 1, (all[at] ?? '').replace(/^ {1,2}/, ''))),
  (text, dice, other) => {
    const block = other.slice(0, endOfFrontMatter(other)).split('\n')
    const at = dice.below(block.length)
    const taken = block.slice(at, at + blockLength(block, at)).join('\n')
    return spliced(text, text.indexOf('\n', dice.below(endOfFrontMatter(text))) + 1, `${taken}\n`)
  },
]

/** Pieces that have broken parsers of Markdown and JSX, or that would run where a page let them. */
const MDX_PIECES = [
  ...[
    '<',
    '>',
    '</',
    '<Ruta>',
    '</Ruta>',
    '<Ruta rubrik="a">',
    '<script>alert(1)</script>',
    '<!--',
  ],
  ...[
    '{1}',
    '{',
    '}',
    '\\{',
    '](javascript:alert(1))',
    '![a](b)',
    '[^1]',
    '[a]: b',
    '``',
    '~~~',
    '```',
  ],
  ...[
    'import a from "b"',
    'export const a = 1',
    '<Begrepp id="finns-inte" />',
    '<Steg />',
    '<Steg id={1} />',
  ],
  ...[
    '<Roll id="../x" />',
    '| a | b |\n|---|\n| c',
    '# Rubrik',
    '###### Djup',
    '&nbsp;',
    '&#0;',
    '<a@b>',
  ],
  ...[
    '> > > > a',
    '1. a\n   - b\n     1. c',
    '[a](#finns-inte)',
    '[a](/finns-inte/)',
    '<Ruta rubrik="',
    '*',
  ],
] as const

export const MDX: readonly Slip[] = [
  (text, dice) => inBody(text, dice, dice.pick(MDX_PIECES)),
  (text, dice) => inBody(text, dice, `\n\n${dice.pick(MDX_PIECES)}\n\n`),
  (text, dice) => inBody(text, dice, dice.pick(MDX_PIECES).repeat(2 + dice.below(60))),
  (text, dice, other) => inBody(text, dice, other.slice(endOfFrontMatter(other))),
  (text, dice, other) => inBody(text, dice, other),
]

function inBody(text: string, dice: Dice, piece: string): string {
  const start = endOfFrontMatter(text)
  return spliced(text, start + dice.below(text.length - start + 1), piece)
}

function spliced(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at)
}

/** Where the body begins; in a file without one, its end. */
function endOfFrontMatter(text: string): number {
  const at = text.indexOf('\n---\n', 3)
  return at < 0 ? text.length : at + '\n---\n'.length
}

/** A key with all that stands indented under it. */
function blockLength(all: readonly string[], at: number): number {
  const next = all.findIndex((line, index) => index > at && !/^[ -]/.test(line))
  return next < 0 ? all.length - at : next - at
}

function exchange(all: string[], a: number, b: number): void {
  const [first, second] = [all[a], all[b]]
  if (first === undefined || second === undefined) return
  all[a] = second
  all[b] = first
}
