import type { IdFault } from './id-fault.ts'
import type { Sentences } from './problem.ts'
import { REGISTER_FOLDERS, type RegisterKind } from './register-folders.ts'
import { capital, series, shorten } from './wording.ts'
import type { ReferenceKind } from './written.ts'

/** What can be said about an id that names nothing. */
export const referenceMessages = {
  severalIds: (written: string, ids: readonly string[], isInList: boolean): Sentences => ({
    message: `”${written}” är flera id, men läses som ett enda.`,
    mend: isInList
      ? `Skriv dem i en lista med kommatecken emellan: [${ids.join(', ')}].`
      : `Här går bara ett i taget: ${series(ids, 'eller')}. Hör de till en lista, skriv en post för vart och ett.`,
  }),
  severalSources: (written: string, sources: readonly string[]): Sentences => ({
    message: `”${written}” är flera källor, men läses som en enda.`,
    mend: `Skriv dem i en lista med kommatecken emellan: [${sources.join(', ')}].`,
  }),
  addressForSource: (address: string): Sentences => ({
    message: `”${shorten(address)}” är en adress, men här ska det stå id för en källa.`,
    mend: 'Skriv id för källan i kallor.yaml. Finns den inte där, lägg till den, med adressen som länk.',
  }),
  sourceWithSpaces: (written: string, meant: string): Sentences => ({
    message: `”${shorten(written)}” är inte id för en källa. Ett id har bara a–z, 0–9 och bindestreck.`,
    mend: `Skriv ”${meant}”.`,
  }),
  partyForRole: (party: string, roles: readonly string[]): Sentences => ({
    message: `”${party}” är en part, men här ska det stå en roll.`,
    mend:
      roles.length > 0
        ? `Skriv en av partens roller: ${series(roles, 'eller')}.`
        : `Parten har ingen roll än. Lägg till en i mappen ${REGISTER_FOLDERS.role}, och skriv dess id.`,
  }),
  roleForParty: (role: string, party: string | null): Sentences => ({
    message: `”${role}” är en roll, men här ska det stå en part.`,
    mend: party === null ? 'Skriv rollens part.' : `Skriv rollens part: ${party}.`,
  }),
  folderMissing: (kind: RegisterKind): Sentences => ({
    message: `Mappen ${REGISTER_FOLDERS[kind]} saknas eller är tom, men andra filer pekar på filer i den.`,
    mend: 'Lägg tillbaka mappen med sina filer. Har den bytt namn, ge den sitt gamla.',
  }),
  renamedStep: (id: string, now: string): Sentences => ({
    message: `Steget ”${id}” heter nu ”${now}”.`,
    mend: `Skriv ”${now}”.`,
  }),
  unknownId: (
    kind: ReferenceKind,
    id: string,
    near: string | null,
    asOther: ReferenceKind | null,
    fault: IdFault | null,
    /** All there are, where they are few. */
    few: readonly string[],
  ): Sentences => ({
    message: asOther
      ? `”${id}” är ${THINGS[asOther].a}, men här ska det stå ${THINGS[kind].a}.`
      : fault?.rule === 'invalid-id'
        ? `”${id}” är inte id för ${THINGS[kind].a}. Ett id har bara a–z, 0–9 och bindestreck.`
        : `${THINGS[kind].the} ”${id}” finns inte.`,
    mend: mendUnknown(THINGS[kind], id, near, fault, few),
  }),
} as const

type Thing = {
  readonly a: string
  readonly the: string
  /** Where the ids stand that can be written. */
  readonly where: string
  readonly add: (id: string) => string
  /** What may have happened to an id that is like no other, before anything is added. */
  readonly renamed?: string
}

const THINGS: Readonly<Record<ReferenceKind, Thing>> = {
  party: ofRegister('en part', 'Parten', 'party'),
  role: ofRegister('en roll', 'Rollen', 'role'),
  process: {
    a: 'en process',
    the: 'Processen',
    where: 'mappen processer',
    add: (id) => `lägg till processer/${id}/process.mdx`,
  },
  step: {
    a: 'ett steg',
    the: 'Steget',
    where: 'processens mapp',
    add: (id) => `lägg till mappen ${id} med en steg.mdx`,
    renamed: 'Har steget bytt namn, skriv dess nya id.',
  },
  phase: {
    a: 'en fas',
    the: 'Fasen',
    where: 'faser i process.mdx',
    add: (id) => `lägg till ${id} under faser i process.mdx`,
  },
  question: ofRegister('en fråga', 'Frågan', 'question'),
  variant: {
    a: 'en variant',
    the: 'Varianten',
    where: 'varianter i process.mdx',
    add: (id) => `lägg till { fråga: ${id}, namn: … } under varianter i process.mdx`,
  },
  answer: {
    a: 'ett svar',
    the: 'Svaret',
    where: 'svar i frågans fil',
    add: (id) => `lägg till ${id} under svar i frågans fil`,
  },
  document: ofRegister('ett underlag', 'Underlaget', 'document'),
  consent: ofRegister('ett samtycke', 'Samtycket', 'consent'),
  term: ofRegister('ett begrepp', 'Begreppet', 'term'),
  'legal-rule': ofRegister('en regel', 'Regeln', 'legal-rule'),
  gap: ofRegister('ett glapp', 'Glappet', 'gap'),
  bottleneck: ofRegister('en flaskhals', 'Flaskhalsen', 'bottleneck'),
  'target-group': ofRegister('en målgrupp', 'Målgruppen', 'target-group'),
  source: {
    a: 'en källa',
    the: 'Källan',
    where: 'kallor.yaml',
    add: (id) => `lägg till ${id} i kallor.yaml`,
  },
}

/** What has a file of its own in the folder of its register. */
function ofRegister(a: string, the: string, kind: RegisterKind): Thing {
  const folder = REGISTER_FOLDERS[kind]
  return { a, the, where: `mappen ${folder}`, add: (id) => `lägg till ${folder}/${id}.mdx` }
}

/** A name that cannot be an id is never led to as a file to add: the id it would have is. */
function mendUnknown(
  thing: Thing,
  id: string,
  near: string | null,
  fault: IdFault | null,
  few: readonly string[],
): string {
  const choice = near ? `Skriv ”${near}”` : few.length > 0 ? `Skriv ${series(few, 'eller')}` : null
  if (fault !== null) {
    if (choice) return `${choice}.`
    const meant = isName(id) ? fault.suggestion : null
    const existing = `Skriv ett id som finns i ${thing.where}.`
    return meant ? `${existing} Är det nytt, ${thing.add(meant)} och skriv ”${meant}”.` : existing
  }
  if (choice) return `${choice}, eller ${thing.add(id)}.`
  return thing.renamed ? `${thing.renamed} Annars ${thing.add(id)}.` : `${capital(thing.add(id))}.`
}

/** A word or a few, and no sentence. */
function isName(written: string): boolean {
  return /^[\p{L}\d]+(?:[ _-][\p{L}\d]+){0,5}$/u.test(written)
}
