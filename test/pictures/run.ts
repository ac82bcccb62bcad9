import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { mock } from '../../generator/cometd/mock/index.js'
import { browserPath } from '../browser.js'
import { temporaryFolder } from '../temporary.js'
import { terminalPicture } from './terminal-picture.js'

/**
 * Makes the pictures of README from what the commands really print and show: `npm run pictures`. The colours of the
 * report come from the command; the pages are those that a browser shows.
 */

const target = '.github/pictures'
const size = { width: 1100, height: 860 }
const captures = 'test/captures'

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'validate.svg'), terminalPicture('A report of validate', validateReport()))

writeFileSync(join(target, 'diff.svg'), terminalPicture('A report of diff', diffReport()))

const browser = await chromium.launch({ executablePath: browserPath() ?? '', args: ['--no-sandbox'] })
try {
  await cataloguePicture(browser)
  await coveragePicture(browser)
  await mockPicture(browser)
} finally {
  await browser.close()
}

function validateReport(): string {
  const cwd = temporaryFolder()
  cpSync('schemas', join(cwd, 'schemas'), { recursive: true })
  cpSync('test/fixtures/captures/messages.ndjson', join(cwd, 'captures/today.ndjson'))
  const command = ['validate', 'captures/']
  const { stdout, stderr } = run(cwd, ...command, '--color', '--unknown', 'ignore')
  return `$ npx cometd-codegen ${command.join(' ')}\n\n${stdout}\n${stderr}`
}

async function cataloguePicture(browser: Browser): Promise<void> {
  const file = join(temporaryFolder(), 'catalogue.html')
  run('.', 'docs', '--out', file)
  const address = `${pathToFileURL(file).href}#CallStateChangeMessage`
  await withPage(browser, address, async (page) => {
    await page.locator('#lists a[aria-current]').waitFor()
    await page.screenshot({ path: join(target, 'catalogue.png') })
  })
}

/** The catalogue as it is, tagged, and three changes after it. */
function diffReport(): string {
  const cwd = temporaryFolder()
  cpSync('schemas', join(cwd, 'schemas'), { recursive: true })
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message=One')
  git('tag', 'v1.0.0')
  edit(cwd, 'resources/call', '"callUuid": {', '"uuid": {')
  edit(
    cwd,
    'resources/service',
    '{ "const": "Active",',
    '{ "const": "Degraded" },\n        { "const": "Active",',
  )
  edit(cwd, 'resources/service', '"required": ["type", "state"]', '"required": ["id", "type", "state"]')
  const { stdout } = run(cwd, 'diff', '--color')
  return `$ npx cometd-codegen diff\n\n${stdout}`
}

function edit(cwd: string, name: string, from: string, to: string): void {
  const path = join(cwd, `schemas/${name}.schema.json`)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`"${path}" has no ${from}`)
  writeFileSync(path, text.replace(from, to))
}

async function coveragePicture(browser: Browser): Promise<void> {
  const file = join(temporaryFolder(), 'coverage.html')
  run('.', 'coverage', captures, '--report', `html=${file}`)
  await withPage(browser, pathToFileURL(file).href, (page) =>
    page.screenshot({ path: join(target, 'coverage.png') }),
  )
}

async function mockPicture(browser: Browser): Promise<void> {
  const server = await mock({ catalogue: 'schemas' })
  try {
    await withPage(browser, server.pageUrl, async (page) => {
      for (const name of [
        /ServiceStateChangeMessage .*on /,
        /CallStateChangeMessage .*on \/v2\/me\/calls/,
        /ErrorMessage .*on \/v2\/me\/calls/,
      ])
        await page.getByRole('button', { name }).first().click()
      await page.locator('#messages > li').nth(2).waitFor()
      await page.locator('#filter').focus()
      await page.mouse.move(0, 0)
      await page.locator('#send').evaluate((panel) => panel.scrollTo(0, 0))
      await page.locator('#messages > li summary, #messages > li').first().click()
      await page.screenshot({ path: join(target, 'mock.png') })
    })
  } finally {
    await server.close()
  }
}

async function withPage(
  browser: Browser,
  address: string,
  body: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await browser.newPage({ viewport: size, colorScheme: 'light' })
  await page.goto(address)
  await body(page)
  await page.close()
}

function run(cwd: string, ...args: readonly string[]): { stdout: string; stderr: string } {
  const command = ['--import', import.meta.resolve('tsx'), resolve('generator/cli.ts'), ...args]
  const env = { ...process.env, GITHUB_ACTIONS: '', NO_COLOR: '' }
  return spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8' })
}
