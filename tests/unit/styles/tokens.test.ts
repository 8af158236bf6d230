import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../src/pipeline/project-root.ts'

const css = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8')
const themes = { light: tokensOf(css.indexOf(':root')), dark: tokensOf(css.indexOf('dark) {')) }

const TEXT = 4.5
const SHAPE = 3
/** Foreground, ground, and the contrast they need. */
const PAIRS = [
  ['text', 'papper', TEXT],
  ['text', 'kort', TEXT],
  ['text', 'fas', TEXT],
  ['text', 'accent-ton', TEXT],
  ['text-2', 'papper', TEXT],
  ['text-2', 'kort', TEXT],
  ['text-2', 'fas', TEXT],
  ['accent', 'papper', TEXT],
  ['accent', 'kort', TEXT],
  ['accent', 'accent-ton', TEXT],
  ['pa-accent', 'accent', TEXT],
  ['pa-varning', 'varning', TEXT],
  ['rand', 'papper', SHAPE],
  ['rand', 'kort', SHAPE],
] as const

describe.each(Object.entries(themes))('A11Y-29: the %s theme', (_, tokens) => {
  it.each(PAIRS)('shows %s on %s', (front, ground, needed) => {
    expect(contrast(tokens, front, ground)).toBeGreaterThanOrEqual(needed)
  })
})

describe.each(Object.entries(themes))(
  'A11Y-17: in the %s theme the outline of what has the focus',
  (_, tokens) => {
    const colour = (name: string) => tokens.get(name) ?? ''

    it.each(['papper', 'kort', 'fas', 'accent-ton'])('is seen on %s', (ground) => {
      expect(ratio(colour('accent'), colour(ground))).toBeGreaterThanOrEqual(SHAPE)
    })

    it("is seen on the tint of every lane, whatever the party's colour", () => {
      const share = Number(
        /--part-ton: color-mix\(in srgb, var\(--part\) (\d+)%, var\(--kort\)\)/.exec(css)?.[1],
      )
      // A tint grows with each part of its colour: between black and white lie all others.
      for (const extreme of ['#000000', '#ffffff']) {
        const tint = mix(extreme, colour('kort'), share / 100)
        expect(ratio(colour('accent'), tint)).toBeGreaterThanOrEqual(SHAPE)
      }
    })
  },
)

it('A11Y-17: every outline has that colour; on what is filled with it, the ground of the page; or the system’s', () => {
  const styles = join(projectRoot, 'src')
  const outlines = readdirSync(styles, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [
        ...readFileSync(join(styles, file), 'utf8').matchAll(
          /outline(?:-color)?: (?!none)([^;]+);/g,
        ),
      ].map(([, value = '']) => ({ file, value })),
    )
  expect(outlines.length).toBeGreaterThan(5)
  const known = ['3px solid var(--accent)', 'var(--papper)', 'Highlight']
  expect(outlines.filter(({ value }) => !known.includes(value))).toEqual([])
})

describe('the stand-in for the font', () => {
  const base = readFileSync(join(projectRoot, 'src/styles/base.css'), 'utf8')

  it('has the heights of the font, so that no line moves when it comes', () => {
    const require = createRequire(import.meta.url)
    const file = require.resolve(
      '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
    )
    const font = create(readFileSync(file))
    if (!('ascent' in font)) throw new Error('the file holds one face')
    for (const [, face = ''] of base.matchAll(/@font-face \{([^}]*)\}/g)) {
      const percent = (name: string) =>
        Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1]) / 100
      const size = percent('size-adjust')
      expect(percent('ascent-override') * size).toBeCloseTo(font.ascent / font.unitsPerEm, 2)
      expect(percent('descent-override') * size).toBeCloseTo(-font.descent / font.unitsPerEm, 2)
    }
  })
})

function tokensOf(start: number): ReadonlyMap<string, string> {
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  )
}

function contrast(tokens: ReadonlyMap<string, string>, front: string, ground: string): number {
  return ratio(tokens.get(front) ?? '', tokens.get(ground) ?? '')
}

function ratio(front: string, ground: string): number {
  const [light = 0, dark = 0] = [front, ground].map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** As `color-mix(in srgb, …)` does. */
function mix(colour: string, ground: string, share: number): string {
  const own = partsOf(colour)
  const mixed = partsOf(ground).map((part, i) => part * (1 - share) + (own[i] ?? 0) * share)
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function partsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = partsOf(hex).map((whole) => {
    const part = whole / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
