import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { NeutralProcess } from './neutral-process.ts'

const require = createRequire(import.meta.url)
const STYLES = require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')
const SCRIPT = require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js')

/** The same process as a list of GOV.UK's own: a section of the accordion for each step, with its texts and its ways. */
export function writeGovukList(process: NeutralProcess, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const titleOf = new Map(process.steps.map(({ id, title }) => [id, title]))
  const sections = process.steps.map(({ id, title, text }, i) => {
    const paragraphs = text.map((one) => `<p class="govuk-body">${one}</p>`).join('')
    const ways = process.edges
      .filter(({ from }) => from === id)
      .map(({ to, label }) => {
        const words = [label, titleOf.get(to)].filter(Boolean).join(': ')
        return `<li><a class="govuk-link" href="#${to}">${words}</a></li>`
      })
      .join('')
    const list = ways && `<ul class="govuk-list govuk-list--bullet">${ways}</ul>`
    return `<div class="govuk-accordion__section">
<div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="h-${id}">${i + 1}. ${title}</span></h2></div>
<div class="govuk-accordion__section-content" id="c-${id}"><div id="${id}">${paragraphs}${list}</div></div>
</div>`
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
<script src="/supported.js"></script>
<a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">Hoppa till innehållet</a>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main">
<h1 class="govuk-heading-xl">${process.title}</h1>
<div class="govuk-accordion" data-module="govuk-accordion" id="steg">
${sections.join('\n')}
</div>
</main>
</div>
<script type="module" src="/begin.js"></script>
</body>
</html>`,
  )
  writeFileSync(join(folder, 'govuk.css'), withoutTheirFont(readFileSync(STYLES, 'utf8')))
  copyFileSync(SCRIPT, join(folder, 'govuk.js'))
  writeFileSync(
    join(folder, 'supported.js'),
    "document.body.className += ' js-enabled govuk-frontend-supported'\n",
  )
  writeFileSync(join(folder, 'begin.js'), "import { initAll } from './govuk.js'\ninitAll()\n")
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
}

/** GDS Transport may be used on gov.uk only; others have the fonts after it, as its licence says. */
function withoutTheirFont(css: string): string {
  return css.replaceAll(/@font-face\{[^}]*\}/g, '').replaceAll(/"?GDS Transport"?,/g, '')
}
