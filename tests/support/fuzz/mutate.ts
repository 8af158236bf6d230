import { Dice, type Files, type Kind, type Mutation } from './mutation.ts'
import { DELETE, DUPLICATE, MDX, MISTYPE, type Slip, SWAP, TRUNCATE, YAML } from './slips.ts'

type Change = (files: Map<string, Uint8Array>, path: string, dice: Dice) => void

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** The files after each slip in turn. A file that an earlier slip took away suffers no more. */
export function mutate(files: Files, mutations: readonly Mutation[]): Files {
  const after = new Map(files)
  for (const { kind, path, seed } of mutations) {
    if (!after.has(path)) continue
    const dice = new Dice(seed)
    dice.pick(CHANGES[kind])(after, path, dice)
  }
  return after
}

const textSlips = (slips: readonly Slip[]): readonly Change[] =>
  slips.map((slip) => (files, path, dice) => {
    const other = decode(files.get(dice.pick([...files.keys()])))
    files.set(path, encode(slip(decode(files.get(path)), dice, other)))
  })

const byteSlips = (slips: readonly ((bytes: Uint8Array, dice: Dice) => Uint8Array)[]) =>
  slips.map(
    (slip): Change =>
      (files, path, dice) => {
        files.set(path, slip(files.get(path) ?? new Uint8Array(), dice))
      },
  )

const CHANGES: Readonly<Record<Kind, readonly Change[]>> = {
  delete: [
    ...textSlips(DELETE),
    (files, path) => files.delete(path),
    (files, path) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      // One step or one process; a whole register would leave little to fuzz.
      const isFolder = folder.split('/').length > 2
      for (const each of files.keys()) {
        if (isFolder ? each.startsWith(folder) : each === path) files.delete(each)
      }
    },
  ],
  duplicate: [
    ...textSlips(DUPLICATE),
    (files, path, dice) => {
      const names = ['$1-2$2', '$1 - kopia$2', 'Kopia av $1$2', '$1 (2)$2', '$1$2.txt', '_$1$2']
      const to = path.replace(/([^/.]+)(\.[^/]+)$/, dice.pick(names))
      files.set(to, files.get(path) ?? new Uint8Array())
    },
    (files, path, dice) => {
      const folder = path.slice(0, path.lastIndexOf('/'))
      const to = dice.pick([`${folder}-2`, `${folder} - kopia`, `${folder}/i-mappen`])
      for (const [each, bytes] of [...files]) {
        if (each.startsWith(`${folder}/`)) files.set(to + each.slice(folder.length), bytes)
      }
    },
  ],
  swap: [
    ...textSlips(SWAP),
    (files, path, dice) => {
      const other = dice.pick([...files.keys()])
      const [mine = new Uint8Array(), theirs = new Uint8Array()] = [
        files.get(path),
        files.get(other),
      ]
      files.set(path, theirs).set(other, mine)
    },
  ],
  mistype: [
    ...textSlips(MISTYPE),
    (files, path, dice) => {
      const bytes = files.get(path) ?? new Uint8Array()
      const at = dice.below(path.length)
      const sign = dice.pick(['', 'å', 'A', ' ', '_', '.', '--', 'x', '/'])
      files.delete(path)
      const renamed = path.slice(0, at) + sign + path.slice(at + 1)
      files.set(renamed.replace(/\/+/g, '/').replace(/^\//, ''), bytes)
    },
  ],
  truncate: [
    ...textSlips(TRUNCATE),
    // In the middle of a letter, as an interrupted copy leaves it.
    ...byteSlips([(bytes, dice) => bytes.slice(0, dice.below(bytes.length))]),
  ],
  encoding: byteSlips([
    (bytes) => Buffer.from(decode(bytes), 'latin1'),
    (bytes) => Buffer.from(`\ufeff${decode(bytes)}`, 'utf16le'),
    (bytes) => Buffer.from(decode(bytes), 'utf16le').swap16(),
    (bytes) => encode(Buffer.from(bytes).toString('latin1')),
    (bytes) => encode(decode(bytes).normalize('NFD')),
    (bytes, dice) => encode(decode(bytes).replaceAll('\n', dice.pick(['\r', '\r\n', '\n\r']))),
    (bytes, dice) => withByte(bytes, dice, dice.pick([0, 7, 0x1b, 0x80, 0xc3, 0xff])),
    (bytes, dice) =>
      withSign(bytes, dice, dice.pick(['\ufeff', '\u200b', '\u00ad', '\ufffd', '\u202e'])),
  ]),
  yaml: textSlips(YAML),
  mdx: textSlips(MDX),
}

function withByte(bytes: Uint8Array, dice: Dice, byte: number): Uint8Array {
  const at = dice.below(bytes.length)
  return Uint8Array.from([...bytes.slice(0, at), byte, ...bytes.slice(at)])
}

function withSign(bytes: Uint8Array, dice: Dice, sign: string): Uint8Array {
  const text = decode(bytes)
  const at = dice.below(text.length)
  return encode(text.slice(0, at) + sign + text.slice(at))
}
