import type { Redirect } from './redirects.ts'

/**
 * The one source of every header that the site is served with: our own server, and the files for other servers.
 * Nothing here is inline, foreign or evaluated (SEC-01, SEC-02).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

type Headers = Readonly<Record<string, string>>

/** Sent with every answer (SEC-10). */
export const COMMON_HEADERS: Headers = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
}

/** Pages are asked for anew each time; files whose name holds their hash never change (REL-04). */
export const PAGE_CACHE = 'no-cache'
export const ASSET_CACHE = 'public, max-age=31536000, immutable'

/** @param path - below the base path, `/assets/x.js` */
export function cacheFor(path: string): string {
  return path.startsWith('/assets/') ? ASSET_CACHE : PAGE_CACHE
}

/**
 * The same headers for other servers, by file name, and the addresses that have moved.
 *
 * @param base - `/` or `/a/b/`
 */
export function serverFiles(
  base: string,
  redirects: readonly Redirect[],
): Readonly<Record<string, string>> {
  const moved = redirects.map(({ from, to }) => ({
    from: base + from.slice(1),
    to: base + to.slice(1),
  }))
  return {
    'nginx.conf': nginx(base, moved),
    'apache.conf': apache(base, moved),
    'web.config': iis(base, redirects),
    _headers: underscoreHeaders(base),
    _redirects: underscoreRedirects(moved),
  }
}

const entries = Object.entries(COMMON_HEADERS)

function nginx(base: string, moved: readonly Redirect[]): string {
  const common = entries.map(([name, value]) => `    add_header ${name} "${value}" always;`)
  return [
    '# In the server block of the site. Files stand in the folder that root names, below the base path.',
    `error_page 404 ${base}404.html;`,
    `location ${base}assets/ {`,
    ...common,
    `    add_header Cache-Control "${ASSET_CACHE}";`,
    '    gzip_static on;',
    '    # A missing asset is a plain 404, never a page.',
    '    error_page 404 = @missing_asset;',
    '    try_files $uri =404;',
    '}',
    'location @missing_asset {',
    ...common,
    '    default_type text/plain;',
    '    return 404 "404\\n";',
    '}',
    `location ${base} {`,
    ...common,
    `    add_header Cache-Control "${PAGE_CACHE}";`,
    ...(moved.length > 0
      ? ['    # Steps that had another address before.', '    absolute_redirect off;']
      : []),
    ...moved.map(({ from, to }) => `    rewrite "${asPattern(from)}" ${to} permanent;`),
    '    gzip_static on;',
    '    try_files $uri $uri/index.html =404;',
    '}',
    '',
  ].join('\n')
}

function apache(base: string, moved: readonly Redirect[]): string {
  return [
    '# In the virtual host of the site, or as .htaccess in its folder. Needs mod_headers.',
    `ErrorDocument 404 ${base}404.html`,
    'DirectoryIndex index.html',
    'Options -Indexes',
    ...(moved.length > 0 ? ['# Steps that had another address before. Needs mod_alias.'] : []),
    ...moved.map(({ from, to }) => `RedirectMatch 301 "${asPattern(from)}" "${to}"`),
    ...entries.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${PAGE_CACHE}"`,
    `<If "%{REQUEST_URI} =~ m#^${base}assets/#">`,
    '    ErrorDocument 404 "404"',
    `    Header set Cache-Control "${ASSET_CACHE}"`,
    '</If>',
    '',
  ].join('\n')
}

function iis(base: string, redirects: readonly Redirect[]): string {
  const add = ([name, value]: readonly [string, string]) =>
    `        <add name="${name}" value="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...entries.map(add),
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <httpErrors errorMode="Custom" existingResponse="Replace">',
    '      <remove statusCode="404" />',
    `      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />`,
    '    </httpErrors>',
    '    <staticContent>',
    '      <remove fileExtension=".woff2" />',
    '      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />',
    '      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:00:00" />',
    '    </staticContent>',
    '  </system.webServer>',
    '  <location path="assets">',
    '    <system.webServer>',
    '      <httpErrors errorMode="Detailed" existingResponse="PassThrough" />',
    '      <staticContent>',
    '        <clientCache cacheControlCustom="public, immutable" cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />',
    '      </staticContent>',
    '    </system.webServer>',
    '  </location>',
    ...redirects.flatMap(({ from, to }) => [
      `  <location path="${from.slice(1, -1)}">`,
      '    <system.webServer>',
      `      <httpRedirect enabled="true" exactDestination="true" httpResponseStatus="Permanent" destination="${base}${to.slice(1)}" />`,
      '    </system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ].join('\n')
}

function underscoreHeaders(base: string): string {
  return [
    `${base}*`,
    ...entries.map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${PAGE_CACHE}`,
    `${base}assets/*`,
    '  ! Cache-Control',
    `  Cache-Control: ${ASSET_CACHE}`,
    '',
  ].join('\n')
}

function underscoreRedirects(moved: readonly Redirect[]): string {
  const head =
    '# Steps that had another address before. Hosts without this file have a page at each that leads on.'
  return [head, ...moved.map(({ from, to }) => `${from} ${to} 301`), ''].join('\n')
}

/** With its closing slash and without. */
function asPattern(address: string): string {
  return `^${address.slice(0, -1).replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')}/?$`
}
