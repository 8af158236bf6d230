import { describe, expect, it } from 'vitest'
import {
  ASSET_CACHE,
  COMMON_HEADERS,
  CONTENT_SECURITY_POLICY,
  cacheFor,
  serverFiles,
} from '../../../src/pipeline/headers.ts'

describe('the headers', () => {
  it('SEC-01: say the policy word for word', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
  })

  it('SEC-02: allow nothing inline, evaluated, or from another host', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
  })

  it('SEC-10: hold the site to https, to its own origin and away from the device', () => {
    expect(COMMON_HEADERS).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
    const seconds = Number(
      /max-age=(\d+)/.exec(COMMON_HEADERS['Strict-Transport-Security'] ?? '')?.[1],
    )
    expect(seconds).toBeGreaterThanOrEqual(365 * 24 * 60 * 60)
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb']) {
      expect(COMMON_HEADERS['Permissions-Policy']).toContain(`${feature}=()`)
    }
  })

  it('REL-04: ask for pages anew and keep hashed files for good', () => {
    expect(cacheFor('/handlaggare/')).toBe('no-cache')
    expect(cacheFor('/assets/x-1234.js')).toBe(ASSET_CACHE)
    expect(ASSET_CACHE).toContain('immutable')
  })
})

describe('the files for other servers', () => {
  const redirects = [{ from: '/handlaggare/p/gammalt/', to: '/handlaggare/p/nytt/' }]
  const all = serverFiles('/samverkan/karta/', redirects)
  const files = Object.entries(all).filter(([name]) => name !== '_redirects')

  it('are there for nginx, Apache, IIS and static hosts', () => {
    expect(Object.keys(all)).toEqual([
      'nginx.conf',
      'apache.conf',
      'web.config',
      '_headers',
      '_redirects',
    ])
  })

  it.each(files)('SEC-01: %s sends every header of ours, with the same policy', (_, text) => {
    const plain = text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    for (const [name, value] of Object.entries(COMMON_HEADERS)) {
      expect(plain).toContain(name)
      expect(plain).toContain(value)
    }
  })

  it.each(files.filter(([name]) => name !== '_headers'))(
    'REL-05: %s answers an unknown address with the page for it',
    (_, text) => expect(text).toContain('/samverkan/karta/404.html'),
  )

  it.each([
    [
      'nginx.conf',
      '    rewrite "^/samverkan/karta/handlaggare/p/gammalt/?$" /samverkan/karta/handlaggare/p/nytt/ permanent;',
    ],
    [
      'apache.conf',
      'RedirectMatch 301 "^/samverkan/karta/handlaggare/p/gammalt/?$" "/samverkan/karta/handlaggare/p/nytt/"',
    ],
    [
      'web.config',
      '  <location path="handlaggare/p/gammalt">\n    <system.webServer>\n      <httpRedirect enabled="true" exactDestination="true" httpResponseStatus="Permanent" destination="/samverkan/karta/handlaggare/p/nytt/" />',
    ],
    [
      '_redirects',
      '/samverkan/karta/handlaggare/p/gammalt/ /samverkan/karta/handlaggare/p/nytt/ 301',
    ],
  ])('%s leads on from the address that a step had before', (name, line) => {
    expect(all[name]).toContain(`${line}\n`)
  })

  it('say nothing of moved addresses where there are none', () => {
    const { 'nginx.conf': nginx, 'apache.conf': apache, 'web.config': iis } = serverFiles('/', [])
    expect(`${nginx}${apache}${iis}`).not.toMatch(/rewrite|RedirectMatch|httpRedirect/)
  })
})
