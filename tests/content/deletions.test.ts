import { describe, expect, test } from 'vitest'
import { isSeq, parseDocument } from 'yaml'
import { runs, timeFor } from '../support/property-runs.ts'
import { buildRealChanged, realContent } from '../support/real-content.ts'

const MINUTES = timeFor(180_000)
type Path = readonly (string | number)[]

const steps = [...realContent].filter(([path]) => path.endsWith('/steg.mdx'))

function parts(path: string) {
  const text = realContent.get(path) ?? ''
  const end = text.indexOf('\n---\n', 3)
  return { front: parseDocument(text.slice('---\n'.length, end + 1)), rest: text.slice(end) }
}

/** The text without what stands at a place of its front matter. */
function without(path: string, at: Path): string {
  const { front, rest } = parts(path)
  expect(front.deleteIn(at), `${path} ${at.join('.')}`).toBe(true)
  return `---\n${String(front).trimEnd()}${rest}`
}

/** Where a list of the front matter has its items. */
function itemsAt(path: string, at: Path): readonly Path[] {
  const list = parts(path).front.getIn(at)
  return isSeq(list) ? list.items.map((_, index) => [...at, index]) : []
}

async function faultsAfter(changes: Readonly<Record<string, string | null>>) {
  const { problems } = await buildRealChanged(changes)
  return problems.filter(({ severity }) => severity === 'fel')
}

function hasOwn(path: string, key: string): boolean {
  if (!path.endsWith('.mdx')) return false
  const { front } = parts(path)
  // Where a way begins and ends nobody has to be accountable.
  return (
    front.has(key) && !(key === 'ansvarig' && ['start', 'slut'].includes(String(front.get('typ'))))
  )
}

/** All of them in `npm run test:long`; else every eighth, for each takes a build. */
function everyNth<One>(all: readonly One[]): readonly One[] {
  const step = Math.max(1, 8 / runs(1).numRuns)
  return all.filter((_, index) => index % step === 0)
}

describe('whatever is taken away from the real content, the one who would fall between the chairs is named', () => {
  test(
    'each way on from a decision: who gave its answers stands without a next step',
    async () => {
      const ways = steps
        .filter(([path]) => parts(path).front.get('typ') === 'beslut')
        .flatMap(([path]) => itemsAt(path, ['nästa']).map((at) => ({ path, at })))
      for (const { path, at } of everyNth(ways)) {
        const { front } = parts(path)
        const question = String(front.get('fråga'))
        const given = [front.getIn([...at, 'om', question])].flatMap((one) =>
          isSeq(one) ? one.items.map(String) : [String(one)],
        )
        const asked = parts(`fragor/${question}.mdx`).front
        const answers = asked.toJS().svar as readonly { id: string; text: string }[]
        const texts = answers.filter(({ id }) => given.includes(id)).map(({ text }) => text)
        const faults = await faultsAfter({ [path]: without(path, at) })
        const standing = faults.filter(
          ({ rule, file }) => rule === 'answers-exhaustive' && file === `content/${path}`,
        )
        // A variant in which they are asked tells of its own.
        expect(standing.length, `${path} ${given}`).toBeGreaterThan(0)
        expect(texts.length).toBe(given.length)
        for (const text of texts) {
          expect(standing.map(({ message }) => message).join('\n')).toContain(`”${text}”`)
        }
      }
      expect(ways.length).toBeGreaterThan(50)
    },
    MINUTES,
  )

  test(
    'each way on from a parallel split or a subprocess',
    async () => {
      const ways = steps
        .filter(([path]) =>
          ['samtidigt', 'delprocess'].includes(String(parts(path).front.get('typ'))),
        )
        .flatMap(([path]) => itemsAt(path, ['nästa']).map((at) => ({ path, at })))
      for (const { path, at } of ways) {
        const rules = (await faultsAfter({ [path]: without(path, at) })).map(({ rule }) => rule)
        expect(
          rules.some((rule) =>
            [
              'subprocess-ends-match',
              'split-has-ways',
              'document-before-use',
              'missing-key',
            ].includes(rule),
          ),
          `${path} ${at}: ${rules}`,
        ).toBe(true)
      }
      expect(ways.length).toBeGreaterThan(4)
    },
    MINUTES,
  )

  test(
    'each accountable role, in the step that nobody has then; each owner, in the file that nobody answers for',
    async () => {
      for (const key of ['ansvarig', 'ägare']) {
        const paths = [...realContent.keys()].filter((path) => hasOwn(path, key))
        // Each file is read by itself: one build shows what each of them would give alone.
        const faults = await faultsAfter(
          Object.fromEntries(paths.map((path) => [path, without(path, [key])])),
        )
        for (const path of paths) {
          const told = faults.filter(({ file }) => file === `content/${path}`)
          expect(told.map(({ rule, message }) => `${rule} ${message}`).join(), path).toMatch(
            new RegExp(`missing-key .*”${key}”`),
          )
        }
        expect(paths.length).toBeGreaterThan(60)
      }
    },
    MINUTES,
  )

  test(
    'each receiver of a handover, and each role that receives one',
    async () => {
      const receivers = new Set<string>()
      const changes: Record<string, string> = {}
      const { site } = await buildRealChanged({})
      const individual = site?.parties.find(({ isIndividual }) => isIndividual)?.id
      // What a person sends themself may name a receiver, and need not.
      const isTheirOwn = (path: string) => {
        const [, ofProcess, id] = path.split('/')
        const process = site?.processes.find((one) => one.id === ofProcess)
        return process?.steps.find((step) => step.id === id)?.lane === individual
      }
      for (const [path] of steps) {
        const { front, rest } = parts(path)
        for (const at of itemsAt(path, ['nästa'])) {
          const place = [...at, 'överlämning', 'mottagare']
          const receiver = front.getIn(place)
          if (receiver === undefined) continue
          receivers.add(
            typeof receiver === 'string' ? receiver : String(front.getIn([...place, 'värde'])),
          )
          front.deleteIn(place)
          changes[path] = `---\n${String(front).trimEnd()}${rest}`
        }
      }
      const lacking = await faultsAfter(changes)
      for (const path of Object.keys(changes).filter((one) => !isTheirOwn(one))) {
        const told = lacking.filter(({ file }) => file === `content/${path}`)
        expect(told.map(({ message }) => message).join(), path).toContain('mottagare')
      }
      // One that is open, or another in each variant, names no single role.
      receivers.delete('undefined')
      for (const role of receivers) {
        const faults = await faultsAfter({ [`roller/${role}.mdx`]: null })
        expect(
          faults.map(({ rule }) => rule),
          role,
        ).toContain('unknown-role')
      }
      expect(receivers.size).toBeGreaterThan(5)
    },
    MINUTES,
  )

  test(
    'each consent, where it is asked for and where it is written',
    async () => {
      let count = 0
      for (const [path] of steps) {
        for (const at of itemsAt(path, ['samtycke', 'inhämtar'])) {
          const item = parts(path).front.toJS().samtycke.inhämtar[at.at(-1) as number]
          const id = typeof item === 'string' ? item : item.värde
          const needed = new RegExp(`kräver: .*${id}|^ {6}samtycke: .*${id}`, 'm')
          const isRequired = steps.some(([, text]) => needed.test(text))
          const faults = await faultsAfter({ [path]: without(path, at) })
          const told = faults.filter(
            ({ rule }) => rule === 'consent-is-obtained' || rule === 'consent-before-sharing',
          )
          // What nothing needs can be asked for or not.
          expect(told.length > 0, id).toBe(isRequired)
          count++
        }
      }
      expect(count).toBe(5)
      for (const path of realContent.keys()) {
        if (!path.startsWith('samtycken/')) continue
        const rules = (await faultsAfter({ [path]: null })).map(({ rule }) => rule)
        expect(rules, path).toContain('unknown-consent')
      }
    },
    MINUTES,
  )
})
