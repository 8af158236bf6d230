/** Where the list stands before the map, as map.css has it. */
export const LIST_FIRST = '(max-width: 767px)'
