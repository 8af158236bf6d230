import type { Place } from './place.ts'
import { FIELD_KEYS } from './schema/field-keys.ts'
import { isWrittenMap, placeOfKey, whereIs } from './written.ts'

/** Where the model's objects are written, by identity: a finding of a rule names an object, a reader needs the line. */
export class Places {
  readonly #written = new WeakMap<object, unknown>()

  /** Remember that an object of the model was made from this piece of a file. */
  note<Value extends object>(value: Value, written: unknown): Value {
    this.#written.set(value, written)
    return value
  }

  /** Remember that an object of the model was made from another one of it. */
  follow<Value extends object>(value: Value, original: object): Value {
    return this.note(value, this.#written.get(original))
  }

  /** @param field - English name of a field; its own key is pointed at when it is written, else the whole object */
  of(value: object, field?: string): Place | null {
    const written = this.#written.get(value)
    const key = field === undefined ? undefined : FIELD_KEYS[field]
    const keyPlace = key !== undefined && isWrittenMap(written) ? placeOfKey(written, key) : null
    return keyPlace ?? whereIs(written)?.place ?? null
  }
}
