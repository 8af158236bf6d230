import { useViewport } from '@xyflow/react'
import { type RefObject, useLayoutEffect } from 'react'
import { NAME_SIZE_PX } from '../layout/metrics.ts'

/** No word on the map is read in less (A11Y-27). */
const LEAST_NAME_PX = 12

/** Tells the style sheet how small the map is: from afar steps show their numbers in place of their names. */
export function ScaleMark({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const { zoom } = useViewport()
  useLayoutEffect(() => {
    root.current?.toggleAttribute('data-far', zoom * NAME_SIZE_PX < LEAST_NAME_PX)
    root.current?.style.setProperty('--zoom', String(zoom))
  }, [root, zoom])
  return null
}
