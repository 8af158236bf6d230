import type { FormLayers, MapLayers } from '../../../model/pages/map-layers.ts'

/** What the layers show in the chosen form; without one, with the values of all. */
export function formLayersOf({ whole, forms }: MapLayers, form: string | null): FormLayers {
  return (form === null ? undefined : forms[form]) ?? whole
}
