/** "Nej eller vet inte" as it stands inside a sentence: small first letter, abbreviations (SGI) left as they are. */
export function inSentence(text: string): string {
  const isAbbreviation = /^\p{Lu}[\p{Lu}\d]/u.test(text)
  return isAbbreviation ? text : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
}
