import { run } from './setup.mjs'

run('./test.ts')
