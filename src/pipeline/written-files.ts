import type { Parsed, ParsedContent } from './parse-content.ts'
import type { WrittenMap } from './written.ts'

/** Every file that exists under a name of its kind, whether it could be read or not. */
export function parsedFiles(content: ParsedContent): readonly Parsed<unknown>[] {
  const { settings, sources, registers, processes } = content
  const files: (Parsed<unknown> | null)[] = [settings, sources]
  for (const register of Object.values(registers)) files.push(...register.values())
  for (const { head, citizen, steps, stepCitizens } of processes.values()) {
    files.push(head, ...citizen.values(), ...steps.values())
    for (const texts of stepCitizens.values()) files.push(...texts.values())
  }
  return files.flatMap((file) => file ?? [])
}

/** The front matter of every file that could be read, whether its values are right or not. */
export function writtenFiles(content: ParsedContent): readonly WrittenMap[] {
  return parsedFiles(content).flatMap(({ written }) => (written ? [written] : []))
}
