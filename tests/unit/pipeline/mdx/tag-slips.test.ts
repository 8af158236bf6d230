import { describe, expect, test } from 'vitest'
import { checkBody } from '../../../../src/pipeline/mdx/check-body.ts'
import { parseBody } from '../../../../src/pipeline/mdx/parse-body.ts'
import type { Problem } from '../../../../src/pipeline/problem.ts'

function told(body: string) {
  const problems: Problem[] = []
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  const parsed = parseBody(body, 'steg.mdx', report)
  if (parsed) checkBody(parsed.tree, body, 'steg.mdx', report)
  return problems.map(({ line, column, message, mend }) => [`${line}:${column}`, message, mend])
}

const QUOTES = 'Värdet på ”id” i taggen står inte mellan två citattecken.'
const EQUALS = 'Efter ”id” i taggen saknas ett likhetstecken.'
const END = 'Skriv </Begrepp>.'
const ALONE = (tag: string): [message: string, mend: string] => [
  `${tag} står inte på en egen rad, längst till vänster.`,
  `Sätt ${tag} på en egen rad, utan mellanslag före.`,
]
const RIGHT = 'Din <Begrepp id="sgi">SGI</Begrepp> nu.'
const BOX = '<Ruta rubrik="Tänk på">\nhej\n</Ruta>'
const LIST = '<Ruta rubrik="Tänk på">\n- ett\n- två\n</Ruta>'

describe('a slip in a tag is told once, and following the advice mends it', () => {
  test.each([
    ['Din <Begrepp id=sgi>SGI</Begrepp> nu.', '1:5', QUOTES, 'Skriv id="sgi".', RIGHT],
    ['Din <Begrepp id="sgi>SGI</Begrepp> nu.', '1:5', QUOTES, 'Skriv id="sgi".', RIGHT],
    ['Din <Begrepp id=sgi">SGI</Begrepp> nu.', '1:5', QUOTES, 'Skriv id="sgi".', RIGHT],
    ['En <Roll id=lakare />.', '1:4', QUOTES, 'Skriv id="lakare".', 'En <Roll id="lakare" />.'],
    ['Din <Begrepp id"sgi">SGI</Begrepp> nu.', '1:5', EQUALS, 'Skriv id="sgi".', RIGHT],
    ['Din <Begrepp id: "sgi">SGI</Begrepp> nu.', '1:5', EQUALS, 'Skriv id="sgi".', RIGHT],
    [
      'Din <Begrepp id=”sgi”>SGI</Begrepp> nu.',
      '1:5',
      'Tecknet ” är inget citattecken i en tagg.',
      'Skriv raka citattecken: id="…".',
      RIGHT,
    ],
    [
      'Din <Begrepp id="sgi" SGI</Begrepp> nu.',
      '1:5',
      'Taggen <Begrepp id="sgi" saknar > i slutet.',
      'Skriv <Begrepp id="sgi">.',
      RIGHT,
    ],
    [
      'En <Roll id="lakare" / hos oss.',
      '1:4',
      'Taggen <Roll id="lakare" saknar > i slutet.',
      'Skriv <Roll id="lakare" />.',
      'En <Roll id="lakare" /> hos oss.',
    ],
    [
      'Din <Begrepp id="sgi">SGI</begrepp> nu.',
      '1:26',
      '</begrepp> avslutar inte <Begrepp>.',
      END,
      RIGHT,
    ],
    [
      'Din <Begrepp id="sgi">SGI</Roll> nu.',
      '1:26',
      '</Roll> avslutar inte <Begrepp>.',
      END,
      RIGHT,
    ],
    [
      'Din <Begrep id="sgi">SGI</Begrepp> nu.',
      '1:5',
      '<Begrep> avslutas med </Begrepp>.',
      'Skriv <Begrepp … här också.',
      RIGHT,
    ],
    [
      'Din <Begrepp id="sgi">SGI<Begrepp> nu.',
      '1:26',
      'Här står <Begrepp> där slutet på <Begrepp> ska stå.',
      END,
      RIGHT,
    ],
    [
      'Din < Begrepp id="sgi">SGI</Begrepp> nu.',
      '1:5',
      '”< Begrepp” läses inte som en tagg.',
      'Skriv <Begrepp utan mellanslag efter <.',
      RIGHT,
    ],
    [
      '**Din <Begrepp id="sgi">SGI** är</Begrepp>',
      '1:33',
      '<Begrepp> börjar och slutar inte i samma text.',
      'Låt både <Begrepp …> och </Begrepp> stå innanför, eller utanför, tecken som ** och [ ].',
      '**Din <Begrepp id="sgi">SGI är</Begrepp>**',
    ],
    [
      'Din <Begrepp id="sgi">SGI\n\när</Begrepp> nu.',
      '3:3',
      '<Begrepp> börjar i ett stycke och slutar i ett annat.',
      'Låt både <Begrepp …> och </Begrepp> stå i samma stycke.',
      RIGHT,
    ],
    ['<Ruta rubrik="Tänk på">\nhej</Ruta>', '2:4', ...ALONE('</Ruta>'), BOX],
    ['<Ruta rubrik="Tänk på">hej\n</Ruta>', '1:1', ...ALONE('<Ruta …>'), BOX],
    ['<Ruta rubrik="Tänk på">\n- ett\n- två\n  </Ruta>', '4:3', ...ALONE('</Ruta>'), LIST],
    ['<Ruta rubrik="Tänk på">\n- ett\n- två</Ruta>', '3:6', ...ALONE('</Ruta>'), LIST],
    [
      '<Ruta rubrik="Tänk på">\nhej\n< /Ruta>',
      '3:1',
      '”< /Ruta” läses inte som en tagg.',
      'Skriv </Ruta>.',
      BOX,
    ],
    [
      '<Ruta rubrik="Tänk på">\nhej\n</Ruta',
      '3:1',
      'Taggen </Ruta saknar > i slutet.',
      'Skriv </Ruta>.',
      BOX,
    ],
    [
      '<Ruta rubrik="Tänk på">\nhej',
      '1:1',
      '<Ruta> har inget slut.',
      'Skriv </Ruta> på en egen rad efter texten, längst till vänster.',
      BOX,
    ],
    [
      'Läs <Regel id="a"> om det.',
      '1:5',
      '<Regel> har inget slut.',
      'Skriv <Regel … />, med / före >.',
      'Läs <Regel id="a" /> om det.',
    ],
    [
      'Din <Begrepp id="sgi">SGI.',
      '1:5',
      '<Begrepp> har inget slut.',
      'Avsluta med </Begrepp>, eller skriv <Begrepp … />.',
      'Din <Begrepp id="sgi">SGI</Begrepp>.',
    ],
    [
      '<Ruta rubrik="Tänk på">\nDin <Begrepp id="sgi">SGI.\n</Ruta>',
      '2:5',
      '<Begrepp> har inget slut.',
      'Avsluta med </Begrepp>, eller skriv <Begrepp … />.',
      '<Ruta rubrik="Tänk på">\nDin <Begrepp id="sgi">SGI</Begrepp>.\n</Ruta>',
    ],
  ])('%j at %s', (wrong, place, message, mend, right) => {
    expect(told(wrong)).toEqual([[place, message, mend]])
    expect(told(right)).toEqual([])
  })
})

test('a quotation mark that is lost hides no slip further down, and makes none', () => {
  expect(
    told(
      '<Ruta rubrik="Tänk på>\nhej\n</Ruta>\n\nEn <Roll id="lakare" /> och `<Roll id=x>`, <Roll id=x />.',
    ),
  ).toEqual([
    [
      '1:1',
      'Värdet på ”rubrik” i taggen står inte mellan två citattecken.',
      'Skriv rubrik="Tänk på".',
    ],
    ['5:44', QUOTES, 'Skriv id="x".'],
  ])
})

test('a sign between numbers, an address and HTML are told as before', () => {
  expect(told('Under <5 och < Roll.').map(([, message]) => message)).toEqual([
    'Tecknet < läses som början på en tagg: ”<5 och < Roll.”.',
  ])
  expect(
    told('Rad<br>rad, <a@b.se>.')
      .map(([, message]) => message)
      .sort(),
  ).toEqual(['HTML går inte att använda i brödtexten: <br>.', '”<a@b.se>” blir ingen länk här.'])
  expect(told('Rad</div> \\<Roll id=x> nu.').map(([, message]) => message)).toEqual([
    'HTML går inte att använda i brödtexten: <div>.',
  ])
})
