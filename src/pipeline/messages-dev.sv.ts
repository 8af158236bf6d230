import type { Form } from '../layout/placed-process.ts'
import { counted } from './wording.ts'

/** What `npm run dev` and a build say to the one who writes, beside the faults themselves. */
export const devMessages = {
  faultTitle: (count: number) => `${count} fel i innehållet`,
  pageUnder:
    'Sidan under är som den var före felet. Meddelandet försvinner när felet är rättat och filen är sparad.',
  noPageUnder:
    'Här finns ingen sida att visa än. Den kommer när felet är rättat och filen är sparad.',
  showPage: 'Visa sidan under (Esc)',
  showFaults: (count: number) => `Visa ${count} fel i innehållet`,
  openFile: 'Öppna i redigeraren',
  excerpt: 'Raden i filen',
  mendThus: 'Gör så här:',
  more: (count: number) => `${count} fel till står i terminalen.`,
  warnings: (count: number) => `${counted(count, 'varning', 'varningar')} i innehållet`,
  warningsLead: 'Sidan visas ändå. Granska dem när du har tid.',
  moreWarnings: (count: number) =>
    `${counted(count, 'varning', 'varningar')} till: kör npm run granska.`,
  places: (count: number) => `På ${counted(count, 'ställe', 'ställen')}`,
  plainMap: (name: string, form: Form) =>
    `Kartan ”${name}” ritas i en enklare form ${form === 'wide' ? 'på bred skärm' : 'på smal skärm och papper'}: den vanliga rymde inte allt utan att något låg på något annat. Alla steg och vägar är med, men kartan blir större. Berätta det för den som sköter webbplatsen.`,
  // The editor's list of problems begins and ends with these lines: .vscode/tasks.json.
  faulty: 'Innehållet har fel:',
  mended: 'Innehållet har inga fel längre.',
  read: 'Innehållet är läst.',
} as const
