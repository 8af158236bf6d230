import type { Party } from '../model/party.ts'

/**
 * The parties' colours as custom properties: elements carry only `data-part`, so no page needs a style attribute.
 * `--part-ton`, the faint tint, is mixed from `--part` in tokens.css. Paper takes the light values.
 */
export function partyCss(parties: readonly Pick<Party, 'id' | 'colour'>[]): string {
  const rules = (tone: 'light' | 'dark') =>
    parties.map((party) => `[data-part="${party.id}"]{--part:${party.colour[tone]}}`).join('\n')
  const forced = '[data-part]{--part:CanvasText;--part-ton:Canvas}'
  return [
    rules('light'),
    `@media screen and (prefers-color-scheme:dark){\n${rules('dark')}\n}`,
    `@media (forced-colors:active){\n${forced}\n}`,
    '',
  ].join('\n')
}
