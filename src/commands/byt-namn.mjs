import { runBundled } from './bundled.mjs'

await runBundled('byt-namn')
