import { breakHeading } from '../../drawing/break-heading.ts'
import { PaperBands } from '../../drawing/PaperBands.tsx'
import { PaperDrawing } from '../../drawing/PaperDrawing.tsx'
import { useTranslation } from '../../i18n/tool-words.ts'
import type { Leads } from '../../layout/paper-notes.ts'
import type { MapPage } from '../../layout/published-site.ts'
import type { FlowId } from '../../model/ids.ts'

/** Cut lines say where they lead. Not on the built page, which every reader would have to fetch with those words. */
const hasNotes = !import.meta.env.SSR

/** The map as paper has it: on one wide sheet, or in parts of a sheet each. */
export function PaperSheets(props: {
  readonly page: MapPage
  /** The steps outside what is chosen are pale, which every sheet says. */
  readonly isSelection: boolean
}) {
  const { page, isSelection } = props
  const { t } = useTranslation()
  const { process, wide, tall } = page
  const names = new Map(process.steps.map(({ id, name }) => [id, name]))
  const flows = new Map(process.flows.map((flow) => [flow.id, flow]))
  const wordsAt = (id: FlowId, leads: Leads, room: number, part?: number) => {
    const end = flows.get(id)?.[leads]
    const step = (end && names.get(end)) ?? ''
    const key = leads === 'to' ? 'map.cutTo' : 'map.cutFrom'
    const words = part === undefined ? t(key, { step }) : t(`${key}Part`, { step, part })
    return breakHeading(words, room)
  }
  const titleOf = (number: number, count: number) => {
    const part = t('map.partOf', { process: process.name, part: number, count })
    return isSelection ? t('map.partOfSelection', { part }) : part
  }
  return (
    <>
      <PaperDrawing
        placed={wide}
        process={process}
        linesOf={hasNotes ? (flow, leads, room) => wordsAt(flow, leads, room) : null}
      />
      <PaperBands
        placed={tall}
        process={process}
        linesOf={hasNotes ? (flow, leads, part, room) => wordsAt(flow, leads, room, part) : null}
        titleOf={hasNotes ? titleOf : null}
      />
    </>
  )
}
