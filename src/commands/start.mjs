import { run } from './setup.mjs'

run('./start.ts')
