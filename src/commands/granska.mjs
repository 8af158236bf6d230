import { run } from './setup.mjs'

run('./granska.ts')
