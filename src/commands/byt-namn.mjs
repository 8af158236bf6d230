import { run } from './setup.mjs'

run('./byt-namn.ts')
