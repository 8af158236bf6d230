import type { ReactNode } from 'react'

/** One of the caseworker's questions about a step, with its answer. */
export function StepSection(props: {
  readonly title: string
  readonly level: 2 | 3
  readonly children: ReactNode
}) {
  const Heading = `h${props.level}` as const
  return (
    <section className="step-section">
      <Heading>{props.title}</Heading>
      {props.children}
    </section>
  )
}
