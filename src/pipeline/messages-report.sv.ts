import { counted } from './wording.ts'

/** What `npm run granska` says around the faults: what to do first, who is to do it, and what is let be. */
export const reportMessages = {
  startHere: 'Börja här:',
  thenTheRest: 'Ta sedan de andra felen, och sist varningarna.',
  hides: 'Fler fel kan visa sig när det är rättat.',
  brings: (count: number) =>
    `${counted(count, 'annat fel', 'andra fel')} kan försvinna när det är rättat.`,
  alike: (count: number) => `Samma sak på ${counted(count, 'ställe', 'ställen')} till.`,
  inFiles: (count: number) => `samma sak i ${counted(count, 'fil', 'filer')}`,
  owners: 'Vem äger texterna:',
  noOwner: 'utgivaren',
  ownedBy: (name: string) => `ägare: ${name}`,
  accepted: 'Godtaget för en tid, och visas inte:',
  acceptedUntil: (rule: string, file: string, lastDay: string, reason: string) =>
    `${rule} i ${file}, till och med ${lastDay}. ${reason}`,
} as const
