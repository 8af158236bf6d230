/** What a text begins with up to the first space: the sign or the ending that belongs to the word before it. */
export function runAtStart(text: string): string {
  return /^\S*/u.exec(text)?.[0] ?? ''
}

/** What a text ends with after its last space: the bracket or the quotation mark that belongs to the word after it. */
export function runAtEnd(text: string): string {
  return /\S*$/u.exec(text)?.[0] ?? ''
}
