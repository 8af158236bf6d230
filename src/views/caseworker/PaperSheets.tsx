import { PaperBands } from '../../drawing/PaperBands.tsx'
import { PaperDrawing } from '../../drawing/PaperDrawing.tsx'
import type { MapPage } from '../../layout/published-site.ts'

/** The map as paper has it: on one wide sheet, or in bands down a tall one. */
export function PaperSheets({ page }: { readonly page: MapPage }) {
  return (
    <>
      <PaperDrawing placed={page.wide} process={page.process} />
      <PaperBands placed={page.tall} />
    </>
  )
}
