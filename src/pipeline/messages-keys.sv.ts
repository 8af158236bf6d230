import type { Sentences } from './problem.ts'
import { series } from './wording.ts'

/** What is told of keys in front matter: unknown, missing, in another language or of another kind. */
export const keyMessages = {
  unknownKey: (key: string, near: string | null, known: readonly string[]): Sentences => ({
    message: `Nyckeln ”${key}” finns inte.`,
    mend: near
      ? `Skriv ”${near}”.`
      : known.length > 12
        ? 'Ta bort den. Vilka nycklar som finns står i docs/innehallsmodell.md.'
        : `Ta bort den. Nycklarna här är ${series(known)}.`,
  }),
  missingKey: (key: string, isEmpty: boolean, example: string | null = null): Sentences => ({
    message: isEmpty ? `Efter ”${key}:” står inget.` : `Nyckeln ”${key}” saknas.`,
    mend: isEmpty
      ? `Skriv ett värde efter ”${key}:”.`
      : `Lägg till en rad med ”${key}:”${example ? `, som ${key}: ${example}` : ''}.`,
  }),
  missingInBraces: (keys: readonly (readonly [key: string, value: string])[]): Sentences => ({
    message:
      keys.length > 1
        ? `Nycklarna ${series(keys.map(([key]) => key))} saknas.`
        : `Nyckeln ”${keys[0]?.[0]}” saknas.`,
    mend: `Lägg till ${keys.map(([key, value]) => `${key}: ${value}`).join(', ')} innanför { och }, med ett kommatecken emellan.`,
  }),
  missingKeys: (keys: readonly string[]): Sentences => ({
    message: `Nycklarna ${series(keys)} saknas.`,
    mend: 'Lägg till en rad för var och en av dem.',
  }),
  keyOfOtherKind: (key: string, kind: string, belongsTo: string): Sentences => ({
    message: `Nyckeln ”${key}” hör inte till typen ”${kind}”. Den finns bara på ${belongsTo}.`,
    mend: `Ta bort ”${key}”, eller ändra typen.`,
  }),
  nextOnEnd: (): Sentences => ({
    message: 'Ett slut har ingen väg vidare, men här står ”nästa”.',
    mend: 'Ta bort ”nästa”, eller ändra typen.',
  }),
  drawnFromModel: (key: string): Sentences => ({
    message: `”${key}” skrivs inte i medborgarens text. Det hämtas från steget.`,
    mend: `Ta bort ”${key}”, och kontrollera att det stämmer i steg.mdx.`,
  }),
  keyTranslated: (key: string, swedish: string): Sentences => ({
    message: `Nyckeln ”${key}” finns inte. Nycklarna är på svenska i alla språk.`,
    mend: `Skriv ”${swedish}”, och översätt bara texten efter kolon.`,
  }),
  notKeys: (
    keys: readonly (readonly [key: string, value: string])[],
    what = 'värdet',
  ): Sentences => ({
    message: `Här ska det stå nycklar med värden (${what}).`,
    mend:
      keys.length > 0
        ? `Skriv { ${keys.map(([key, value]) => `${key}: ${value}`).join(', ')} }.`
        : 'Skriv en nyckel, ett kolon och ett värde på varje rad.',
  }),
} as const
