import type { ReactNode } from 'react'

/** A control under its name. */
export function Labelled({
  name,
  children,
}: {
  readonly name: string
  readonly children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="duty-field">
      <span>{name}</span>
      {children}
    </label>
  )
}
