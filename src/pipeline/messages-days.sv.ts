import type { Sentences } from './problem.ts'

/** What can be said about days, measured against each other and against the day of the build. */
export const dayMessages = {
  future: (key: string, day: string, today: string): Sentences => ({
    message: `”${key}” är ${day}, men i dag är det ${today}.`,
    mend: 'Kontrollera året och dagen. Det som inte är gjort än får sin dag när det är gjort.',
  }),
  futureNews: (day: string, today: string): Sentences => ({
    message: `Nyheten är daterad ${day}, men i dag är det ${today}.`,
    mend: 'Skriv dagen då den publiceras efter ”datum:”. Ska den vänta, spara filen någon annanstans till den dagen.',
  }),
  reviewBeforeReviewed: (reviewBy: string, reviewed: string): Sentences => ({
    message: `”granskas-senast” är ${reviewBy}, men texten granskades ${reviewed}.`,
    mend: 'Skriv en senare dag efter ”granskas-senast:”, då texten ska granskas igen.',
  }),
  reviewOverdue: (reviewBy: string): Sentences => ({
    message: `Texten skulle ha jämförts med sina källor igen senast ${reviewBy}.`,
    mend: 'Jämför texten med källorna. Skriv sedan dagens datum efter ”granskad:” och en ny dag efter ”granskas-senast:”.',
  }),
  reviewFarAway: (reviewBy: string, reviewed: string, years: number): Sentences => ({
    message: `”granskas-senast” är ${reviewBy}, mer än ${years} år efter att texten granskades ${reviewed}.`,
    mend: 'Kontrollera året.',
  }),
  buildBeforeContent: (today: string, later: number, all: number): Sentences => ({
    message: `Dagens datum är ${today} på den här datorn, men ${later} av ${all} filer är granskade senare än så.`,
    mend: 'Kontrollera datorns klocka, och SOURCE_DATE_EPOCH om den är satt.',
  }),
} as const
