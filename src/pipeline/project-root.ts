import { fileURLToPath } from 'node:url'

/** The folder that the program lives in. Kept apart, so that a command that only checks content does not load vite. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
