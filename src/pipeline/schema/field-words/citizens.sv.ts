import { REVIEW_WORDS } from './common.sv.ts'
import type { FieldWords } from './field-word.ts'

/** In a translation only. */
const TRANSLATION_WORDS = {
  översättning: {
    does: 'Bara i en översättning: maskin, när en maskin har gjort den. Ta bort raden när en person har läst den mot den svenska texten.',
    shows: 'Listan över maskinöversättningar på /innehall/.',
  },
} as const satisfies FieldWords

/** `processer/<process>/<steg>/pilkarta.mdx` */
export const STATION_WORDS = {
  namn: {
    does: 'Stationens namn, högst 7 ord. Börja med ett verb eller ställ en fråga.',
    shows: 'Stationens rubrik, och i listan över stationer.',
    must: true,
  },
  händer: {
    does: 'Vad som händer, till ”du”. Högst 60 ord och 5 meningar.',
    shows: 'Först på stationen.',
    must: true,
  },
  när: {
    does: 'När det brukar hända, i ord.',
    shows: '”När?”.',
    must: true,
  },
  förbered: {
    does: 'Det man kan göra innan, en rad för varje.',
    shows: '”Du kan förbereda”.',
  },
  får: {
    does: 'Det man får, en rad för varje.',
    shows: '”Du får”.',
  },
  bestämmer: {
    does: 'Det man bestämmer själv. Kräver vid-nej.',
    shows: '”Du bestämmer”.',
  },
  'vid-nej': {
    does: 'Vad som händer om man säger nej. Kräver bestämmer.',
    shows: '”Vad händer om jag säger nej?”.',
  },
  'under-tiden': {
    does: 'Vad man kan göra så länge, på ett steg där man väntar.',
    shows: '”Under tiden”.',
  },
  'läs-också': {
    does: 'Andra stationer på samma väg, för den som har hamnat fel.',
    shows: 'En ruta med länkar på stationen.',
  },
  'läs-också.text': {
    does: 'Vem stationerna är till för, som en fråga.',
    shows: 'Före länkarna.',
    must: true,
  },
  'läs-också.stationer': {
    does: 'Stegens id.',
    shows: 'Länkarna.',
    must: true,
  },
  ...TRANSLATION_WORDS,
  ...REVIEW_WORDS,
} as const satisfies FieldWords

/** `processer/<process>/pilkarta.mdx` */
export const PATH_WORDS = {
  namn: {
    does: 'Vägens namn för medborgaren.',
    shows: 'Vägens rubrik.',
    must: true,
  },
  behov: {
    does: 'Det som läsaren behöver hjälp med, som ett svar på den frågan.',
    shows: 'Länken till vägen på /pilkarta/.',
  },
  sammanfattning: {
    does: 'Vad vägen är, till ”du”. Högst 60 ord.',
    shows: 'Först på vägens sida.',
    must: true,
  },
  ...TRANSLATION_WORDS,
  ...REVIEW_WORDS,
} as const satisfies FieldWords
