import { run } from './setup.mjs'

run('./build.ts')
