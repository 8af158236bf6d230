import { inflateSync } from 'node:zlib'

/** A run of text on a printed page: its size, and how far in from the sheet's left edge it begins, points. */
type Run = { readonly text: string; readonly size: number; readonly x: number }

export type PrintedPage = {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
}

type Matrix = readonly [number, number, number, number, number, number]
type Font = { readonly digits: number; readonly letters: ReadonlyMap<string, string> }

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * The text of a PDF as Chromium writes it: a classic cross-reference table, streams packed by Flate, glyphs in hex
 * with a table from glyph to letter. Reads no other PDF, and needs no program on the machine.
 */
export function readPdf(bytes: Buffer): readonly PrintedPage[] {
  const pdf = new PdfFile(bytes)
  const pages = pdf.pages().map((page) => {
    const box = /\/MediaBox \[\s*[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)/.exec(page)
    const runs: Run[] = []
    const content = refOf(page, 'Contents')
    if (content !== null) show(pdf, page, pdf.stream(content), IDENTITY, runs)
    return { width: Number(box?.[1]), height: Number(box?.[2]), runs }
  })
  if (pages.length === 0) throw new Error('no page was found in the PDF')
  return pages
}

/** Everything that is printed on some pages, without spaces and hyphens: glyphs are placed one by one, words broken at will. */
export function printedText(pages: readonly PrintedPage[]): string {
  return pages
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')
    .replace(/[\s\u00AD-]+/g, '')
}

class PdfFile {
  readonly #bytes: Buffer
  readonly #text: string
  readonly #offsets = new Map<number, number>()

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.#text = bytes.toString('latin1')
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text)?.[1])
    const table = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [fn]\s+)+)/.exec(this.#text.slice(start))?.[1]
    if (table === undefined) throw new Error('the PDF has no table of its objects')
    for (const [number, entry] of table.trim().split(/\r?\n/).entries()) {
      if (entry.includes('n')) this.#offsets.set(number, Number(entry.slice(0, 10)))
    }
  }

  /** The dictionary of an object. */
  dictionary(number: number): string {
    const from = this.#offsets.get(number)
    if (from === undefined) throw new Error(`the PDF has no object ${number}`)
    const rest = this.#text.slice(from)
    return rest.slice(0, rest.search(/stream\r?\n|endobj/))
  }

  stream(number: number): string {
    const dictionary = this.dictionary(number)
    const from = (this.#offsets.get(number) ?? 0) + dictionary.length
    const start = from + (/^stream\r?\n/.exec(this.#text.slice(from, from + 10))?.[0].length ?? 0)
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    const data = this.#bytes.subarray(start, start + length)
    return (dictionary.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1')
  }

  pages(): readonly string[] {
    const root = Number(/\/Root (\d+) 0 R/.exec(this.#text)?.[1])
    const tree = refOf(this.dictionary(root), 'Pages')
    return tree === null ? [] : this.#kids(tree)
  }

  #kids(number: number): readonly string[] {
    const node = this.dictionary(number)
    const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1]
    if (kids === undefined) return [node]
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => this.#kids(Number(kid)))
  }

  readonly #fonts = new Map<number, Font>()

  font(number: number): Font {
    const known = this.#fonts.get(number)
    if (known) return known
    const table = refOf(this.dictionary(number), 'ToUnicode')
    const font = readLetters(table === null ? '' : this.stream(table))
    this.#fonts.set(number, font)
    return font
  }
}

function refOf(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)
  return found ? Number(found[1]) : null
}

function readLetters(table: string): Font {
  const digits = /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(table)?.[1]?.length ?? 2
  const letters = new Map<string, string>()
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(code.toUpperCase(), utf16(letter))
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', letter = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(low, 16)
      for (let code = first; code <= Number.parseInt(high, 16); code += 1) {
        const point = Number.parseInt(letter, 16) + code - first
        letters.set(hex(code, digits), String.fromCharCode(point))
      }
    }
  }
  return { digits, letters }
}

function utf16(digits: string): string {
  return (digits.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, '0')
}

const TOKEN =
  /<([0-9A-Fa-f\s]*)>|\/([^\s/<>[\]()]+)|-?(?:\d+\.?\d*|\.\d+)|\((?:\\.|[^\\)])*\)|[A-Za-z'"*]+|[[\]]|<<|>>/g

/** Carry out a content stream as far as its text goes: matrices, fonts, glyphs and drawings inside drawings. */
function show(pdf: PdfFile, owner: string, content: string, outer: Matrix, runs: Run[]): void {
  const saved: Matrix[] = []
  let matrix = outer
  let font: Font | null = null
  let size = 0
  let text = ''
  let textScale = 1
  let x = 0
  let operands: string[] = []
  const number = (fromEnd: number) => Number(operands.at(-fromEnd))
  const six = (): Matrix => [number(6), number(5), number(4), number(3), number(2), number(1)]

  for (const [token] of content.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"*]/.test(token)) {
      operands.push(token)
      continue
    }
    switch (token) {
      case 'q':
        saved.push(matrix)
        break
      case 'Q':
        matrix = saved.pop() ?? outer
        break
      case 'cm':
        matrix = multiply(six(), matrix)
        break
      case 'Tf': {
        const reference = refOf(owner, (operands.at(-2) ?? '').slice(1))
        font = reference === null ? null : pdf.font(reference)
        size = number(1)
        break
      }
      case 'BT':
        text = ''
        textScale = 1
        break
      case 'Tm':
        textScale = scaleOf(six())
        if (text === '') x = multiply(six(), matrix)[4]
        break
      case 'Tj':
      case 'TJ':
        for (const operand of operands) {
          if (font !== null && operand.startsWith('<')) text += decode(operand, font)
        }
        break
      case 'ET':
        if (text !== '') runs.push({ text, size: size * textScale * scaleOf(matrix), x })
        break
      case 'Do': {
        const reference = refOf(owner, (operands.at(-1) ?? '').slice(1))
        if (reference !== null) showForm(pdf, reference, matrix, runs)
        break
      }
    }
    operands = []
  }
}

function showForm(pdf: PdfFile, reference: number, matrix: Matrix, runs: Run[]): void {
  const form = pdf.dictionary(reference)
  if (!form.includes('/Subtype /Form')) return
  const own = /\/Matrix \[([^\]]*)\]/.exec(form)?.[1]?.trim().split(/\s+/).map(Number) ?? IDENTITY
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own
  show(pdf, form, pdf.stream(reference), multiply([a, b, c, d, e, f], matrix), runs)
}

function decode(operand: string, { digits, letters }: Font): string {
  const codes = operand.replace(/[<>\s]/g, '').toUpperCase()
  return (codes.match(new RegExp(`.{${digits}}`, 'g')) ?? [])
    .map((code) => letters.get(code) ?? '')
    .join('')
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ]
}

function scaleOf(m: Matrix): number {
  return Math.hypot(m[2], m[3])
}
