import type { Site } from '../model/site.ts'

/** All names of one thing. A text that holds one of `means` is about the thing, and is found by every name. */
export type Naming = { readonly means: readonly string[]; readonly names: readonly string[] }

/**
 * The glossary's terms, and the things that have synonyms. A term's every name means it; a role's or a document's
 * synonym may be a common word ("plan"), so there only the name itself does.
 */
export function namingsOf(site: Site): readonly Naming[] {
  const terms = site.terms.map(({ name, abbreviations, synonyms }) => {
    const names = [name, ...abbreviations, ...synonyms]
    return { means: names, names }
  })
  const parties = site.parties.map(({ name, shortName }) => [name, shortName])
  const roles = site.roles.map(({ name, synonyms }) => [name, ...synonyms])
  const documents = site.documents.map(({ name, synonyms }) => [name, ...synonyms])
  const others = [...parties, ...roles, ...documents].map((names) => ({
    means: names.slice(0, 1),
    names,
  }))
  return [...terms, ...others].filter(({ names }) => new Set(names).size > 1)
}
