import type * as z from 'zod'
import { stepKey } from '../../model/ids.ts'
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
import type { FieldWords } from '../schema/field-words/field-word.ts'
import { FIELD_WORDS, type KindOfWords } from '../schema/field-words/index.ts'
import { process } from '../schema/process.ts'
import { settings } from '../schema/settings.ts'
import { sources } from '../schema/sources.ts'
import { step } from '../schema/step.ts'

/** The JSON Schema of one kind of file. */
export type ContentSchema = {
  readonly name: string
  /** The files that it is for, from the content folder. */
  readonly files: string
  readonly schema: JsonSchema
}

type Kind = Omit<ContentSchema, 'schema'> & {
  /** Whose words say what its keys mean. */
  readonly words: KindOfWords
  readonly check: z.ZodType
}

const kinds: readonly Kind[] = [
  {
    name: 'installningar',
    files: 'installningar.yaml',
    words: 'settings',
    check: settings,
  },
  {
    name: 'kallor',
    files: 'kallor.yaml',
    words: 'sources',
    check: sources,
  },
  {
    name: 'process',
    files: 'processer/*/process.mdx',
    words: 'process',
    check: process,
  },
  {
    name: 'process-pilkarta',
    files: 'processer/*/pilkarta*.mdx',
    words: 'process-citizen',
    check: citizenIntroduction,
  },
  {
    name: 'steg',
    files: 'processer/*/*/steg.mdx',
    words: 'step',
    check: step,
  },
  {
    name: 'steg-pilkarta',
    files: 'processer/*/*/pilkarta*.mdx',
    words: 'step-citizen',
    check: citizenText,
  },
  ...REGISTER_KINDS.map((kind) => {
    const folder = REGISTER_FOLDERS[kind]
    return {
      name: folder,
      files: `${folder}/*.mdx`,
      words: kind,
      check: registerSchemas[kind],
    }
  }),
]

/** A key that stands inside the long or the open form of a value means what it means in the short one. */
function isNamed(key: string, index: number, path: readonly string[]): boolean {
  return index === path.length - 1 || !['värde', 'tills-vidare'].includes(key)
}

/**
 * The schemas of all kinds of files, for editors: the checks of `schema/` as far as JSON Schema can say them, with the
 * words of the keys and what the keys can name.
 */
export function contentSchemas(site: Site): readonly ContentSchema[] {
  const definitions = definitionsOf(site)
  return kinds.map(({ name, files, words, check }) => {
    const own: FieldWords = FIELD_WORDS[words]
    const ofValues: FieldWords = FIELD_WORDS.value
    const wordsOf: EditorScope['wordsOf'] = (path) =>
      own[path.filter(isNamed).join('.')]?.does ?? ofValues[path.at(-1) ?? '']?.does ?? null
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
    'step-of-process': choiceForm(
      processes.flatMap(({ id, steps }) =>
        steps.map((step) => ({ id: stepKey({ process: id, step: step.id }), name: step.name })),
      ),
    ),
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
