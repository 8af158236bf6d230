import { useMemo } from 'react'
import { placeTags, TAG_HEIGHT_PX } from '../../../layout/place-tags.ts'
import type { PlacedProcess } from '../../../layout/placed-process.ts'
import type { FlowId, StepId } from '../../../model/ids.ts'
import type { MapProcess } from '../../../model/map-process.ts'
import type { PartySummary } from '../../../model/party.ts'
import type { LayerTag } from './layer-tags.ts'
import './layers.css'
import { ICON_PATHS } from '../../../ui/icons/paths.ts'

const PADDING_PX = 4
const SIGN_PX = 14

/**
 * What the chosen layer says at each step that is lifted. Not told to who listens: the layer's list says it, with more
 * words.
 */
export function LayerTags(props: {
  readonly placed: PlacedProcess
  readonly process: MapProcess
  readonly parties: readonly PartySummary[]
  readonly tags: ReadonlyMap<StepId, LayerTag>
  readonly dimmed: ReadonlySet<StepId | FlowId>
}) {
  const { placed, process, parties, tags, dimmed } = props
  const places = useMemo(() => {
    const widths = [...tags]
      .filter(([step]) => !dimmed.has(step))
      .map(([step, tag]) => [step, waysToSay(tag).map(({ width }) => width)] as const)
    return placeTags(placed, new Map(widths), new Map(process.steps.map((step) => [step.id, step])))
  }, [placed, process, tags, dimmed])
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the layer's list has it in words
    <g className="layer-tags" aria-hidden="true">
      {[...places].map(([step, { box, choice }]) => {
        const tag = tags.get(step)
        const way = tag && waysToSay(tag)[choice]
        if (!tag || !way) return null
        const icon = way.hasSign && parties.find(({ id }) => id === tag.party)?.icon
        const left = icon ? SIGN_PX : 0
        const isPressed = way.width > box.width
        return (
          <g
            key={step}
            className={tag.isLate ? 'layer-tag late' : 'layer-tag'}
            data-lapp={step}
            data-part={tag.party ?? undefined}
            transform={`translate(${box.x} ${box.y})`}
          >
            <rect width={box.width} height={TAG_HEIGHT_PX} rx="3" />
            {/* Not by reference: the map has the signs of its own lanes alone. */}
            {icon && <path d={ICON_PATHS[icon]} transform="translate(3 2) scale(.5)" />}
            <text
              x={(box.width + left) / 2}
              y="12"
              textLength={isPressed ? box.width - left - 2 * PADDING_PX : undefined}
              lengthAdjust={isPressed ? 'spacingAndGlyphs' : undefined}
            >
              {way.text}
            </text>
          </g>
        )
      })}
    </g>
  )
}

type WayToSay = { readonly text: string; readonly hasSign: boolean; readonly width: number }

/** Each text with the sign before it where there is room, the fullest first. */
function waysToSay({ texts, party }: LayerTag): readonly WayToSay[] {
  return texts.flatMap((text) =>
    (party === null ? [false] : [true, false]).map((hasSign) => {
      const width = Math.ceil(widthOf(text)) + 2 * PADDING_PX + (hasSign ? SIGN_PX : 0)
      return { text, hasSign, width }
    }),
  )
}

/** How wide the letters of a tag are, px, on the wide side: 12 px, 600. */
function widthOf(text: string): number {
  const widths = [...text].map((letter) => {
    if (/[ !'(),.:;fijlrt|-]/.test(letter)) return 4
    if (/[MWmw]/.test(letter)) return 10.4
    return /\p{Lu}/u.test(letter) ? 7.8 : 6.3
  })
  return widths.reduce((sum, width) => sum + width, 0)
}
