import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../../src/pipeline/headers.ts'
import { createSiteServer } from '../../../src/pipeline/site-server.ts'
import { runs } from '../../support/property-runs.ts'

let folder = ''
let server: ReturnType<typeof createSiteServer>

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'site-server-'))
  folder = join(parent, 'dist')
  await mkdir(join(folder, 'om'), { recursive: true })
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, '.vite'))
  await writeFile(join(parent, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'index.html'), 'start')
  await writeFile(join(folder, '404.html'), 'unknown')
  await writeFile(join(folder, 'om', 'index.html'), 'about')
  await writeFile(join(folder, 'om', 'index.html.br'), brotliCompressSync('about'))
  await writeFile(join(folder, 'assets', 'a-1.js'), 'script')
  await writeFile(join(folder, '.vite', 'manifest.json'), '{}')
  await mkdir(join(folder, 'handlaggare', 'p', 'gammalt'), { recursive: true })
  await writeFile(join(folder, 'handlaggare', 'p', 'gammalt', 'index.html'), 'leads on')
  await writeFile(
    join(folder, '.vite', 'redirects.json'),
    JSON.stringify([{ from: '/handlaggare/p/gammalt/', to: '/handlaggare/p/nytt/' }]),
  )
  server = createSiteServer({ folder, base: '/k/' })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

afterAll(async () => {
  server.close()
  await rm(join(folder, '..'), { recursive: true })
})

type Reply = { status: number; headers: IncomingHttpHeaders; body: string }

/** Node's own client: unlike fetch it sends a path as it is written. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { port } = server.address() as AddressInfo
  return new Promise((done, fail) => {
    const call = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      )
    })
    call.on('error', fail)
    call.end()
  })
}

describe('the server of the built site', () => {
  it('SEC-01: sends the policy with every answer', async () => {
    for (const path of ['/k/', '/k/om/', '/k/finns-inte', '/k/assets/borta.js', '/k/om']) {
      const { headers } = await get(path)
      expect(headers['content-security-policy'], path).toBe(CONTENT_SECURITY_POLICY)
    }
  })

  it('serves a page below its base path, and nothing outside it', async () => {
    expect(await get('/k/om/')).toMatchObject({ status: 200, body: 'about' })
    expect(await get('/om/')).toMatchObject({ status: 404, body: 'unknown' })
  })

  it('leads an address without its closing slash to the one with it', async () => {
    const { status, headers } = await get('/k/om?x=1')
    expect([status, headers.location]).toEqual([301, '/k/om/?x=1'])
    expect((await get('/k')).headers.location).toBe('/k/')
  })

  it('keeps what was asked for as it was written', async () => {
    expect((await get('/k/om?q=arbetsf%C3%B6rm%C3%A5ga')).headers.location).toBe(
      '/k/om/?q=arbetsf%C3%B6rm%C3%A5ga',
    )
  })

  it.each(['/k/handlaggare/p/gammalt/', '/k/handlaggare/p/gammalt'])(
    'leads %s, the address of a step before, to where the step is now',
    async (path) => {
      const { status, headers } = await get(`${path}?x=1`)
      expect([status, headers.location]).toEqual([301, '/k/handlaggare/p/nytt/?x=1'])
      expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
    },
  )

  it('sends the compressed file to who accepts it', async () => {
    const { headers } = await get('/k/om/', { 'accept-encoding': 'gzip, br;q=0.9' })
    expect(headers['content-encoding']).toBe('br')
    expect((await get('/k/om/')).headers['content-encoding']).toBeUndefined()
  })

  it('answers 304 to who has the page already', async () => {
    const tag = (await get('/k/')).headers.etag ?? ''
    expect((await get('/k/', { 'if-none-match': tag })).status).toBe(304)
  })

  it('REL-05: answers a missing asset with a plain 404, never a page', async () => {
    const { status, headers } = await get('/k/assets/borta.js')
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
  })

  it('REL-04: lets assets be kept for good and pages be asked for anew', async () => {
    expect((await get('/k/assets/a-1.js')).headers['cache-control']).toContain('immutable')
    expect((await get('/k/')).headers['cache-control']).toBe('no-cache')
  })

  it.each([
    '/k/../secret.txt',
    '/k/%2e%2e/secret.txt',
    '/k/..%2fsecret.txt',
    '/k/om/..%5c..%5csecret.txt',
    '/k/.vite/manifest.json',
    '/k/%E0%A4%A',
    '/k/%00',
    '//k/om/',
    `/k/${'a'.repeat(10_000)}`,
  ])('REL-10: answers %s with the page for unknown addresses', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'unknown' })
  })

  it('REL-10: never fails and never leaves its folder, whatever is asked for', async () => {
    const part = fc.constantFrom(
      '..',
      '%2e%2e',
      '%2f',
      '%5c',
      'secret.txt',
      'om',
      '%',
      '%00',
      '.',
      '',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const { status, body } = await get(`/k/${parts.join('/')}`)
        expect([200, 301, 404]).toContain(status)
        expect(body).not.toBe('secret')
      }),
      runs(100),
    )
  })

  it('refuses what is neither GET nor HEAD', async () => {
    expect((await get('/k/', {}, 'POST')).status).toBe(405)
    expect(await get('/k/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
  })
})
