/** What the writers' guide and their editors say of one key. */
export type FieldWord = {
  /** What the key is for, and how it is written. */
  readonly does: string
  /** Where a reader meets it. */
  readonly shows: string
  /** `true`: it must be there. A text: when it must. Left out: it may be left out. */
  readonly must?: true | string
}

/** By the keys that lead to it, with full stops between: `nästa.överlämning.kanal`. Lists have no sign of their own. */
export type FieldWords = Readonly<Record<string, FieldWord>>
