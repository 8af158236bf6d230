import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { NeutralProcess } from './neutral-process.ts'

const require = createRequire(import.meta.url)
const STYLES = require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')

/** The plainest page of GOV.UK's components that holds the same process: headings, texts and links, no script. */
export function writeGovukList(process: NeutralProcess, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const titleOf = new Map(process.steps.map(({ id, title }) => [id, title]))
  const steps = process.steps.map(({ id, title, text }) => {
    const paragraphs = text.map((one) => `<p class="govuk-body">${one}</p>`).join('')
    const ways = process.edges
      .filter(({ from }) => from === id)
      .map(({ to, label }) => {
        const words = [label, titleOf.get(to)].filter(Boolean).join(': ')
        return `<li><a class="govuk-link" href="#${to}">${words}</a></li>`
      })
      .join('')
    const list = ways && `<ul class="govuk-list govuk-list--bullet">${ways}</ul>`
    return `<section class="steg" id="${id}"><h2 class="govuk-heading-m">${title}</h2>${paragraphs}${list}</section>`
  })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="sv" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${process.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/govuk.css">
</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link">Hoppa till innehållet</a>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main">
<h1 class="govuk-heading-xl">${process.title}</h1>
${steps.join('\n')}
</main>
</div>
</body>
</html>`,
  )
  writeFileSync(join(folder, 'govuk.css'), withoutTheirFont(readFileSync(STYLES, 'utf8')))
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
}

/** GDS Transport may be used on gov.uk only; others have the fonts after it, as its licence says. */
function withoutTheirFont(css: string): string {
  return css.replaceAll(/@font-face\{[^}]*\}/g, '').replaceAll(/"?GDS Transport"?,/g, '')
}
