import { counted } from '../pipeline/wording.ts'

/** How a build that went well is told: "159 sidor i dist på 12,3 s. 1 varning: npm run granska visar den." */
export function siteBuilt(pages: number, folder: string, ms: number, warnings: number): string {
  const seconds = (ms / 1000).toFixed(1).replace('.', ',')
  const built = `${counted(pages, 'sida', 'sidor')} i ${folder} på ${seconds} s.`
  if (warnings === 0) return built
  const told = counted(warnings, 'varning', 'varningar')
  return `${built} ${told}: npm run granska visar ${warnings === 1 ? 'den' : 'dem'}.`
}
