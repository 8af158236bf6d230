import { plain } from './nearest.ts'

const MOST_SIGNS = 60

/** Why a name cannot be an id; `suggestion` is the nearest one that can. */
export type IdFault = {
  readonly rule: 'invalid-id' | 'reserved-id'
  readonly reason: 'signs' | 'hyphens' | 'length' | 'reserved'
  readonly suggestion: string | null
}

/** Words that mean something else to browsers, operating systems or the site's own addresses. */
const RESERVED = new Set([
  'constructor',
  'prototype',
  'con',
  'prn',
  'aux',
  'nul',
  'com1',
  'lpt1',
  'index',
  'min-vag',
])

/** @returns `null` for a good id: a–z, 0–9 and hyphens, at most 60 of them, beginning and ending with a letter or digit */
export function idFault(name: string): IdFault | null {
  if (RESERVED.has(name)) return { rule: 'reserved-id', reason: 'reserved', suggestion: null }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= MOST_SIGNS) return null
  const suggestion = cut(
    plain(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  )
  const isFree = suggestion !== '' && !RESERVED.has(suggestion)
  const isDangerous = name.includes('__') || name.includes('..') || /[/\\]/.test(name)
  const hasOnlySigns = /^[a-z0-9-]+$/.test(name)
  const reason = !hasOnlySigns ? 'signs' : name.length > MOST_SIGNS ? 'length' : 'hyphens'
  return { rule: 'invalid-id', reason, suggestion: isFree && !isDangerous ? suggestion : null }
}

/** A name that is too long ends between two words. */
function cut(name: string): string {
  if (name.length <= MOST_SIGNS) return name
  const end = name.lastIndexOf('-', MOST_SIGNS)
  return name.slice(0, end > 0 ? end : MOST_SIGNS)
}
