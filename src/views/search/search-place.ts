/** The element on a citizen's search page where the field stands and is woken. */
export const SEARCH_PLACE = 'sokfaltet'
