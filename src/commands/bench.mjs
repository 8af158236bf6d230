import { run } from './setup.mjs'

run('./bench.ts')
