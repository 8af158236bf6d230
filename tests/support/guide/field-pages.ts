import type { FieldWord } from '../../../src/pipeline/schema/field-words/field-word.ts'
import { FIELD_WORDS, type KindOfWords } from '../../../src/pipeline/schema/field-words/index.ts'

type Page = {
  readonly kind: KindOfWords
  readonly id: string
  readonly title: string
  /** Which file it is about, and what else one should know before the table. */
  readonly lead: string
}

const COMMON_LEAD =
  'Nycklarna `status`, `källor`, `granskad`, `granskas-senast` och `ägare` är desamma i nästan alla filer.'

const PAGES: readonly Page[] = [
  {
    kind: 'step',
    id: 'steg',
    title: 'Ett steg',
    lead: 'Filen `processer/<process>/<steg>/steg.mdx`. Brödtexten är handläggarens text. Start, slut och beslut får sakna brödtext.',
  },
  {
    kind: 'step-citizen',
    id: 'station',
    title: 'Medborgarens text om ett steg',
    lead: 'Filen `processer/<process>/<steg>/pilkarta.mdx`, när steget har `station: egen`. Vem som ansvarar, vem man kontaktar, vem man träffar och vad som händer sedan skrivs aldrig här. Det hämtas från steget. Brödtexten blir ”Läs mer”.',
  },
  {
    kind: 'process',
    id: 'process',
    title: 'En process',
    lead: 'Filen `processer/<process>/process.mdx`. En process är en karta. Brödtexten är inledningen för handläggare.',
  },
  {
    kind: 'process-citizen',
    id: 'vag',
    title: 'Medborgarens text om en process',
    lead: 'Filen `processer/<process>/pilkarta.mdx`. Den behövs när något steg i processen har `station: egen`. Brödtexten är inledningen.',
  },
  {
    kind: 'party',
    id: 'part',
    title: 'En part',
    lead: `Filen \`parter/<part>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'role',
    id: 'roll',
    title: 'En roll',
    lead: `Filen \`roller/<roll>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'question',
    id: 'fraga',
    title: 'En fråga',
    lead: `Filen \`fragor/<id>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'document',
    id: 'underlag',
    title: 'Ett underlag',
    lead: `Filen \`underlag/<id>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'consent',
    id: 'samtycke',
    title: 'Ett samtycke',
    lead: `Filen \`samtycken/<id>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'term',
    id: 'begrepp',
    title: 'Ett begrepp',
    lead: `Filen \`begrepp/<id>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'legal-rule',
    id: 'regel',
    title: 'En regel i lag eller handbok',
    lead: `Filen \`regler/<id>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'gap',
    id: 'glapp',
    title: 'Ett glapp',
    lead: `Filen \`glapp/<g-01>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'bottleneck',
    id: 'flaskhals',
    title: 'En flaskhals',
    lead: `Filen \`flaskhalsar/<b-01>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'target-group',
    id: 'malgrupp',
    title: 'En målgrupp',
    lead: `Filen \`malgrupper/<id>.mdx\`. ${COMMON_LEAD}`,
  },
  {
    kind: 'news',
    id: 'nyhet',
    title: 'En nyhet',
    lead: 'Filen `nyheter/<id>.mdx`. Brödtexten är nyhetens text, och får saknas. En nyhet har ingen status och inga källor: fakta står på de sidor som den leder till.',
  },
  {
    kind: 'settings',
    id: 'installningar',
    title: 'Inställningarna',
    lead: 'Filen `installningar.yaml`. Den gäller hela webbplatsen.',
  },
  {
    kind: 'sources',
    id: 'kallor',
    title: 'Källorna',
    lead: 'Filen `kallor.yaml`. Varje källa står under sitt id, med de här nycklarna indragna. Andra filer hänvisar till id:t.',
  },
  {
    kind: 'value',
    id: 'varde',
    title: 'Ett värde som säger mer',
    lead: 'Ett värde kan oftast skrivas kort: `ansvarig: lakare`. Det får då samma säkerhet och samma källor som filen. Säger en annan källa just det värdet skriver du den långa formen, `{ värde: lakare, källa: handbok 4 }`. Är det inte bestämt skriver du den öppna formen, `{ öppen: true }`.',
  },
]

const NESTED = `
En nyckel med pil, som \`läst-av → datum\`, står indragen under den första. Den måste finnas bara om den första finns.
`

/** The pages of `docs/redaktor/` on keys: from name of the file to its text. */
export function fieldPages(): ReadonlyMap<string, string> {
  return new Map([
    ['falt.md', index()],
    ...PAGES.map((page) => [`falt-${page.id}.md`, tablePage(page)] as const),
  ])
}

function index(): string {
  const rows = PAGES.map(({ id, title, kind }) => {
    const count = Object.keys(FIELD_WORDS[kind]).length
    return `| [${title}](falt-${id}.md) | ${count} |`
  })
  return `# Nycklarna

Överst i varje fil står nycklar med värden. Här står vad varje nyckel gör, och var den syns. Står det **nej** får nyckeln saknas.

| Sorts fil | Nycklar |
| --- | --- |
${rows.join('\n')}

Fler exempel på hur värdena skrivs står i [docs/innehallsmodell.md](../innehallsmodell.md). Hur du skriver under nycklarna står under [Brödtexten](brodtext.md).
`
}

function tablePage({ kind, title, lead }: Page): string {
  const rows = Object.entries<FieldWord>(FIELD_WORDS[kind]).map(([key, { does, shows, must }]) => {
    const needed = must === undefined ? 'nej' : must === true ? 'ja' : `ja, ${must}`
    return `| ${nameOf(key)} | ${cell(does)} | ${cell(shows)} | ${needed} |`
  })
  const isNested = Object.keys(FIELD_WORDS[kind]).some((key) => key.includes('.'))
  return `# ${title}

${lead}

| Nyckel | Vad den gör | Var den syns | Måste finnas |
| --- | --- | --- | --- |
${rows.join('\n')}
${isNested ? NESTED : ''}
[Alla sorters filer](falt.md)
`
}

function nameOf(key: string): string {
  return `\`${key.replaceAll('.', ' → ')}\``
}

/** Tags and braces are shown as they stand; a line across would part the cell. */
function cell(sentence: string): string {
  return sentence.replaceAll('|', '\\|').replace(/<\p{Lu}\p{L}+>|\{ [^}]*\}|\['[^\]]*'\]/gu, '`$&`')
}
