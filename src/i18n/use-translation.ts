import { i18n } from './index.ts'

/** `t` gives the words of a key. They are here when a view is: nothing to wait for, and no provider around it. */
export function useTranslation(): Pick<typeof i18n, 't'> {
  return i18n
}
