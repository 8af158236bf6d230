import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../src/pipeline/vite-settings.ts'

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
  ['fel', 'papper', TEXT],
  ['fel', 'kort', TEXT],
  ['rand', 'papper', SHAPE],
  ['rand', 'kort', SHAPE],
] as const

describe.each(Object.entries(themes))('A11Y-29: the %s theme', (_, tokens) => {
  it.each(PAIRS)('shows %s on %s', (front, ground, needed) => {
    expect(contrast(tokens, front, ground)).toBeGreaterThanOrEqual(needed)
  })
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
  const [light = 0, dark = 0] = [front, ground]
    .map((name) => luminance(tokens.get(name) ?? ''))
    .sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
