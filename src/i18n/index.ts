import { createInstance } from 'i18next'
import sv from './sv.json'

/**
 * The texts of the user interface. Ready when the module has loaded, on the server and in the browser alike:
 * nothing is fetched, detected or stored, so the first render already has its words.
 */
export const i18n = createInstance()

i18n.init({
  lng: 'sv',
  fallbackLng: 'sv',
  resources: { sv: { translation: sv } },
  initAsync: false,
  returnNull: false,
  // React escapes what it renders.
  interpolation: { escapeValue: false },
})
