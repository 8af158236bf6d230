import { Children, type ReactNode } from 'react'
import './facts.css'

/** Pairs of word and value; nothing at all when no pair has a value. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return Children.toArray(children).length === 0 ? null : <dl className="facts">{children}</dl>
}

export function Fact(props: { readonly name: string; readonly values: readonly ReactNode[] }) {
  if (props.values.length === 0) return null
  return (
    <div>
      <dt>{props.name}</dt>
      {props.values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values of one fact never change order
        <dd key={i}>{value}</dd>
      ))}
    </div>
  )
}
