import type { Form } from '../layout/placed-process.ts'

/** What `npm run dev` and a build say to the one who writes, beside the faults themselves. */
export const devMessages = {
  overPage:
    'Meddelandet försvinner när felet är rättat och filen är sparad. Tryck på Esc om du vill se sidan under, som den var före felet.',
  plainMap: (name: string, form: Form) =>
    `Kartan ”${name}” ritas i en enklare form ${form === 'wide' ? 'på bred skärm' : 'på smal skärm och papper'}: den vanliga rymde inte allt utan att något låg på något annat. Alla steg och vägar är med, men kartan blir större. Berätta det för den som sköter webbplatsen.`,
  mended: 'Innehållet har inga fel längre.',
} as const
