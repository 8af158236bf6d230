import { buildContent } from '../pipeline/build-content.ts'
import { paintFor } from '../pipeline/paint.ts'
import type { Checked } from '../pipeline/report/as-text.ts'
import { type Format, HELP, readArguments } from './granska-arguments.ts'
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
    const checked = await buildContent({ contentDir, today })
    console.log(await inFormat(asked.format, checked))
    if (checked.problems.some(({ severity }) => severity === 'fel')) process.exitCode = 1
  } catch (caught) {
    tellOwnFault('Granskningen', caught)
  }
}

/** Each format is loaded when it is asked for: the check is run at every change. */
async function inFormat(format: Format, checked: Checked): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../pipeline/report/as-json.ts')).asJson(checked)
    case 'sarif':
      return (await import('../pipeline/report/as-sarif.ts')).asSarif(checked)
    case 'text': {
      const { asText } = await import('../pipeline/report/as-text.ts')
      return asText(checked, paintFor(process.env, process.stdout.isTTY))
    }
  }
}
