import type { Sentences } from './problem.ts'

/** What is told of dates, days of a process and times to keep. */
export const timeMessages = {
  notDay: (source: string, meant: string | null): Sentences => ({
    message: `”${source}” är inte skrivet som ett datum.`,
    mend: meant ? `Skriv ${meant}.` : 'Skriv år, månad och dag med bindestreck, som 2026-11-30.',
  }),
  oneDay: (isList: boolean): Sentences => ({
    message: `Här står ${isList ? 'en lista' : 'nycklar'}, men det ska vara en enda dag.`,
    mend: 'Skriv dagen utan [ ] och { }, som 2026-11-30.',
  }),
  noSuchDay: (value: string): Sentences => ({
    message: `Datumet ${value} finns inte.`,
    mend: 'Skriv en dag som finns, som 2026-11-30.',
  }),
  notYearMonthOrDay: (value: string): Sentences => ({
    message: `”${value}” är inte ett år, en månad eller en dag.`,
    mend: "Skriv '2016', '2016-05' eller '2016-05-31'.",
  }),
  daysTurned: (): Sentences => ({
    message: '”till-dag” är en tidigare dag än ”från-dag”.',
    mend: 'Rätta en av dem.',
  }),
  dayTwice: (): Sentences => ({
    message: '”dag” står tillsammans med ”från-dag” eller ”till-dag”.',
    mend: 'Skriv antingen ”dag”, eller ”från-dag” och ”till-dag”.',
  }),
  lastDayWithoutFirst: (): Sentences => ({
    message: '”till-dag” står utan ”från-dag”.',
    mend: 'Lägg till ”från-dag:”, eller skriv ”dag” i stället.',
  }),
  fromAndBefore: (): Sentences => ({
    message: '”före” står tillsammans med ”från”.',
    mend: 'Skriv antingen ”från” och händelsen som tiden räknas från, eller ”före” och händelsen som det ska vara klart före.',
  }),
  beforeAsFrom: (event: string): Sentences => ({
    message: 'Efter ”från:” står en händelse som något ska vara klart före.',
    mend: `Skriv före: ${event} i stället.`,
  }),
  wordTwice: (key: string, word: string, event: string): Sentences => ({
    message: `Sidan skriver själv ”${key}” före händelsen, och här står ”${word}” också.`,
    mend: `Skriv ${key}: ${event}.`,
  }),
} as const
