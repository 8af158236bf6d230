/** Undecided by axe and looked at by a person: each line says why it is no fault (A11Y-41). */
const REVIEWED_UNDECIDED: readonly RegExp[] = [
  // Words in a drawing lie on shapes, whose colour axe does not read. A11Y-29 is proved on the tokens themselves.
  /^color-contrast: <(?:text|tspan)> /,
  // On a phone the words of two lines of the legend stand on two lines each beside their samples.
  /^color-contrast: <li> (?:\.legend-groups > )?section:nth-child\((?:4\) > ul > li:nth-child\(3|3\) > ul > li:nth-child\(5)\)$/,
  // On a phone a party's long name takes two lines beside its icon, with nothing over it.
  /^color-contrast: <span> (?:.* > )?span\[data-part="[\w-]+"\] > span:nth-child\(3\)$/,
  // Under the field a hit has two lines: the words after them lie hidden beneath the next hit.
  /^color-contrast: <p> .*\.search-line$/,
  // Duties leave cells empty, and the table of statuses is all numbers: axe asks a person whether the heads have data.
  /^th-has-data-cells: <table> (.*\.duty-scroll > )?table(\[data-kolumner="\w+"\])?$/,
]

/** Of a line that axe leaves to a person: has no person looked at it yet? */
export function isUnreviewed(line: string): boolean {
  return REVIEWED_UNDECIDED.every((known) => !known.test(line))
}
