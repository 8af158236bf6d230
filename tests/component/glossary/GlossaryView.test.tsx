import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { TermId } from '../../../src/model/ids.ts'
import { glossaryPage } from '../../../src/model/pages/glossary-page.ts'
import type { Term } from '../../../src/model/site.ts'
import { GlossaryView } from '../../../src/views/glossary/GlossaryView.tsx'
import { aReview, makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { Surroundings, showStatic, skippedLevels } from '../../support/render-page.tsx'

const term = (id: string, name: string, changes: Partial<Term> = {}): Term => ({
  id: id as TermId,
  name,
  definition: `Vad ${name} är.`,
  plain: null,
  abbreviations: [],
  synonyms: [],
  review: aReview,
  status: 'stated',
  citations: [],
  ...changes,
})
const site = makeSite(makeProcess('start -> a:soc -> end'), {
  terms: [
    term('oppen', 'Öppen vård'),
    term('sip', 'Samordnad individuell plan', {
      abbreviations: ['SIP'],
      synonyms: ['planen'],
      plain: 'En plan som du är med och gör.',
      status: 'inferred',
    }),
    term('arende', 'Ärende'),
  ],
})
const view = <GlossaryView site={indexOf(site)} page={glossaryPage(site)} />
const terms = () => screen.getAllByRole('term').map(({ textContent }) => textContent)

afterEach(() => document.body.replaceChildren())

describe('the page as it is served', () => {
  test('has the terms in Swedish order under their letters', () => {
    showStatic(view)
    expect(terms()).toEqual(['Samordnad individuell plan', 'Ärende', 'Öppen vård'])
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual(['S', 'Ä', 'Ö', 'Fler listor'])
  })

  test('has an anchor for each term and a way to each letter', () => {
    showStatic(view)
    expect(document.getElementById('sip')?.textContent).toContain('Samordnad individuell plan')
    const letter = screen.getByRole('link', { name: 'Ä' }).getAttribute('href') ?? ''
    expect(document.getElementById(letter.slice(1))?.textContent).toBe('Ä')
  })

  test('gives abbreviation, plain words, other names and how firmly the text stands', () => {
    showStatic(view)
    const entry = document.getElementById('sip')?.textContent
    expect(entry).toContain('(SIP)')
    expect(entry).toContain('Med enklare ord: En plan som du är med och gör.')
    expect(entry).toContain('Andra ord: planen')
    expect(entry).toContain('Härledd')
  })

  test('an abbreviation that stands in the name is not told again, another word for it is', () => {
    const named = makeSite(makeProcess('start -> a:soc -> end'), {
      terms: [
        term('system', 'AIS och ELin', { abbreviations: ['AIS', 'AE'], synonyms: ['ELin', 'och'] }),
      ],
    })
    showStatic(<GlossaryView site={indexOf(named)} page={glossaryPage(named)} />)
    expect(document.querySelector('#system h3')?.textContent).toBe('AIS och ELin (AE)')
    expect(document.querySelector('#system .fine')?.textContent).toBe('Andra ord: och')
  })

  test('A11Y-36: has one main heading, no skipped level and no style attribute', () => {
    const html = showStatic(view)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(skippedLevels()).toEqual([])
    expect(html).not.toMatch(/ style=/)
  })
})

describe('with scripts', () => {
  test('typed words leave the terms that have them, and the count is said', async () => {
    const user = userEvent.setup()
    render(<Surroundings>{view}</Surroundings>)
    await user.type(screen.getByLabelText('Sök bland begreppen'), 'sip')
    await waitFor(() => expect(terms()).toEqual(['Samordnad individuell plan']))
    expect(screen.getByRole('status').textContent).toBe('1 begrepp visas.')
  })

  test('nothing found says what to try', async () => {
    const user = userEvent.setup()
    render(<Surroundings>{view}</Surroundings>)
    await user.type(screen.getByLabelText('Sök bland begreppen'), 'finns inte')
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Inget begrepp passar. Pröva en kortare del av ordet.',
      ),
    )
  })
})
