import { expect, test } from 'vitest'
import type { Part } from '../../../src/model/pages/role-parts.ts'
import { PartWords } from '../../../src/views/responsibility/PartWords.tsx'
import { showStatic } from '../../support/render-page.tsx'

test('a form of the process is named once, after all that a role does in it alone', () => {
  const part = (name: Part['name'], formName: string | null): Part => ({
    name,
    status: 'stated',
    formName,
  })
  showStatic(
    <PartWords
      parts={[
        part('A', 'Utan sjukpenning'),
        part('R', 'Utan sjukpenning'),
        part('attends', null),
        part('I', 'Med sjukpenning'),
      ]}
    />,
  )
  const groups = [...document.querySelectorAll('.part-words')]
  expect(
    groups.map((group) => [...group.children].map((word) => word.textContent?.trim())),
  ).toEqual([
    ['Ansvarar', 'Utför', 'Utan sjukpenning'],
    ['Deltar'],
    ['Informeras', 'Med sjukpenning'],
  ])
})
