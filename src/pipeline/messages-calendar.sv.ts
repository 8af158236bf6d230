import { counted } from './wording.ts'

/** What the calendars of reviews say. */
export const calendarMessages = {
  name: (whose: string): string => `Granskning: ${whose}`,
  title: (texts: number, owner: string): string =>
    `Granska ${counted(texts, 'text', 'texter')}: ${owner}`,
  what: (owner: string): string =>
    `Senast den här dagen ska texterna jämföras med sina källor igen. ${owner} äger dem:`,
} as const
