/** The s that ties two words into one after these endings: samordning-s-förbund, stadsdel-s-kontor, Laholm-s-bussen. */
const JOINT = /(?<=\p{L}{2}(?:ng|et|ad|del|tion|skap|dom|holm)s)(?=\p{L}{5})/u

/**
 * A name in pieces, parted where a long compound may be divided at a line's end. Joined they are the name again.
 *
 * Browsers divide Swedish themselves where they have a dictionary for it (`hyphens: auto`); not all have.
 */
export function partedAtJoints(name: string): readonly string[] {
  return name.split(JOINT)
}
