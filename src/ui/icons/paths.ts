import type { PartyIcon } from '../../model/party.ts'

/**
 * The icons as outlines on a grid of 24, drawn with a pen of 1.6 and no fill: our own set, so that nothing is
 * loaded and no licence follows. Party icons first (named by content), then the marks of the site.
 */
export const ICON_PATHS = {
  person: 'M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8M4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  hus: 'M4 11.5 12 4.5l8 7V20h-5.5v-5.5h-5V20H4z',
  kors: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z',
  skold: 'M12 3.5 19 6v5.5c0 4.2-2.8 7.3-7 9c-4.2-1.7-7-4.8-7-9V6z',
  portfolj: 'M4 8h16v11.5H4zM9 8V5h6v3M4 13h16',
  kompass: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17M15.5 8.5l-2 5l-5 2l2-5z',
  lankar:
    'M10 14a4 4 0 0 0 6 .3l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.3l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3',
  byggnad: 'M5 20.5V4h9v16.5M14 9.5h5v11M3 20.5h18M8 8h3M8 12h3M8 16h3',
  stod: 'M12 20.5C6 16.5 3.5 13 3.5 9.3A4.3 4.3 0 0 1 12 7.5a4.3 4.3 0 0 1 8.5 1.8c0 3.7-2.5 7.2-8.5 11.2z',
  stjarna: 'M12 3.5l2.6 5.5 5.9.8-4.3 4.2 1 6L12 17.2 6.8 20l1-6-4.3-4.2 5.9-.8z',
  arrow: 'M4 12h15.5M13 5.5 19.5 12 13 18.5',
  back: 'M20 12H4.5M11 5.5 4.5 12 11 18.5',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17M12 7.5V12l3.2 2',
  down: 'M12 4v15.5M5.5 13 12 19.5 18.5 13',
  document: 'M6 3.5h8.5L18.5 8v12.5H6zM14 3.5V8.5h4.5M9 12.5h6.5M9 16h6.5',
  envelope: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7',
  external: 'M10 5H5v14h14v-5M13.5 5H19v5.5M19 5l-8.5 8.5',
  hourglass:
    'M6.5 3.5h11M6.5 20.5h11M8 3.5v3.8c0 2.2 4 3.2 4 4.7c0-1.5 4-2.5 4-4.7V3.5M8 20.5v-3.8c0-2.2 4-3.2 4-4.7c0 1.5 4 2.5 4 4.7v3.8',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17M12 11v5.5M12 7.4v.2',
  phone:
    'M6.5 3.5h3l1.7 4.5-2.2 1.6a12 12 0 0 0 5.4 5.4l1.6-2.2 4.5 1.7v3c0 1.2-1 2-2 2C11 19.5 4.5 13 4.5 5.5c0-1 .8-2 2-2z',
  printer: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M15.3 15.3l5.2 5.2',
  tick: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17M8 12.3l2.8 2.7 5.2-5.5',
  triangle: 'M12 4.5 21 20H3zM12 10v4.5M12 17.2v.2',
  people:
    'M8.5 6a3 3 0 1 1 0 6a3 3 0 0 1 0-6M15.5 6a3 3 0 1 1 0 6a3 3 0 0 1 0-6M2.5 19c.5-3.2 2.7-4.8 6-4.8c1.4 0 2.6.3 3.5.8c1-.5 2.1-.8 3.5-.8c3.3 0 5.5 1.6 6 4.8',
} as const satisfies Record<PartyIcon, string> & Record<string, string>

export type IconName = keyof typeof ICON_PATHS
