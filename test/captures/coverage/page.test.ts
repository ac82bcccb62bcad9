import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { html } from '../../../generator/captures/coverage/reports/coverage-html.js'
import { browserTest, type PageOptions, withPage } from '../../browser.js'
import { temporaryFolder } from '../../temporary.js'
import { catalogueOf, collected, failed, moved } from './parcels.js'

const hostile = '"><img src=x onerror=alert(1)>\u202e'

const { report } = collected(await catalogueOf(), [
  ...Array.from({ length: 1200 }, () => moved({ id: 'a', state: 'Sent', marks: ['Heavy', 'Wet'] })),
  moved({ state: hostile, inside: { [hostile]: 1 }, labels: { a: 'b' } }, { speed: 'Fast' }),
  failed({ new: 1, 'a-very-long-name-that-nobody-would-ever-choose-for-a-property-and-yet-it-may-come': [] }),
  { channel: '/parcels', data: { messageType: 'ParcelMoved' } },
  { channel: '/notes', data: { messageType: 'ParcelMoved' } },
  { channel: '/elsewhere', data: { messageType: hostile } },
])
const page = await html.render(report, { color: false })
const folder = temporaryFolder({ 'page.html': page })
const address = pathToFileURL(join(folder, 'page.html')).href

/** Where pictures are kept for people to look at: only if they ask for them. */
const pictures = process.env.SCREENSHOTS

async function look(
  browser: Browser,
  name: string,
  options: PageOptions,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(browser, address, options, async ({ page: one, complaints, requests }) => {
    await body(one)
    if (pictures) {
      mkdirSync(pictures, { recursive: true })
      await one.screenshot({ path: join(pictures, `coverage-${name}.png`), fullPage: true })
    }
    assert.equal(complaints, [], 'the console is silent')
    assert.equal(requests, [address], 'nothing is asked of any network')
  })
}

/** The name of each element that is wider than the page. */
const tooWide = (one: Page): Promise<readonly string[]> =>
  one.evaluate(`[...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('.scroll') && !element.closest('.hidden') && !element.matches('.skip'))
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((element) => element.tagName + '.' + element.className)`)

/** Texts whose contrast with what is behind them is less than 4.5 (WCAG 2.2, 1.4.3). */
const tooFaint = (one: Page): Promise<readonly string[]> =>
  one.evaluate(`(() => {
    const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
    const luminance = (color) => {
      const [r, g, b] = channels(color).map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (element) => {
      for (let one = element; one; one = one.parentElement) {
        const style = getComputedStyle(one)
        // A stripe is a background too: the last colour in it is the strongest.
        const stripes = style.backgroundImage.match(/rgb\\([^)]*\\)/g)
        const color = style.backgroundColor
        if (stripes) return [...stripes, color]
        if (channels(color)[3] !== 0) return [color]
      }
      return ['rgb(255, 255, 255)']
    }
    const faint = []
    for (const element of document.querySelectorAll('body *')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '')
      if (!hasText || element.closest('.hidden') || element.getClientRects().length === 0) continue
      for (const back of behind(element)) {
        const [high, low] = [luminance(getComputedStyle(element).color), luminance(back)].sort((a, b) => b - a)
        const contrast = (high + 0.05) / (low + 0.05)
        if (contrast < 4.5) faint.push(element.className + ' "' + element.textContent.trim() + '" ' + contrast.toFixed(2))
      }
    }
    return [...new Set(faint)]
  })()`)

const openAll = (one: Page): Promise<void> =>
  one.evaluate(`for (const type of document.querySelectorAll('details')) type.open = true`)

test('the page stands alone: no address, a policy for its own style and script only', () => {
  const withoutScript = page.replace(/<script>.*?<\/script>/s, '')
  assert.not.match(withoutScript, /<script|<link|<img|\bsrc=|https?:|url\(|\son\w+=|\sstyle=/)
  assert.match(
    page,
    /default-src &#x27;none&#x27;; style-src &#x27;sha256-[\w+/]{43}&#x3D;&#x27;; script-src &#x27;sha256-/,
  )
  assert.match(page, /&lt;img/)
  assert.match(page, /\\u\{202e\}/)
})

browserTest(test, 'the grid says at a glance what was seen, and what never', (browser) =>
  look(browser, 'light', { width: 1200 }, async (one) => {
    const rows = await one.$$eval('.grid tbody tr', (all) =>
      all.map((row) =>
        Array.from(row.children, (cell) => (cell.querySelector('.cell') ?? cell).textContent.trim()),
      ),
    )
    assert.equal(rows, [
      ['Note', 'never', 'never', '0'],
      ['ParcelMoved', '! 1 not listed', '12021 invalid', '1202'],
    ])
    const heads = await one.$$eval('.grid thead th', (all) => all.map((cell) => cell.textContent))
    assert.equal(heads, ['Message type', '/notes', '/parcels', 'Total'])
    const box = await one.locator('.grid').boundingBox()
    assert.ok(box && box.y + box.height < 900, 'the grid is on the first screen')
    const border = await one.evaluate(
      `getComputedStyle(document.querySelector('.grid .never-mark')).borderTopStyle`,
    )
    assert.is(border, 'dashed', 'never is told by more than a colour')
    assert.equal(await tooWide(one), [])
  }),
)

for (const scheme of ['light', 'dark'] as const) {
  browserTest(test, `every text can be read, ${scheme}`, (browser) =>
    look(browser, `${scheme}-open`, { width: 1200, scheme }, async (one) => {
      await openAll(one)
      assert.equal(await tooFaint(one), [])
      const paper: string = await one.evaluate('getComputedStyle(document.body).backgroundColor')
      assert.is(Number(/\d+/.exec(paper)?.[0]) > 127, scheme === 'light')
    }),
  )
}

browserTest(test, 'a phone shows all of it without scrolling sideways', (browser) =>
  look(browser, 'phone', { width: 380, scheme: 'light' }, async (one) => {
    await openAll(one)
    assert.is(await one.evaluate('document.documentElement.scrollWidth'), 380)
    assert.equal(await tooWide(one), [])
    assert.ok(await one.locator('.grid .never-mark').first().isVisible())
    assert.is(await one.locator('.grid td.there .where').first().textContent(), '/notes')
    assert.not(await one.locator('.grid td.none').first().isVisible())
    assert.equal(await tooFaint(one), [])
  }),
)

browserTest(test, 'all can be reached by keyboard, and is seen to be', (browser) =>
  look(browser, 'keyboard', { width: 1200 }, async (one) => {
    const focused = (): Promise<string> =>
      one.evaluate(`document.activeElement.textContent.trim().replace(/\\s+/g, ' ').slice(0, 30)`)
    await one.keyboard.press('Tab')
    assert.is(await focused(), 'Skip to the grid')
    await one.keyboard.press('Enter')
    await one.keyboard.press('Tab')
    assert.is(await one.evaluate('document.activeElement.className'), 'card scroll')
    await one.keyboard.press('Tab')
    await one.keyboard.press('Tab')
    assert.is(await focused(), 'ParcelMoved')
    assert.is(await one.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'solid')
    await one.keyboard.press('Enter')
    await one.waitForSelector('#type-ParcelMoved', { state: 'visible' })
    assert.ok(await one.locator('#type-ParcelMoved').isVisible(), 'the link opens what it points at')
    await one.focus('details:first-of-type summary')
    await one.keyboard.press('Space')
    assert.ok(await one.locator('#type-Note').isVisible())
  }),
)

browserTest(test, 'structure is there for those who do not see it', (browser) =>
  look(browser, 'structure', { width: 380 }, async (one) => {
    await openAll(one)
    const count = (selector: string): Promise<number> => one.locator(selector).count()
    assert.is(await count('main'), 1)
    assert.is(await count('header'), 1)
    assert.is(await count('h1'), 1)
    assert.is(await count('th:not([scope])'), 0)
    assert.is(
      await one
        .getByRole('row', { name: /ParcelMoved/ })
        .first()
        .isVisible(),
      true,
    )
    assert.ok((await one.getByRole('rowheader').count()) > 10)
    assert.is((await one.getByRole('region', { name: 'Message types on topics' }).count()) > 0, true)
    assert.is(await one.evaluate('document.documentElement.lang'), 'en')
  }),
)

browserTest(test, 'the rows can be filtered', (browser) =>
  look(browser, 'filtered', { width: 1200 }, async (one) => {
    await one.fill('#filter', 'parcel.state')
    assert.match((await one.textContent('#filtered')) ?? '', '0 properties')
    await one.fill('#filter', 'parcel/state')
    assert.is(await one.textContent('#filtered'), '1 property')
    assert.ok(await one.locator('#type-ParcelMoved .props').isVisible(), 'what is found is open')
    assert.not(await one.locator('details.type', { hasText: 'Note' }).first().isVisible())
    await one.fill('#filter', '')
    await one.check('#only-never')
    assert.is(await one.locator('.props tbody tr:not(.never):visible').count(), 0)
    assert.ok((await one.locator('.props tbody tr.never:visible').count()) > 3)
  }),
)

test('each row leads to its row on the page of `docs`', () => {
  assert.match(page, 'href="catalogue.html#ParcelMoved.data.parcel.state"')
})

test.run()
