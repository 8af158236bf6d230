import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect as look, test } from '@playwright/test'
import { axeFaults } from './support/axe.ts'

/** `npm run dev` on a copy of the invented organisation, in a browser. */
test.describe.configure({ mode: 'serial', timeout: 180_000 })

/** A server that develops writes each module when it is first asked for. */
const expect = look.configure({ timeout: 40_000 })

const ROOT = join(import.meta.dirname, '../..')
const STEP = 'processer/boken-kommer/vanta-pa-turen'

let folder = ''
let origin = ''
let server: ChildProcess

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-editing-'))
  await cp(join(ROOT, 'tests/fixtures/content/bokbussen'), folder, { recursive: true })
  const { PORT: _, BASE_PATH: __, ...environment } = process.env
  server = spawn(process.execPath, ['--import', 'tsx', 'src/commands/dev.ts'], {
    cwd: ROOT,
    env: { ...environment, CONTENT_DIR: folder, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  origin = await new Promise<string>((found, failed) => {
    server.stdout?.on('data', (said: Buffer) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said))?.[0]
      if (address !== undefined) found(address)
    })
    server.once('exit', () => failed(new Error('npm run dev ended')))
  })
})

test.afterAll(async () => {
  server.kill()
  await rm(folder, { recursive: true })
})

async function save(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

const named = (name: string) => (text: string) => text.replace(/^namn: .*$/m, `namn: ${name}`)

test('an open map takes in one saved change after another', async ({ page }) => {
  await page.goto(`${origin}/handlaggare/boken-kommer/`)
  await expect(page.locator('.react-flow__pane')).toBeVisible()
  const step = page.locator('[data-lista] [data-steg="vanta-pa-turen"]')
  for (const name of ['Vänta till våren', 'Vänta till hösten', 'Vänta till jul']) {
    await save(`${STEP}/steg.mdx`, named(name))
    await expect(step).toContainText(name)
    await expect(page.locator(`.react-flow [data-steg="vanta-pa-turen"]`)).toHaveAccessibleName(
      new RegExp(name),
    )
  }
})

test('the search finds what was saved after it was used, and the page is not loaded anew', async ({
  page,
}) => {
  await page.goto(`${origin}/handlaggare/boken-kommer/vanta-pa-turen/`)
  const field = page.getByRole('searchbox', { name: 'Sök steg, roll eller ord' })
  await field.fill('bussen')
  const hits = page.locator('.search-panel')
  await expect(hits.getByRole('link').first()).toBeVisible()
  await page.evaluate(() => document.documentElement.classList.add('never-left'))
  for (const name of ['Vänta på solsken', 'Vänta på ösregn']) {
    await save(`${STEP}/steg.mdx`, named(name))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    // A writer has been in the editor meanwhile.
    await field.blur()
    await field.fill(name)
    await expect(hits.getByRole('link', { name: new RegExp(name) }).first()).toBeVisible()
  }
  await expect(page.locator('html.never-left')).toBeAttached()
})

test('a fault lies over the open page and in the terminal, and goes away when it is mended', async ({
  page,
}) => {
  let terminal = ''
  server.stderr?.on('data', (said: Buffer) => {
    terminal += String(said)
  })
  await page.goto(`${origin}/handlaggare/boken-kommer/vanta-pa-turen/`)
  const search = page.getByRole('searchbox', { name: 'Sök steg, roll eller ord' })
  await expect(page.locator('.search-box[data-awake]')).toBeVisible()
  await search.focus()
  await save(`${STEP}/steg.mdx`, (text) => text.replace(/^fas: /m, 'fas: ej-'))
  const fault = page.getByRole('dialog', { name: '1 fel i innehållet' })
  const more = 'så fler fel kan visa sig när de här är rättade.'
  await expect(fault).toContainText('Fasen ”ej-')
  await expect(fault).toContainText(more)
  await expect(fault.getByText(/^\d+ \| fas: ej-/)).toBeVisible()
  await expect(fault.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(
    fault.getByRole('button', { name: /vanta-pa-turen\/steg\.mdx:\d+:6$/ }),
  ).toBeVisible()
  await expect.poll(() => terminal).toContain(more)
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    const { violations } = await axeFaults(page, { within: '#innehallets-lage' })
    expect(violations).toEqual([])
  }
  // Put away: the page is there to use, also the next one, and the fault is found again.
  await page.keyboard.press('Escape')
  await expect(fault).toBeHidden()
  await expect(search).toBeFocused()
  await page.goto(`${origin}/pilkarta/boken-kommer/vanta-pa-turen/`)
  const again = page.getByRole('button', { name: 'Visa 1 fel i innehållet' })
  await expect(again).toBeVisible()
  await expect(fault).toBeHidden()
  await again.click()
  await expect(fault).toContainText('Fasen ”ej-')
  await page.keyboard.press('Escape')
  // Saved as it was: it is on the page again, and in the terminal it stands already.
  await save(`${STEP}/steg.mdx`, (text) => text)
  await expect(fault).toContainText('Fasen ”ej-')
  await page.goto(`${origin}/handlaggare/boken-kommer/vanta-pa-turen/`)
  await save(`${STEP}/steg.mdx`, (text) => text.replace(/^fas: ej-/m, 'fas: inte-'))
  await expect(fault).toContainText('Fasen ”inte-')
  await expect.poll(() => terminal).toContain('”inte-')
  expect(terminal.split('Fasen ”ej-')).toHaveLength(2)
  await save(`${STEP}/steg.mdx`, (text) => text.replace(/^fas: inte-/m, 'fas: '))
  await expect(fault).toBeHidden()
  await expect(page.getByRole('status').getByText('Innehållet har inga fel längre.')).toBeVisible()
  await save(`${STEP}/steg.mdx`, (text) => `${text}\nTa med ett paraply till eva.ek@exempel.se.\n`)
  await expect(page.locator('#app').getByText('Ta med ett paraply')).toBeVisible()
  // A warning is a line that can be opened, and nothing lies over the page.
  await page.getByText(/^1 varning i innehållet$/).click()
  await expect(page.getByText('Sidan visas ändå.')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a station, which has no app, is loaded anew with what was saved', async ({ page }) => {
  await page.goto(`${origin}/pilkarta/boken-kommer/vanta-pa-turen/`)
  for (const name of ['Vänta på bussen', 'Vänta vid bussen']) {
    await save(`${STEP}/pilkarta.mdx`, named(name))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  }
})
