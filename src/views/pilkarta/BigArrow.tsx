/** Down to the next station; without its point where it leads on past one. */
export function BigArrow({ hasPoint }: { readonly hasPoint: boolean }) {
  const height = hasPoint ? 40 : 20
  return (
    <svg
      className="big-arrow"
      viewBox={`0 0 48 ${height}`}
      width="48"
      height={height}
      // Where it is given more room, the shaft fills it and the point stands at its end.
      preserveAspectRatio={hasPoint ? 'xMidYMax' : 'none'}
      aria-hidden="true"
      focusable="false"
    >
      <path d={hasPoint ? 'M16 0h16v20h12L24 40 4 20h12z' : 'M16 0h16v20H16z'} />
    </svg>
  )
}
