import { type BuiltContent, buildContent } from '../pipeline/build-content.ts'
import type { SincePublication } from '../pipeline/history/since-publication.ts'
import { revisionMessages } from '../pipeline/messages-revision.sv.ts'
import { paintFor } from '../pipeline/paint.ts'
import type { Checked } from '../pipeline/report/as-text.ts'
import { type Asked, type Format, HELP, readArguments } from './granska-arguments.ts'
import { readSettings } from './read-settings.ts'
import { tellOwnFault } from './tell-own-fault.ts'

/** `npm run granska`: all that is wrong with the content, at once. Its exit codes are told by `--help`. */
const asked = readArguments(process.argv.slice(2))
if ('fault' in asked) {
  console.error(asked.fault)
  process.exitCode = 2
} else if ('help' in asked) {
  console.log(HELP)
} else {
  try {
    const { contentDir, today } = readSettings()
    const built = await buildContent({ contentDir, today })
    const since = await changesSince(built, { contentDir, today }, asked)
    if (since !== null && 'fault' in since) {
      console.error(since.fault)
      process.exitCode = 2
    } else {
      console.log(await inFormat(asked.format, built, since))
      if (built.problems.some(({ severity }) => severity === 'fel')) process.exitCode = 1
    }
  } catch (caught) {
    tellOwnFault('Granskningen', caught)
  }
}

/** Each format is loaded when it is asked for: the check is run at every change. */
async function inFormat(
  format: Format,
  built: Checked,
  since: SincePublication | null,
): Promise<string> {
  const checked = since === null ? built : { ...built, problems: since.problems }
  switch (format) {
    case 'json':
      return (await import('../pipeline/report/as-json.ts')).asJson(checked, since)
    case 'sarif':
      return (await import('../pipeline/report/as-sarif.ts')).asSarif(checked)
    case 'text': {
      const paint = paintFor(process.env, process.stdout.isTTY)
      if (since === null) {
        return (await import('../pipeline/report/as-text.ts')).asText(checked, paint)
      }
      const { changesAsText } = await import('../pipeline/report/changes-as-text.ts')
      return changesAsText(since, checked, paint)
    }
  }
}

async function changesSince(
  built: BuiltContent,
  folder: { readonly contentDir: string; readonly today: string },
  { isOnlyChanged, revision }: Pick<Asked, 'isOnlyChanged' | 'revision'>,
): Promise<SincePublication | { readonly fault: string } | null> {
  if (revision !== null) {
    const { sinceRevision } = await import('../pipeline/history/since-revision.ts')
    const since = await sinceRevision(built, folder, revision)
    if (!('fault' in since)) return since
    return { fault: revisionMessages[since.fault](revision) }
  }
  if (!isOnlyChanged) return null
  const { sincePublication } = await import('../pipeline/history/since-publication.ts')
  return sincePublication(built, folder.contentDir)
}
