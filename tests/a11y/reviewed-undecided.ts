/** Undecided by axe and looked at by a person: each line says why it is no fault (A11Y-41). */
export const REVIEWED_UNDECIDED: readonly RegExp[] = [
  // Words in a drawing lie on shapes, whose colour axe does not read. A11Y-29 is proved on the tokens themselves.
  /^color-contrast: .*(text|tspan)/,
  // Duties leave cells empty, and the table of statuses is all numbers: axe asks a person whether the heads have data.
  /^th-has-data-cells: (.*\.duty-scroll > )?table(\[data-kolumner="\w+"\])?$/,
]
