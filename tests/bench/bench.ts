import { benchCheck } from './check-bench.ts'
import { benchDev } from './dev-bench.ts'
import { benchGrowth } from './growth-bench.ts'
import { benchLayout } from './layout-bench.ts'
import { benchPage } from './page-bench.ts'
import { benchSearch } from './search-bench.ts'

const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  layout: benchLayout,
  page: benchPage,
  growth: benchGrowth,
  search: benchSearch,
  dev: benchDev,
  check: benchCheck,
}

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 70 - name.length))}`)
  await bench()
}
