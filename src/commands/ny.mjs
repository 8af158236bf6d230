import { run } from './setup.mjs'

run('./ny.ts')
