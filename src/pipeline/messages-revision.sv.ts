import type { RevisionFault } from './history/content-at-revision.ts'

const OR_PUBLICATION = 'jämför med den senaste publiceringen i stället.'

/** Why the content cannot be compared with a revision of git, and what to do. */
export const revisionMessages: Readonly<Record<RevisionFault, (revision: string) => string>> = {
  'no-git': () =>
    `Programmet git finns inte på den här datorn, så det går inte att jämföra. Installera git, eller ${OR_PUBLICATION}`,
  'not-in-git': () =>
    `Innehållet ligger inte i git, så det går inte att jämföra med en revision. Hämta mappen med git, eller ${OR_PUBLICATION}`,
  'no-revision': (revision) =>
    `Revisionen ”${revision}” finns inte i git här. Skriv en gren, en tagg, en hash eller HEAD. En gren som bara finns hos kodvärden heter till exempel origin/main.`,
  'no-content': (revision) =>
    `I revisionen ”${revision}” finns inget innehåll i den här mappen. Skriv en revision där mappen finns, eller ${OR_PUBLICATION}`,
}
