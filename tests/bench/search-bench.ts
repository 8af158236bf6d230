import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { buildSearch } from '../../src/search/build-search.ts'
import { namingsOf } from '../../src/search/namings.ts'
import { openSearch } from '../../src/search/open-search.ts'
import { searchDocuments } from '../../src/search/search-documents.ts'

const TIMES = [1, 10]
const FRAME_MS = 16
const ROUNDS = 20
/** Whole words, beginnings as they are typed, misspellings, compounds that no page has, and nonsense. */
const QUERIES = [
  'intyg',
  'läkarin',
  'kar',
  'SGI',
  'AF',
  'samordnare',
  'vem kollar intyget',
  'ansökan om samordning',
  'sjukpening',
  'doktorsintyget',
  'rehabkordinator',
  'gemensam kartläggning första samtalet samtycke',
  'KV-0017',
  'xyzzyplugh abrakadabra',
]

/** Bytes of the index, and the time of a query, for the real content and for ten times as much. */
export async function benchSearch(): Promise<void> {
  const { site, plainTexts } = await buildContent({
    contentDir: join(projectRoot, 'content'),
    today: '2026-11-22',
  })
  if (site === null) throw new Error('the content has faults')
  const documents = searchDocuments(site, plainTexts)
  for (const times of TIMES) {
    // Every copy bears words of its own, as new content would: else the index would hardly grow.
    const grown = Array.from({ length: times }, (_, copy) =>
      documents.map((document) =>
        copy === 0
          ? document
          : {
              ...document,
              title: `${document.title} ${copy}`,
              address: `${document.address}${copy}`,
              text: document.text.replace(/\p{L}{9,}/gu, (word, at: number) =>
                at % 7 === copy % 7 ? `${word}${'abcdefghij'[copy] ?? ''}` : word,
              ),
            },
      ),
    ).flat()
    const began = performance.now()
    const data = buildSearch(grown, namingsOf(site))
    const built = performance.now() - began
    const json = JSON.stringify(data)
    const opening = performance.now()
    const search = openSearch(JSON.parse(json))
    const opened = performance.now() - opening
    const laps: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      for (const query of QUERIES) {
        const start = performance.now()
        search(query)
        laps.push(performance.now() - start)
      }
    }
    laps.sort((a, b) => a - b)
    const p95 = laps[Math.floor(laps.length * 0.95)] ?? Number.NaN
    console.log(
      `content × ${times}: ${grown.length} entries, ${brotliCompressSync(json).length} B brotli (${json.length} raw), built ${built.toFixed(0)} ms, opened ${opened.toFixed(0)} ms, query p50 ${(laps[Math.floor(laps.length / 2)] ?? Number.NaN).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms (bar ${FRAME_MS}), slowest ${(laps.at(-1) ?? Number.NaN).toFixed(1)} ms`,
    )
    if (p95 > FRAME_MS) process.exitCode = 1
  }
}
