import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Test } from 'uvu'

/** Where browsers are that these tests know how to drive. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser on this machine: the one that CHROMIUM names and no other, or else an installed one. */
export const browserPath = (): string | undefined =>
  (process.env.CHROMIUM === undefined ? places : [process.env.CHROMIUM]).find((path) => existsSync(path))

export type PageOptions = {
  readonly width: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
}

let started: Promise<Browser> | undefined
let willClose = false

/**
 * A test in a browser, which all tests of a file share. Without one it is skipped, and says so; where CI=true it
 * fails, as nobody would read that there.
 */
export function browserTest(test: Test, name: string, body: (browser: Browser) => Promise<void>): void {
  const path = browserPath()
  if (path === undefined && process.env.CI !== 'true') {
    console.error(`NOT TESTED, as there is no browser (install chromium, or set CHROMIUM): ${name}`)
    test.skip(name)
    return
  }
  // uvu takes hooks only before it runs.
  if (!willClose) test.after(close)
  willClose = true
  test(name, async () => {
    if (path === undefined) throw new Error('There is no browser: install chromium, or set CHROMIUM.')
    started ??= chromium.launch({ executablePath: path, args: [...quietly] })
    await body(await started)
  })
}

/** The next file starts a browser of its own. */
async function close(): Promise<void> {
  const browser = await started
  started = undefined
  willClose = false
  await browser?.close()
}

const quietly = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

/** A page, and what it said on the console and asked the network for meanwhile. */
export type Observed = {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly requests: readonly string[]
}

/** Opens an address in a new page, and closes it after the body. */
export async function withPage(
  browser: Browser,
  address: string,
  { width, height = 900, scheme = 'light' }: PageOptions,
  body: (observed: Observed) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme })
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => void complaints.push(String(error)))
  page.on('request', (request) => void requests.push(request.url()))
  try {
    await page.goto(address)
    await body({ page, complaints, requests })
  } finally {
    await page.close()
  }
}
