import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { docsOf } from '../../generator/docs/docs.js'
import { docsSite } from '../../generator/docs/page/docs-page.js'
import { emit, type Output } from '../../generator/emit/index.js'
import { ownFile, readOwnFiles } from '../../generator/files/own-files.js'
import { catalogueFrom } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'
import { browserPath } from '../browser.js'
import { temporaryFolder } from '../temporary.js'
import { atMost, type Bench, median, type Row } from './measure.js'
import { writeSynthetic } from './synthetic.js'

const file = resolve('generated/catalogue.html')

/** What the page of the catalogue costs: to load, to see, and to search. */
export const bench: Bench = {
  name: 'docs',
  run: async () => {
    const size = gzipSync(readFileSync(file), { level: 9 }).length / 1024
    const rows: Row[] = [atMost('catalogue.html, gzipped', size, 160, 'KB'), ...(await splitRows())]
    const executablePath = browserPath()
    if (executablePath === undefined)
      return [...rows, { what: 'first paint', measured: '–', reason: 'there is no browser' }]
    const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] })
    try {
      rows.push(atMost('first paint', await firstPaint(browser), 300, 'ms'))
      rows.push(atMost('a keystroke in the search', await keystroke(browser), 16, 'ms'))
    } finally {
      await browser.close()
    }
    return rows
  },
}

/** 2,000 message types on several pages. Their package costs what `generate` costs, and is made before the clock starts. */
async function splitRows(): Promise<readonly Row[]> {
  const folder = temporaryFolder()
  writeSynthetic(folder, 2_000)
  const { value: catalogue } = catalogueFrom((await load(folder)).value)
  if (catalogue === undefined) throw new Error('The synthetic catalogue is broken.')
  const outputs = await emit(catalogue, readOwnFiles())
  const times: number[] = []
  let files: readonly Output[] = []
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now()
    files = await docsSite(catalogue, docsOf(catalogue), outputs, ownFile)
    times.push((performance.now() - started) / 1_000)
  }
  const pages = files.filter(({ path }) => path.endsWith('.html'))
  const [index] = pages
  const sizes = pages.map(({ text }) => Buffer.byteLength(text) / 1024)
  return [
    atMost('2,000 types, beside loading and generating', median(times), 3, 's'),
    atMost('their index, gzipped', gzipSync(index?.text ?? '').length / 1024, 200, 'KB'),
    atMost('their largest page', Math.max(...sizes), 1_024, 'KB'),
  ]
}

async function firstPaint(browser: Browser): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 7; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(pathToFileURL(file).href)
    times.push(
      await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity`),
    )
    await page.close()
  }
  return median(times)
}

/** From the input to the next frame's layout, once the search has been used. */
async function keystroke(browser: Browser): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(pathToFileURL(file).href)
  const times = await page.evaluate<number[]>(`(() => {
    const times = []
    for (const text of ['s', 'st', 'sta', 'stat', 'state', 'call', 'call.s', 'personal', 'x', 'participants']) {
      search.value = text
      const started = performance.now()
      search.dispatchEvent(new Event('input'))
      document.body.offsetHeight
      times.push(performance.now() - started)
    }
    return times.slice(1)
  })()`)
  await page.close()
  return Math.max(...times)
}
