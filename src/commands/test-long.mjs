import { run } from './setup.mjs'

run('./test-long.ts')
