import { plain } from './nearest.ts'

/** Why a name cannot be an id; `suggestion` is the nearest one that can. */
export type IdFault = {
  readonly rule: 'invalid-id' | 'reserved-id'
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
  if (RESERVED.has(name)) return { rule: 'reserved-id', suggestion: null }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 60) return null
  const suggestion = plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const isFree = suggestion !== '' && !RESERVED.has(suggestion)
  const isDangerous = name.includes('__') || name.includes('..') || /[/\\]/.test(name)
  return { rule: 'invalid-id', suggestion: isFree && !isDangerous ? suggestion : null }
}
