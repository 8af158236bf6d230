import type { PartyPattern, PartySummary } from '../model/party.ts'
import { ICON_PATHS } from '../ui/icons/paths.ts'

/**
 * Arrowhead, signs and patterns, once per page: drawings point at them by id. Signs of kinds are drawn from their
 * top left corner in 16 px, marks round their middle.
 */
export function DrawingDefs({ parties }: { readonly parties: readonly PartySummary[] }) {
  return (
    <svg className="drawing-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <marker
          id="pil"
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className="arrow" d="M0 0l8 4-8 4z" />
        </marker>
        <marker
          id="pil-b"
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className="arrow b" d="M0 0l8 4-8 4z" />
        </marker>
        <KindSigns />
        <Marks />
        <PartyIcons parties={parties} />
        <Patterns parties={parties} />
      </defs>
    </svg>
  )
}

function KindSigns() {
  return (
    <>
      <g id="i-meeting" className="sign">
        <circle cx="5" cy="5" r="2.3" />
        <circle cx="11" cy="5" r="2.3" />
        <path d="M1 13c0-5 8-5 8 0M8 10c1.5-2.5 7-2 7 3" />
      </g>
      <g id="i-wait" className="sign">
        <path d="M3.5 2h9M3.5 14h9M4.5 2c0 4 7 8 7 12M11.5 2c0 4-7 8-7 12" />
      </g>
      <g id="i-event" className="sign">
        <circle cx="8" cy="8" r="6" />
        <circle cx="8" cy="8" r="3.5" />
      </g>
      <g id="i-subprocess" className="sign">
        <path d="M2.5 2.500h11v11h-11zM8 5v6M5 8h6" />
      </g>
      <g id="i-inclusive-split" className="mark">
        <circle r="8" />
        <circle r="3.5" />
      </g>
      <g id="i-parallel-split" className="mark">
        <circle r="8" />
        <path d="M-4.5 0h9M0-4.500v9" />
      </g>
    </>
  )
}

function Marks() {
  return (
    <>
      <g id="i-handover" className="envelope">
        <rect x="-12" y="-8" width="24" height="16" rx="3" />
        <path d="M-6-4h12v8h-12zM-6-4l6 5 6-5" />
      </g>
      <g id="i-consent" className="mark">
        <circle r="8" />
        <path d="M-3.5.5l2.5 2.5 4.5-5.5" />
      </g>
      <g id="i-gap" className="gap">
        <path d="M0-9l9 16h-18z" />
        <path d="M0-3v5M0 4v1" />
      </g>
      <g id="i-deadline" className="mark">
        <circle r="8" />
        <path d="M0-4.500v4.500l3 2" />
      </g>
    </>
  )
}

/** The icons of the parties on the map, from the site's one set: drawn there on a grid of 24, here in 16 px. */
function PartyIcons({ parties }: { readonly parties: readonly PartySummary[] }) {
  return [...new Set(parties.map((party) => party.icon))].map((icon) => (
    <g key={icon} id={`i-${icon}`} className="sign">
      <path transform="scale(.667)" d={ICON_PATHS[icon]} />
    </g>
  ))
}

const PATTERNS: Readonly<Record<PartyPattern, string>> = {
  hel: 'M0 4h8',
  snedstreck: 'M-2 10l12-12M-2 2l4-4M6 10l4-4',
  prickar: 'M1 2h2M5 6h2',
  rutor: 'M0 0h8v8h-8z',
  linjer: 'M2 0v8M6 0v8',
  vagor: 'M0 4c2-4 2-4 4 0s2 4 4 0',
  kryss: 'M0 0l8 8M8 0l-8 8',
}

/** A second sign beside colour, for black-and-white print and forced colours. */
function Patterns({ parties }: { readonly parties: readonly PartySummary[] }) {
  return [...new Set(parties.map((party) => party.pattern))].map((pattern) => (
    <pattern key={pattern} id={`m-${pattern}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <path className={`pattern ${pattern}`} d={PATTERNS[pattern]} />
    </pattern>
  ))
}
