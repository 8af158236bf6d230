import { type BuildSettings, buildSettings, SettingsFault } from '../pipeline/build-settings.ts'
import { projectRoot } from '../pipeline/project-root.ts'
import { comparedWith } from './compared-with.ts'

/**
 * The settings of this run. One that means nothing is told in a sentence, and ends the command with 2.
 *
 * @param written - what stands after the command, where it says something of the settings
 */
export function readSettings(written: readonly string[] = []): BuildSettings {
  const asked = comparedWith(written)
  if ('fault' in asked) {
    console.error(asked.fault)
    process.exit(2)
  }
  try {
    const settings = buildSettings(projectRoot, process.env, new Date())
    return { ...settings, comparedWith: asked.comparedWith ?? settings.comparedWith }
  } catch (caught) {
    if (!(caught instanceof SettingsFault)) throw caught
    console.error(caught.message)
    process.exit(2)
  }
}
