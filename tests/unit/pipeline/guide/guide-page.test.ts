import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type GuideFile, guideFiles } from '../../../../src/pipeline/guide/guide-files.ts'
import { guidePage } from '../../../../src/pipeline/guide/guide-page.ts'
import { projectRoot } from '../../../../src/pipeline/project-root.ts'

const page = (text: string) =>
  guidePage('docs/redaktor/sida.md', text, (path) =>
    path === 'docs/regler/README.md' ? '/om/redaktor/regler/' : null,
  )

describe('a page of the guide', () => {
  test('has the title and the first paragraph of its file', () => {
    expect(page('# Din första ändring\n\nTio *minuter*.\n\n## Hitta filen\n')).toMatchObject({
      title: 'Din första ändring',
      description: 'Tio minuter.',
    })
  })

  test('on a rule is called what the rule means, and names it below', () => {
    const { title, code } = page('# unknown-key, misplaced-key: Nyckeln finns inte\n\nText.\n')
    expect(title).toBe('Nyckeln finns inte')
    expect(code).toContain('children: "misplaced-key"')
  })

  test('shows what looks like a tag as text, so that nothing in it can run', () => {
    const { code } = page(
      '# A\n\n<script>alert(1)</script>\n\nOch <img src=x onerror=alert(1)> {alert(1)}\n\nimport x from "y"\n',
    )
    expect(code).toContain('"<script>alert(1)</script>"')
    expect(code).toContain('"<img src=x onerror=alert(1)>"')
    expect(code).not.toMatch(/jsxs?\(("script"|"img"|_components\.(script|img))/)
    expect(code).toContain('{alert(1)}"')
    expect(code).not.toMatch(/^import x/m)
  })

  test('leads on to pages and headings of the site, and makes other links plain words', () => {
    const { code } = page(
      '# A\n\n[r](../regler/README.md#klarspråk) [b](#så-här) [fil](../x.json) [ut](https://nodejs.org)\n\n## Så här\n',
    )
    expect(code).toContain('href: "/om/redaktor/regler/#text-klarsprak"')
    expect(code).toContain('href: "#text-sa-har"')
    expect(code).toContain('id: "text-sa-har"')
    expect(code).toContain('href: "https://nodejs.org"')
    expect(code).not.toContain('x.json')
  })

  test('has tables that can become lines, each cell with its column', () => {
    const { code } = page('# A\n\n| Nyckel | Syns |\n| --- | ---: |\n| a | b |\n')
    expect(code).toContain('"data-kolumn": "Syns"')
    expect(code).toContain('role: "cell"')
    expect(code).not.toContain('style')
  })
})

describe('the pages of the guide', () => {
  const files = guideFiles()
  const textOf = ({ path }: GuideFile) => readFileSync(join(projectRoot, path), 'utf8')

  test('have an address each', () => {
    const addresses = files.map(({ address }) => address)
    expect(addresses.filter((address, i) => addresses.indexOf(address) < i)).toEqual([])
  })

  test.each(['docs/granska.md', 'docs/redaktor/editor.md'])(
    '%s has what only a developer needs last, under a heading that says so',
    (path) => {
      const text = readFileSync(join(projectRoot, path), 'utf8')
      const [forWriters = '', ...rest] = text.split('\n## För den som sköter projektet\n')
      expect(rest).toHaveLength(1)
      expect(rest[0]).not.toMatch(/^## /m)
      expect(forWriters).toMatch(/^## /m)
      expect(forWriters).not.toMatch(
        /[Ss]lutkod|--format|JSON|SARIF|hash|_COLOR|HEAD|--sedan|historik/,
      )
    },
  )

  test('are sound, and every link among them and every heading that one leads to is there', () => {
    const addresses = new Map(files.map(({ path, address }) => [path, address]))
    const left: string[] = []
    const pages = new Map(
      files.map((file) => [
        file.address,
        guidePage(file.path, textOf(file), (path) => {
          const address = addresses.get(path) ?? null
          if (address === null) left.push(`${file.path}: ${path}`)
          return address
        }).code,
      ]),
    )
    // What is for programs, and what has the publisher's own words in its examples.
    expect(left).toEqual([
      'docs/redaktor/falt.md: docs/innehallsmodell.md',
      'docs/granska.md: docs/format/granskning.schema.json',
    ])
    const broken = [...pages].flatMap(([address, code]) =>
      [...code.matchAll(/href: "([^"#]*)#([^"]+)"/g)].flatMap(([link, to, id]) =>
        pages.get(to === '' ? address : (to ?? ''))?.includes(`id: "${id}"`)
          ? []
          : `${address}: ${link}`,
      ),
    )
    expect(broken).toEqual([])
  })
})
