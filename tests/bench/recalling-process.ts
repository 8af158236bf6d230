import { type NeutralEdge, type NeutralProcess, randomNumbers } from './neutral-process.ts'

/**
 * The same process where some of its choices also look at what was answered at an earlier one. Kept up with, what a
 * person remembers multiplies the situations that the check must tell apart.
 *
 * @param share - of the choices, 0 to 1
 * @param isWhole - each answer still has a way; else one is left without, and the check must find by which way
 */
export function recallingProcess(
  process: NeutralProcess,
  share: number,
  isWhole: boolean,
  seed = 41,
): NeutralProcess {
  const random = randomNumbers(seed)
  const choices = choicesOf(process)
  const edges = choices.flatMap((ways, index): readonly NeutralEdge[] => {
    const earlier = choices[Math.floor(random() * index)]?.[0]
    const [first, ...others] = ways
    if (random() >= share || earlier === undefined || first === undefined) return ways
    const recalled = { ...first, recalls: { choice: earlier.from, way: 0 } }
    if (!isWhole) return [recalled, ...others]
    const beyond = Math.max(...ways.map(({ to }) => Number(to.slice(1)))) + 1
    const otherwise = {
      from: first.from,
      to: `s${beyond}`,
      label: `${first.label}, annars`,
      way: 0,
      recalls: { choice: earlier.from, way: 1 },
    }
    return [recalled, ...others, otherwise]
  })
  const isChoice = new Set(choices.flat())
  const plain = process.edges.filter((edge) => !isChoice.has(edge))
  return { ...process, edges: [...plain, ...edges] }
}

function choicesOf({ steps, edges }: NeutralProcess): readonly (readonly NeutralEdge[])[] {
  const from = new Map<string, NeutralEdge[]>(steps.map(({ id }) => [id, []]))
  for (const edge of edges) from.get(edge.from)?.push(edge)
  return [...from.values()].filter((ways) => ways.length > 1)
}
