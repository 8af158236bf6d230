import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NeutralProcess } from './neutral-process.ts'

/** The plainest page that holds the same process: headings, texts and links, one small style sheet, no script. */
export function writePlainList(process: NeutralProcess, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const steps = process.steps.map((step) => {
    const ways = process.edges
      .filter((edge) => edge.from === step.id)
      .map((edge) => `<li><a href="#${edge.to}">${edge.label ?? ''} ${edge.to}</a></li>`)
    return `<section class="steg" id="${step.id}"><h2>${step.title}</h2>${step.text
      .map((text) => `<p>${text}</p>`)
      .join('')}<ul>${ways.join('')}</ul></section>`
  })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${process.title}</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/list.css"></head><body><main><h1>${process.title}</h1>${steps.join('')}</main></body></html>`,
  )
  writeFileSync(
    join(folder, 'list.css'),
    'body{font:18px/1.5 sans-serif;max-width:40em;margin:2em auto}',
  )
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
}
