import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { COMMON_HEADERS, cacheFor, PAGE_CACHE } from './headers.ts'
import { REDIRECTS_FILE, type Redirect } from './redirects.ts'

type SiteServerOptions = {
  /** The built site. */
  readonly folder: string
  /** `/` or `/a/b/`, the same as the site was built with. */
  readonly base: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
}
/** @param file - a path or an address: its ending tells */
export function typeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream'
}

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** What to send: a file of the site with a status. */
type Answer = { readonly status: 200 | 404; readonly file: string; readonly path: string }

/** A server of static files with the headers of `headers.ts`: for `npm start` and for the browser tests. */
export function createSiteServer(options: SiteServerOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch(() => {
      if (!response.headersSent) sendText(response, 500, 'Ett fel uppstod.\n')
      response.end()
    })
  })
}

async function answer(
  { folder, base }: SiteServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendText(response, 405, 'Bara GET och HEAD.\n')
  }
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2)
  const path = pathInSite(rawPath, base)
  const moved = path === null || isAsset(path) ? null : await movedTo(folder, path)
  if (moved !== null) {
    return redirect(response, base + moved.slice(1), query)
  }
  if (path !== null && (await isFolder(folder, path)) && !path.endsWith('/')) {
    return redirect(response, path === '' ? base : `${base}${path.slice(1)}/`, query)
  }
  const found = path === null ? null : await findFile(folder, path)
  if (found !== null) return sendFile(request, response, found)
  // A page in the place of a missing script or picture would only hide the fault (REL-05).
  if (path !== null && isAsset(path)) return sendText(response, 404, 'Filen finns inte.\n')
  return sendFile(request, response, { status: 404, file: join(folder, '404.html'), path: '/404' })
}

/** The decoded path below the base path; `null` for junk, and for what lies outside the site. */
function pathInSite(rawPath: string, base: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(rawPath)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  if (`${path}/` === base) return ''
  if (!path.startsWith(base)) return null
  const inside = normalize(`/${path.slice(base.length)}`)
  // Hidden files (the manifest) are the build's own.
  if (inside.split('/').some((part) => part.startsWith('.'))) return null
  return inside
}

function isAsset(path: string): boolean {
  return path.startsWith('/assets/')
}

/** Where a step is now that had this address before, by the build that stands in the folder at this moment. */
async function movedTo(folder: string, path: string): Promise<string | null> {
  const text = await readFile(join(folder, REDIRECTS_FILE), 'utf8').catch(() => '[]')
  const redirects: readonly Redirect[] = JSON.parse(text)
  const address = path.endsWith('/') ? path : `${path}/`
  return redirects.find(({ from }) => from === address)?.to ?? null
}

async function isFolder(folder: string, path: string): Promise<boolean> {
  if (path === '') return true
  const index = await stat(join(folder, path, 'index.html')).catch(() => null)
  return index?.isFile() === true
}

async function findFile(folder: string, path: string): Promise<Answer | null> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(folder + sep)) return null
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? { status: 200, file, path } : null
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, path }: Answer,
): Promise<void> {
  const { mtimeMs, size } = await stat(file)
  const tag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`
  setHeaders(response, {
    ...COMMON_HEADERS,
    'Content-Type': typeOf(file),
    'Cache-Control': status === 200 ? cacheFor(path) : PAGE_CACHE,
    Vary: 'Accept-Encoding',
    ETag: tag,
  })
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
    return
  }
  const { bytes, encoding } = await readEncoded(file, request.headers['accept-encoding'])
  if (encoding !== null) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', bytes.length)
  response.writeHead(status)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

async function readEncoded(
  file: string,
  accepted: string | undefined,
): Promise<{ readonly bytes: Buffer; readonly encoding: string | null }> {
  const wanted = (accepted ?? '').split(',').map((part) => part.split(';')[0]?.trim())
  for (const [encoding, ending] of ENCODINGS) {
    if (!wanted.includes(encoding)) continue
    const bytes = await readFile(file + ending).catch(() => null)
    if (bytes !== null) return { bytes, encoding }
  }
  return { bytes: await readFile(file), encoding: null }
}

/** @param query - as it was asked for: encoded already, unlike the path */
function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  const Location = encodeURI(path) + (query === undefined ? '' : `?${query}`)
  setHeaders(response, { ...COMMON_HEADERS, Location, 'Cache-Control': PAGE_CACHE })
  response.writeHead(301).end()
}

function sendText(response: ServerResponse, status: number, text: string): void {
  setHeaders(response, {
    ...COMMON_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': PAGE_CACHE,
  })
  response.writeHead(status).end(text)
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
