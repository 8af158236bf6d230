import type { Publication } from '../model/history/thing.ts'
import { publicationWords } from './messages-history.sv.ts'
import { capital, counted } from './wording.ts'

type Which = Pick<Publication, 'number' | 'day'>

/** What `npm run publicera` says. */
export const publishMessages = {
  help: `Noterar i historik.json vad som publiceras nu: vilka filer, och vad som har ändrats sedan sist.
Bygg sajten och lägg ut den själv. Spara historik.json tillsammans med innehållet.

Så här skriver du:
  npm run publicera                    noterar innehållet som det är nu
  npm run publicera -- --help          den här texten
npm run granska -- --ändrat visar vad som har ändrats sedan den senaste publiceringen.

Slutkod:
  0  publiceringen är noterad, eller inget har ändrats sedan sist
  1  innehållet har fel, och inget noterades
  2  publiceringen gick inte att göra

Miljö:
  CONTENT_DIR=mappen     en annan mapp än content`,
  unknownWord: (word: string): string =>
    `”${word}” betyder inget här. npm run publicera -- --help visar allt du kan skriva.`,
  notWithErrors: (count: number): string =>
    `Inget publicerades: innehållet har ${count} fel. historik.json är som den var.`,
  nothingNew: (last: Which): string =>
    `Inget innehåll har ändrats sedan ${publicationWords(last)}. historik.json är som den var.`,
  notWritten: (path: string, why: string): string =>
    `${path} gick inte att skriva, och är som den var. Kontrollera att du får skriva i mappen. (${why})`,
  published: (latest: Which, files: number): string =>
    `${capital(publicationWords(latest))} är noterad, med ${counted(files, 'fil', 'filer')}. Spara historik.json tillsammans med innehållet.`,
} as const
