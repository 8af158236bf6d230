import { counted, series } from './wording.ts'

/** What `npm run agare` says, and what stands first in the file that it makes. */
export const ownersMessages = {
  head: `# Vem som godkänner en ändring, ur ”ägare” i varje innehållsfil.
# Gjord av npm run agare. Ändra inte här: ändra ”ägare” i filerna eller ”kodvärd” i installningar.yaml, och kör om.`,
  help: `Gör filen CODEOWNERS, som säger åt kodvärden vem som godkänner en ändring i varje innehållsfil.
Parten står under ”ägare” i filen, och partens konton under ”kodvärd” i installningar.yaml.
Filen läggs bredvid innehållets mapp.

Så här skriver du:
  npm run agare                    gör filen
  npm run agare -- --help          den här texten

Slutkod:
  0  filen är gjord, eller var redan som den ska
  1  innehållet har fel, eller konton saknas, och inget skrevs
  2  filen gick inte att göra

Miljö:
  CONTENT_DIR=mappen     en annan mapp än content`,
  unknownWord: (word: string): string =>
    `”${word}” betyder inget här. npm run agare -- --help visar allt du kan skriva.`,
  notWithErrors: (count: number): string =>
    `Inget skrevs: innehållet har ${count} fel. Kör npm run granska och rätta dem först.`,
  noAccounts: (parties: readonly string[]): string =>
    `Inget skrevs: installningar.yaml säger inte vilka konton parterna har hos kodvärden.
Lägg till det här, med era egna konton:

kodvärd:
  utgivare: ['@…']
  parter:
${parties.map((party) => `    - { part: ${party}, konton: ['@…'] }`).join('\n')}`,
  partiesWithout: (parties: readonly string[]): string =>
    `Inget skrevs: ${series(parties)} äger texter men har inget konto. Lägg till ${parties.length === 1 ? 'parten' : 'dem'} under ”kodvärd” i installningar.yaml:

${parties.map((party) => `    - { part: ${party}, konton: ['@…'] }`).join('\n')}`,
  notWritten: (path: string, why: string): string =>
    `${path} gick inte att skriva, och är som den var. Kontrollera att du får skriva i mappen. (${why})`,
  unchanged: (path: string): string => `${path} är redan som den ska.`,
  done: (path: string, files: number, lines: number): string =>
    `${path} är gjord: ${counted(files, 'fil', 'filer')} på ${counted(lines, 'rad', 'rader')}. Spara den tillsammans med innehållet.`,
} as const
