import { join } from 'node:path'
import { createServer } from 'vite'
import { devPagesPlugin } from '../pipeline/dev-pages.ts'
import { writeEditorFiles } from '../pipeline/editor/write-editor-files.ts'
import { projectRoot } from '../pipeline/project-root.ts'
import { contentPlugin } from '../pipeline/vite-plugin.ts'
import { viteSettings } from '../pipeline/vite-settings.ts'
import { readSettings } from './read-settings.ts'
import { revisionAsked } from './revision-asked.ts'

// Who writes sees the pages by React as it is published: while it is developed it checks so much that a renamed step of a
// large map takes three times as long. Whoever changes `src` asks for that by NODE_ENV.
process.env.NODE_ENV ??= 'production'

const settingsAtStart = readSettings(process.argv.slice(2))
const { base, contentDir, outDir } = settingsAtStart
// Read once: a branch that moves while someone writes is another one to compare with the next time.
const revision = await revisionAsked(settingsAtStart)
if (revision !== null && 'fault' in revision) {
  console.error(revision.fault)
  process.exit(2)
}
const today = () => readSettings().today
/** Completion and checks in editors are of the project's own content. */
const isOwn = contentDir === join(projectRoot, 'content')
const onSite = (site: Parameters<typeof writeEditorFiles>[1]) => {
  writeEditorFiles(projectRoot, site).catch((error: unknown) => console.error(error))
}
const content = contentPlugin({ contentDir, today, revision, ...(isOwn && { onSite }) })
const settings = viteSettings(base, { client: outDir, server: outDir }, [
  content,
  devPagesPlugin(content.api.state, today),
])
const server = await createServer({
  ...settings,
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT || 5173),
    strictPort: process.env.PORT !== undefined,
    fs: { allow: [projectRoot, contentDir] },
  },
})
await server.listen()
server.printUrls()
