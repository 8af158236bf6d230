import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // React writes void elements and boolean attributes in its own, valid way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // What a template holds is no part of the page, and each screen that is made of one has its own heading.
    'heading-level': ['error', { sectioningRoots: ['dialog', '[role="dialog"]', 'template'] }],
    // Scripts carry no integrity yet; SEC-11 comes with the supply chain work.
    'require-sri': 'off',
    // A canvas moves the map by style, and a browser that writes a document out escapes only what it must.
    'no-inline-style': 'off',
    'no-raw-characters': 'off',
  },
})

/** Faults of a document, from a file or written out by a browser, a line each: `line:column rule message` (A11Y-38). */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  )
}
