import type { BuildSettings } from '../pipeline/build-settings.ts'
import { createSiteServer } from '../pipeline/site-server.ts'

const DEFAULT_PORT = 4173
const HOST = '127.0.0.1'

/** Serves the built site on this machine, and says where. */
export function serveSite(
  { outDir, base }: Pick<BuildSettings, 'outDir' | 'base'>,
  portText: string | undefined,
): void {
  const port = portText ? Number(portText) : DEFAULT_PORT
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`PORT är ”${portText}”. Ange ett helt tal mellan 1 och 65535.`)
    process.exitCode = 1
    return
  }
  const server = createSiteServer({ folder: outDir, base })
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} används redan. Stäng det andra programmet, eller välj en annan port: PORT=${port + 1} npm start`
        : `Servern kunde inte starta: ${error.message}`,
    )
    process.exitCode = 1
  })
  server.listen(port, HOST, () => {
    console.log(`Sajten visas på http://${HOST}:${port}${base}  (avsluta med Ctrl+C)`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
}
