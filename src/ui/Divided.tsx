import { partedAtJoints } from '../model/joints.ts'
import './divided.css'

/**
 * A name whose long compounds may be divided between their words. The hyphen is drawn by the style sheet: what is
 * read aloud, found and copied is the name as it is.
 */
export function Divided({ name }: { readonly name: string }) {
  const pieces = partedAtJoints(name)
  return pieces.map((piece, i) =>
    i === pieces.length - 1 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a name never change order
      <span key={i} className="joint">
        {piece}
      </span>
    ),
  )
}
