import { run } from './setup.mjs'

run('../../tests/bench/bench.ts')
