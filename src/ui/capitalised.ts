/** A name that content writes for the middle of a sentence, first in one: "rehabkoordinatorn" as "Rehabkoordinatorn". */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}
