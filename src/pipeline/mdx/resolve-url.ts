import type { Nodes } from 'mdast'
import { bodyMessages } from '../messages-body.sv.ts'
import { personalMessages } from '../messages-personal.sv.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { nearest } from '../nearest.ts'
import { leadsOutside, outsideMeant } from '../outside-address.ts'
import { error, type Problem, type Sentences } from '../problem.ts'
import { realAddress } from '../real-address.ts'
import type { Body } from './bodies.ts'
import { placeOf, wordsOf } from './check-body.ts'
import { hasManyTexts } from './many-texts.ts'
import { HEADING_PREFIX } from './slug.ts'
import type { Surroundings } from './surroundings.ts'

/** Addresses that lead out of the site. */
const SAFE = /^(https:\/\/|mailto:|tel:)/i

/** Where a link leads, and what is wrong with it. */
export type Resolved = { readonly url: string; readonly problem: Problem | null }

/**
 * Where a link in a text leads: out of the site as it is written, within it by its full address and the id that the
 * heading has on the page.
 *
 * @returns the empty string for a link that must not be followed
 */
export function resolveUrl(
  url: string,
  node: Nodes,
  source: Body,
  { pages, anchorsOf }: Surroundings,
): Resolved {
  const place = placeOf(node, source.path)
  const wrong = (rule: string, sentences: Sentences, shown = url): Resolved => {
    return { url: shown, problem: error(rule, place, sentences) }
  }
  if (url.trim() === '') return wrong('empty-link', bodyMessages.emptyLink())
  if (SAFE.test(url)) {
    const address = realAddress(url)
    if (address) return wrong('tracking-link', personalMessages.trackingLink(address))
    if (!leadsOutside(url)) {
      return wrong('unsafe-link', valueMessages.notLink(url, outsideMeant(url)), '')
    }
    return { url, problem: null }
  }
  // Markdown makes a link of a bare address on the web, and writes what nobody wrote before it.
  const bare = /^http:\/\/(www\..+)$/i.exec(url)?.[1]
  if (bare !== undefined && wordsOf(node) === bare) {
    return wrong('bare-address', bodyMessages.bareAddress(bare), '')
  }
  const outside = leadsOut(url)
  if (outside !== null) return wrong('unsafe-link', outside, '')
  // Whatever else has a scheme, or hides one behind odd characters, is refused.
  if (/^[^/?#]*:/.test(url) || /^[/\\]{2}/.test(url) || /[\\\p{Cc}]/u.test(url)) {
    return wrong('unsafe-link', bodyMessages.unsafeLink(url), '')
  }
  const { pathname, search, hash } = new URL(url, `https://site.invalid${source.address}`)
  const page = pathname.endsWith('/') ? pathname : `${pathname}/`
  if (!pages.has(page)) {
    const near = nearest(page, alike(page, pages))
    return wrong('unknown-address', bodyMessages.unknownAddress(url, near))
  }
  const anchor = decodeAnchor(hash)
  if (anchor === '') return { url: page + search, problem: null }
  const full = withAnchor(page, search, anchor, source)
  const anchors = anchorsOf.get(page) ?? new Set<string>()
  if (anchors.has(anchor)) return { url: full, problem: null }
  const near = nearest(anchor, anchors)
  return wrong('unknown-anchor', bodyMessages.unknownAnchor(anchor, near), full)
}

function withAnchor(page: string, search: string, anchor: string, source: Body): string {
  if (hasManyTexts(page)) return `${page}#${anchor}`
  const target = `#${HEADING_PREFIX}${anchor}`
  return page === source.address ? target : page + search + target
}

/** What was meant to lead out of the site, and lacks the letters that say so. */
function leadsOut(url: string): Sentences | null {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(url)) return bodyMessages.mailWithoutScheme(url)
  if (/^www\.|^[\w-]+(\.[\w-]+)*\.(se|com|org|nu|eu|net)(\/|$)/i.test(url)) {
    return bodyMessages.webWithoutScheme(url)
  }
  return /^([a-z]:[\\/]|file:|\\\\)/i.test(url) ? bodyMessages.fileOnDisk(url) : null
}

/** Pages as deep down as the one that was asked for: a step is no guess for a process. */
function alike(page: string, pages: ReadonlySet<string>): string[] {
  const depth = page.split('/').length
  return [...pages].filter((other) => other.split('/').length === depth)
}

function decodeAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}
