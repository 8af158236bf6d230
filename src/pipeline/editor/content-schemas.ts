import type * as z from 'zod'
import type { Site } from '../../model/site.ts'
import { registerSchemas } from '../parse-content.ts'
import { REGISTER_FOLDERS, REGISTER_KINDS } from '../register-folders.ts'
import { citizenIntroduction, citizenText } from '../schema/citizen.ts'
import { conditionForm } from '../schema/condition.ts'
import {
  choiceForm,
  type Definition,
  type EditorScope,
  editorForm,
  type JsonSchema,
} from '../schema/editor-form.ts'
import { process } from '../schema/process.ts'
import { settings } from '../schema/settings.ts'
import { sources } from '../schema/sources.ts'
import { step } from '../schema/step.ts'
import { type FieldWords, fieldWordsIn } from './field-words.ts'

/** The JSON Schema of one kind of file. */
export type ContentSchema = {
  readonly name: string
  /** The files that it is for, from the content folder. */
  readonly files: string
  readonly schema: JsonSchema
}

type Kind = Omit<ContentSchema, 'schema'> & {
  /** The part of docs/innehallsmodell.md that says what its keys mean. */
  readonly part: string
  /** The keys around those that the check knows, in the example. */
  readonly under?: string
  readonly check: z.ZodType
}

const OF_PROCESS = 'processer/<process>'
const kinds: readonly Kind[] = [
  {
    name: 'installningar',
    files: 'installningar.yaml',
    part: 'installningar.yaml',
    check: settings,
  },
  {
    name: 'kallor',
    files: 'kallor.yaml',
    part: 'kallor.yaml',
    under: 'gk-rapport',
    check: sources,
  },
  {
    name: 'process',
    files: 'processer/*/process.mdx',
    part: `${OF_PROCESS}/process.mdx`,
    check: process,
  },
  {
    name: 'process-pilkarta',
    files: 'processer/*/pilkarta*.mdx',
    part: `${OF_PROCESS}/pilkarta.mdx`,
    check: citizenIntroduction,
  },
  {
    name: 'steg',
    files: 'processer/*/*/steg.mdx',
    part: `${OF_PROCESS}/<steg>/steg.mdx`,
    check: step,
  },
  {
    name: 'steg-pilkarta',
    files: 'processer/*/*/pilkarta*.mdx',
    part: `${OF_PROCESS}/<steg>/pilkarta.mdx`,
    check: citizenText,
  },
  ...REGISTER_KINDS.map((kind) => {
    const folder = REGISTER_FOLDERS[kind]
    return {
      name: folder,
      files: `${folder}/*.mdx`,
      part: `${folder}/<`,
      check: registerSchemas[kind],
    }
  }),
]

/** A key that stands inside the long or the open form of a value means what it means in the short one. */
function isNamed(key: string, index: number, path: readonly string[]): boolean {
  return index === path.length - 1 || !['värde', 'tills-vidare'].includes(key)
}

/** Keys that mean the same wherever they stand. */
const EVERYWHERE = ['Gemensamt för alla filer', 'Kort och lång form', 'Tider']

/**
 * The schemas of all kinds of files, for editors: the checks of `schema/` as far as JSON Schema can say them, with the
 * words of the keys and what the keys can name.
 *
 * @param document - docs/innehallsmodell.md
 */
export function contentSchemas(site: Site, document: string): readonly ContentSchema[] {
  const parts = fieldWordsIn(document)
  const everywhere = new Map(
    EVERYWHERE.flatMap((part) => [...(parts.get(part) ?? [])]).map(
      ([path, words]) => [path.split('.').at(-1) ?? '', words] as const,
    ),
  )
  // A role's ways in are written as those of a party.
  const contacts = [...wordsOfPart(parts, 'parter/<')].filter(([path]) => /^kontakt\./.test(path))
  const definitions = definitionsOf(site)
  return kinds.map(({ name, files, part, under, check }) => {
    const own = new Map([...contacts, ...wordsOfPart(parts, part)])
    const wordsOf: EditorScope['wordsOf'] = (path) =>
      own.get([...(under ? [under] : []), ...path.filter(isNamed)].join('.')) ??
      everywhere.get(path.at(-1) ?? '') ??
      null
    const form = editorForm(check, { wordsOf, path: [] })
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: `content/${files}`,
      ...form,
      $defs: usedIn(form, definitions),
    }
    return { name, files, schema }
  })
}

/** Examples of things are named by their own example id: `roller/<roll>.mdx`. */
function wordsOfPart(parts: ReadonlyMap<string, FieldWords>, part: string): FieldWords {
  const found = [...parts].find(([heading]) => heading.startsWith(`content/${part}`))
  return found?.[1] ?? new Map()
}

/** What changes with the content: what there is to choose among. */
function definitionsOf(site: Site): Readonly<Record<Definition, JsonSchema>> {
  const { processes, questions, sources } = site
  const answersOf = new Map(
    questions.map(({ id, answers }) => [
      id,
      answers.map((one) => ({ id: one.id, name: one.text })),
    ]),
  )
  return {
    party: choiceForm(site.parties),
    role: choiceForm(site.roles),
    process: choiceForm(processes),
    step: choiceForm(processes.flatMap(({ steps }) => steps)),
    phase: choiceForm(processes.flatMap(({ phases }) => phases)),
    question: choiceForm(questions.map(({ id, text }) => ({ id, name: text }))),
    document: choiceForm(site.documents),
    consent: choiceForm(site.consents),
    term: choiceForm(site.terms),
    'legal-rule': choiceForm(site.legalRules),
    gap: choiceForm(site.gaps),
    bottleneck: choiceForm(site.bottlenecks),
    'target-group': choiceForm(site.targetGroups),
    source: choiceForm(sources.map(({ id, title }) => ({ id, name: title }))),
    condition: conditionForm(answersOf),
  }
}

/** Those that a form refers to. */
function usedIn(
  form: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  const told = JSON.stringify(form)
  return Object.fromEntries(
    Object.entries(definitions).filter(([name]) => told.includes(`"#/$defs/${name}"`)),
  )
}
