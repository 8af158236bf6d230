import { run } from './setup.mjs'

run('./publicera.ts')
