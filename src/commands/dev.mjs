import { run } from './setup.mjs'

run('./dev.ts')
