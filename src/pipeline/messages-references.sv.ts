import type { IdFault } from './id-fault.ts'
import type { Sentences } from './problem.ts'
import { capital } from './wording.ts'
import type { ReferenceKind } from './written.ts'

/** What can be said about an id that names nothing. */
export const referenceMessages = {
  severalIds: (written: string, ids: readonly string[]): Sentences => ({
    message: `”${written}” är flera id, men läses som ett enda.`,
    mend: `Skriv dem i en lista med kommatecken emellan: [${ids.join(', ')}].`,
  }),
  unknownId: (
    kind: ReferenceKind,
    id: string,
    near: string | null,
    asOther: ReferenceKind | null,
    fault: IdFault | null,
  ): Sentences => ({
    message: asOther
      ? `”${id}” är ${THINGS[asOther].a}, men här ska det stå ${THINGS[kind].a}.`
      : fault?.rule === 'invalid-id'
        ? `”${id}” är inte id för ${THINGS[kind].a}. Ett id har bara a–z, 0–9 och bindestreck.`
        : `${THINGS[kind].the} ”${id}” finns inte.`,
    mend: mendUnknown(THINGS[kind], id, near, fault === null),
  }),
} as const

type Thing = {
  readonly a: string
  readonly the: string
  /** Where the ids stand that can be written. */
  readonly where: string
  readonly add: (id: string) => string
}

const THINGS: Readonly<Record<ReferenceKind, Thing>> = {
  party: {
    a: 'en part',
    the: 'Parten',
    where: 'mappen parter',
    add: (id) => `lägg till parter/${id}.mdx`,
  },
  role: {
    a: 'en roll',
    the: 'Rollen',
    where: 'mappen roller',
    add: (id) => `lägg till roller/${id}.mdx`,
  },
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
  },
  phase: {
    a: 'en fas',
    the: 'Fasen',
    where: 'faser i process.mdx',
    add: (id) => `lägg till ${id} under faser i process.mdx`,
  },
  question: {
    a: 'en fråga',
    the: 'Frågan',
    where: 'mappen fragor',
    add: (id) => `lägg till fragor/${id}.mdx`,
  },
  answer: {
    a: 'ett svar',
    the: 'Svaret',
    where: 'svar i frågans fil',
    add: (id) => `lägg till ${id} under svar i frågans fil`,
  },
  document: {
    a: 'ett underlag',
    the: 'Underlaget',
    where: 'mappen underlag',
    add: (id) => `lägg till underlag/${id}.mdx`,
  },
  consent: {
    a: 'ett samtycke',
    the: 'Samtycket',
    where: 'mappen samtycken',
    add: (id) => `lägg till samtycken/${id}.mdx`,
  },
  term: {
    a: 'ett begrepp',
    the: 'Begreppet',
    where: 'mappen begrepp',
    add: (id) => `lägg till begrepp/${id}.mdx`,
  },
  'legal-rule': {
    a: 'en regel',
    the: 'Regeln',
    where: 'mappen regler',
    add: (id) => `lägg till regler/${id}.mdx`,
  },
  gap: {
    a: 'ett glapp',
    the: 'Glappet',
    where: 'mappen glapp',
    add: (id) => `lägg till glapp/${id}.mdx`,
  },
  bottleneck: {
    a: 'en flaskhals',
    the: 'Flaskhalsen',
    where: 'mappen flaskhalsar',
    add: (id) => `lägg till flaskhalsar/${id}.mdx`,
  },
  'target-group': {
    a: 'en målgrupp',
    the: 'Målgruppen',
    where: 'mappen malgrupper',
    add: (id) => `lägg till malgrupper/${id}.mdx`,
  },
  source: {
    a: 'en källa',
    the: 'Källan',
    where: 'kallor.yaml',
    add: (id) => `lägg till ${id} i kallor.yaml`,
  },
}

/** A name that cannot be an id is never led to as a file to add. */
function mendUnknown(thing: Thing, id: string, near: string | null, canBeAdded: boolean): string {
  if (!canBeAdded) return near ? `Skriv ”${near}”.` : `Skriv ett id som finns i ${thing.where}.`
  return near ? `Skriv ”${near}”, eller ${thing.add(id)}.` : `${capital(thing.add(id))}.`
}
