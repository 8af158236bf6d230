/** What a citizen's text may be translated to from Swedish: the word before `.mdx` in the name of its file. */
export const TRANSLATIONS = ['lattlast', 'en', 'ar', 'so', 'fi'] as const
