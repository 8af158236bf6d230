import { screen } from '@testing-library/dom'
import type { ComponentType, ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { TermId } from '../../../src/model/ids.ts'
import { Prose, type ProseContext } from '../../../src/ui/prose/Prose.tsx'
import { aReview, makeCitizenText, makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

const process = makeProcess('start -> a:fk -> b:fk -> c:fk -> end', {
  process: { citizen: { name: 'Min väg', summary: 'Kort.', review: aReview } },
  steps: {
    a: { station: { kind: 'own' }, citizen: makeCitizenText({ name: 'Berätta' }) },
    b: { station: { kind: 'told-at', step: 'a' as (typeof process.steps)[number]['id'] } },
  },
})
const made = makeSite(process, {
  terms: [
    {
      id: 'sgi' as TermId,
      name: 'SGI',
      definition: 'Inkomst enligt lag.',
      plain: 'Det du tjänar.',
      abbreviations: [],
      synonyms: [],
      review: aReview,
      status: 'stated',
      citations: [],
    },
  ],
})

type Parts = Record<
  string,
  ComponentType<{ id?: string; href?: string; rubrik?: string; children?: ReactNode }>
>

function show(audience: ProseContext['audience'], write: (parts: Parts) => ReactNode) {
  const Body = ({ components }: { components?: object }) => (
    <>{write({ ...(components as Parts) })}</>
  )
  return showStatic(
    <Prose
      text={Body}
      site={indexOf(made)}
      registers={made}
      processes={[process]}
      audience={audience}
    />,
  )
}

const links = () =>
  screen.queryAllByRole('link').map((link) => `${link.textContent} ${link.getAttribute('href')}`)

test('a caseworker is led to steps, roles, parties and terms by name', () => {
  show('caseworker', ({ Steg, Roll, Part, Begrepp }) => [
    Steg && <Steg key="1" id="a" />,
    Steg && <Steg key="2" id="process/b" />,
    Roll && <Roll key="3" id="fk-roll" />,
    Part && <Part key="4" id="fk" />,
    Begrepp && <Begrepp key="5" id="sgi" />,
  ])
  expect(links()).toEqual([
    'Steg a /handlaggare/process/a/',
    'Steg b /handlaggare/process/b/',
    'Rollen fk-roll /roller/fk-roll/',
    'Parten fk /parter/fk/',
    'SGI /begrepp/#sgi',
  ])
})

test('a citizen is led to the station where a step is told, and to no caseworker page', () => {
  show('citizen', ({ Steg, Roll, Part }) => [
    Steg && <Steg key="1" id="b" />,
    Steg && <Steg key="2" id="c" />,
    Roll && <Roll key="3" id="fk-roll" />,
    Part && <Part key="4" id="fk" />,
  ])
  expect(links()).toEqual(['Berätta /pilkarta/process/a/'])
  expect(document.body.textContent).toBe('BerättaSteg cdin kontakt på fkParten fk')
})

test('LANG-15: a term explains itself to a citizen where it stands, in plain words', () => {
  show('citizen', ({ Begrepp }) => Begrepp && <Begrepp id="sgi">SGI</Begrepp>)
  const note = document.getElementById(
    screen.getByRole('button', { name: 'SGI' }).getAttribute('popovertarget') ?? '',
  )
  expect(note?.hasAttribute('popover')).toBe(true)
  expect(note?.textContent?.trim()).toBe('(Det du tjänar.)')
})

test('a link in the text leaves the site with a word about it', () => {
  show('caseworker', ({ a: Anchor }) => Anchor && <Anchor href="https://x.example/">Lagen</Anchor>)
  expect(links()).toEqual(['Lagen (extern webbplats) https://x.example/'])
})
