import { type BuiltContent, buildContent } from '../pipeline/build-content.ts'
import { formatProblem, summarise } from '../pipeline/format-problem.ts'
import { readArguments } from './granska-arguments.ts'
import { readSettings } from './read-settings.ts'

/** `npm run granska`: all that is wrong with the content, at once. Ends with 1 when something must be mended. */
const asked = readArguments(process.argv.slice(2))
if ('fault' in asked) {
  console.error(asked.fault)
  process.exit(2)
}
try {
  const { contentDir, today } = readSettings()
  const built = await buildContent({ contentDir, today })
  const { problems } = built
  console.log(asked.format === 'json' ? asJson(built) : asText(built))
  if (problems.some((problem) => problem.severity === 'fel')) process.exitCode = 1
} catch (caught) {
  // A fault in the check itself: the writer gets a plain sentence, a developer asks for the rest.
  const name = caught instanceof Error ? caught.message : String(caught)
  console.error(`Granskningen stannade av ett fel i programmet, inte i innehållet: ${name}`)
  console.error('Rapportera felet till den som sköter programmet. DEBUG=1 visar var det hände.')
  if (process.env.DEBUG) console.error(caught)
  process.exitCode = 2
}

type Checked = Pick<BuiltContent, 'problems' | 'unjudged'>

function asText({ problems, unjudged }: Checked): string {
  const told = problems.map((problem) => formatProblem(problem))
  return [...told, summarise(problems, unjudged)].join('\n\n')
}

function asJson({ problems, unjudged }: Checked): string {
  const isSound = !problems.some((problem) => problem.severity === 'fel')
  return JSON.stringify({ ok: isSound, problems, unjudged }, null, 2)
}
