import { type BuildSettings, buildSettings, SettingsFault } from '../pipeline/build-settings.ts'
import { projectRoot } from '../pipeline/project-root.ts'

/** The settings of this run. One that means nothing is told in a sentence, and ends the command with 2. */
export function readSettings(): BuildSettings {
  try {
    return buildSettings(projectRoot, process.env, new Date())
  } catch (caught) {
    if (!(caught instanceof SettingsFault)) throw caught
    console.error(caught.message)
    process.exit(2)
  }
}
