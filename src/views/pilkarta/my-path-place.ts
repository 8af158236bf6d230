/** The element on the page of a person's own path that its script wakes (`islands/my-path.ts`). */
export const MY_PATH_PLACE = 'min-vag'
