/** A process without a domain, for measuring: the same shape at any size, so that growth can be compared. */
export type NeutralProcess = {
  readonly title: string
  readonly lanes: readonly { readonly id: string; readonly name: string }[]
  readonly steps: readonly NeutralStep[]
  readonly edges: readonly NeutralEdge[]
}

export type NeutralEdge = {
  readonly from: string
  readonly to: string
  readonly label?: string
  /** Which answer to the choice leads this way, where that is not its place among the ways. */
  readonly way?: number
  /** What else must have been answered, at an earlier choice. */
  readonly recalls?: { readonly choice: string; readonly way: number }
}

export type NeutralStep = {
  readonly id: string
  readonly title: string
  readonly lane: string
  readonly text: readonly string[]
}

const LANES = ['Sökande', 'Kommunen', 'Myndigheten', 'Regionen', 'Utföraren']
const VERBS = [
  'Ta emot',
  'Granska',
  'Sammanställa',
  'Bereda',
  'Skicka',
  'Stämma av',
  'Följa upp',
  'Planera',
]
const THINGS = [
  'anmälan',
  'underlaget',
  'frågan',
  'svaret',
  'förslaget',
  'beslutet',
  'insatsen',
  'rapporten',
]
const WORDS =
  'den som ansvarar går igenom uppgifterna och skriver ner vad som återstår innan nästa del börjar så att alla har samma bild av läget och vet vem som gör vad'.split(
    ' ',
  )

/** Steps in one block; a larger process is a chain of blocks, each with choices, two ways round and two loops back. */
const BLOCK = 20

/**
 * @param size - number of steps, at least two blocks of twenty to hold every shape
 * @param seed - same seed, same process
 */
export function neutralProcess(size: number, seed = 40): NeutralProcess {
  const random = randomNumbers(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('pick from an empty list')
    return item
  }
  const steps = Array.from({ length: size }, (_, index): NeutralStep => {
    const number = index + 1
    return {
      id: `s${number}`,
      title: `${pick(VERBS)} ${pick(THINGS)} ${number}`,
      lane: `part-${Math.floor(random() * LANES.length)}`,
      text: [`Märkning kv-${String(number).padStart(4, '0')}.`, ...paragraphs(pick)],
    }
  })
  const edges: NeutralEdge[] = []
  const join = (from: number, to: number, label?: string) => {
    if (from <= size && to <= size)
      edges.push({ from: `s${from}`, to: `s${to}`, ...(label === undefined ? {} : { label }) })
  }
  for (let start = 0; start < size; start += BLOCK) {
    for (let step = 1; step <= BLOCK; step += 1) {
      if (step !== 6 && step !== 12 && step !== 17) join(start + step, start + step + 1)
    }
    join(start + 6, start + 7, 'Ja')
    join(start + 6, start + 10, 'Nej')
    join(start + 12, start + 13, 'Klart')
    join(start + 12, start + 8, 'Oklart')
    join(start + 17, start + 18, 'Godkänt')
    join(start + 17, start + 16, 'Brister')
  }
  return {
    title: `Mätprocess med ${size} steg`,
    lanes: LANES.map((name, index) => ({ id: `part-${index}`, name })),
    steps,
    edges,
  }
}

function paragraphs(pick: <Item>(items: readonly Item[]) => Item): readonly string[] {
  return Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => {
      const sentence = Array.from({ length: 13 }, () => pick(WORDS)).join(' ')
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
    }).join(' '),
  )
}

export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 4294967296
  }
}
