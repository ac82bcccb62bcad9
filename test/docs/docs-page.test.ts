// timeout: 240
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve as resolvePath } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { command as coverage } from '../../generator/commands/coverage.js'
import { command as docs } from '../../generator/commands/docs.js'
import { command as validate } from '../../generator/commands/validate.js'
import { declaredSchemas } from '../../generator/schema/declared.js'
import { load } from '../../generator/schema/load.js'
import { resolve } from '../../generator/schema/resolve.js'
import { browserTest, type PageOptions, withPage } from '../browser.js'
import { payloadsIn } from '../payloads.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The page that the package ships. */
const file = 'generated/catalogue.html'
const html = readFileSync(file, 'utf8')

type Look = (page: Page) => Promise<void>

/** Opens the page from the disk, and holds that it asks for nothing and complains of nothing. */
async function look(
  browser: Browser,
  options: PageOptions,
  body: Look,
  hash = '',
  path = file,
): Promise<void> {
  const address = pathToFileURL(path).href
  await withPage(browser, address + hash, options, async ({ page, complaints, requests }) => {
    await body(page)
    assert.equal(complaints, [])
    assert.equal(
      requests.filter((url) => !url.startsWith(address)),
      [],
    )
  })
}

const wide = { width: 1280, height: 800 }

test('the page is one file that asks for nothing, and small enough', () => {
  assert.match(
    html,
    /content="default-src &#x27;none&#x27;; style-src &#x27;sha256-.*?; script-src &#x27;sha256-.*?;/,
  )
  assert.not.match(
    html.replace(/<script[\s\S]*?<\/script>/g, ''),
    /<link|<img|\ssrc=|url\(|\son\w+=|\sstyle=/,
  )
  assert.ok(gzipSync(html).length <= 160 * 1024, `${gzipSync(html).length} bytes gzipped`)
})

test('without JavaScript the page holds the name of every property, value and message type', async () => {
  const { value: sources } = await load('schemas')
  const text = html.replace(/<script[\s\S]*<\/script>/, '').replace(/<wbr>|<\/?b>/g, '')
  const properties = declaredSchemas(resolve(sources).value).filter(({ what }) => what === 'property')
  const names = properties.map(({ origin }) => origin.pointer.slice(origin.pointer.lastIndexOf('/') + 1))
  assert.ok(names.length > 250)
  assert.equal(
    names.filter((name) => !text.includes(name)),
    [],
  )
})

browserTest(test, 'every row has an address of its own that leads to it', (browser) =>
  look(
    browser,
    wide,
    async (page) => {
      const ids = await page.$$eval('[id]', (all) => all.map((one) => one.id))
      assert.is(new Set(ids).size, ids.length)
      const row = page.locator('[id="CallStateChangeMessage.data.call.state"]')
      const box = await row.boundingBox()
      assert.ok(box && box.y >= 0 && box.y < 800, 'it is in sight')
      const dangling = await page.$$eval('a[href^="#"]', (links) =>
        links
          .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
          .filter((id) => document.getElementById(id) === null),
      )
      assert.equal(dangling, [])
      assert.is(await page.locator('h1').count(), 1)
    },
    '#CallStateChangeMessage.data.call.state',
  ),
)

browserTest(test, 'the declaration that is shown is the one that is shipped', (browser) =>
  look(browser, wide, async (page) => {
    const shown = await page.locator('#Call [data-language="ts"] code').textContent()
    assert.is(shown, readFileSync('generated/types/Call.d.ts', 'utf8'))
  }),
)

browserTest(test, 'the search finds names, paths, values and descriptions, by keyboard alone', (browser) =>
  look(browser, wide, async (page) => {
    await page.keyboard.press('/')
    await page.keyboard.type('call.state')
    await page.locator('#hits a').first().waitFor()
    assert.match((await page.locator('#hits a').first().textContent()) ?? '', 'call.state')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    assert.is(await page.evaluate('location.hash'), '#CallStateChangeMessage.data.call.state')
    await page.fill('#search', 'MuteMonitoredUser')
    assert.match((await page.locator('#hits').textContent()) ?? '', 'capabilities')
    await page.fill('#search', 'zebra')
    assert.match((await page.locator('#hits').textContent()) ?? '', 'Nothing matches.')
    await page.keyboard.press('Escape')
    assert.ok(await page.locator('#lists').isVisible())
  }),
)

for (const [name, options] of [
  ['light', { ...wide, scheme: 'light' }],
  ['dark', { ...wide, scheme: 'dark' }],
  ['a narrow phone', { width: 320, height: 700, scheme: 'light' }],
] as const) {
  browserTest(test, `it can be read and used by everybody: ${name}`, (browser) =>
    look(browser, options, async (page) => {
      // All of it is looked at, also what a browser lays out only when it comes into sight.
      await page.evaluate(
        `for (const one of document.querySelectorAll('.entry')) one.style.contentVisibility = 'visible'`,
      )
      await page.evaluate(axe)
      const found = await page.evaluate<
        readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
      >(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => ({ html: html.slice(0, 200) })) })))`,
      )
      assert.equal(found, [])
      assert.is(await page.evaluate('document.documentElement.scrollWidth'), options.width)
    }),
  )
}

type Told = { readonly verdict: string; readonly issues: readonly unknown[] }

/** What the page says of a text. */
const judged = (page: Page, text: string): Promise<readonly Told[]> =>
  page.evaluate(`judgeText(${JSON.stringify(text)}).then(({ messages }) => messages.map(({ verdict, finding, drift }) => (
    { verdict, issues: [...(finding?.issues ?? []), ...(drift?.issues ?? [])] })))`)

browserTest(test, 'every example that is pasted is known', (browser) =>
  look(browser, wide, async (page) => {
    const examples = await page.$$eval('[data-example] code', (all) =>
      all.map((one) => one.textContent ?? ''),
    )
    assert.ok(examples.length > 30)
    const verdicts = []
    for (const example of examples)
      verdicts.push(...(await judged(page, example)).map(({ verdict }) => verdict))
    assert.equal(new Set(verdicts), new Set(['valid']))
    await page.click('#payload-example')
    await page.locator('.verdicts .badge.valid').waitFor()
  }),
)

browserTest(test, 'every broken payload shows the issues and the places that `validate` reports', (browser) =>
  look(browser, wide, async (page) => {
    const payloads = [...payloadsIn('refused'), ...payloadsIn('tolerated')]
    const texts = payloads.map(({ message }) => JSON.stringify(message, null, 2))
    assert.ok(texts.length > 20)
    const folder = temporaryFolder(
      Object.fromEntries(texts.map((text, index) => [`${1000 + index}.json`, text])),
    )
    const world = worldAt(process.cwd())
    const values = new Map([
      ['profile', ['strict']],
      ['format', ['json']],
    ] as const)
    await validate.run({ values, positionals: [folder] }, world)
    const report: { findings: readonly { file: string; verdict: string; issues?: readonly object[] }[] } =
      JSON.parse(world.output())
    for (const [index, text] of texts.entries()) {
      const wanted = report.findings.filter((finding) => finding.file.endsWith(`${1000 + index}.json`))
      const told = await judged(page, text)
      assert.equal(
        told.flatMap(({ issues }) => issues),
        wanted.flatMap(({ issues = [] }) => issues),
        payloads[index]?.name,
      )
    }
  }),
)

browserTest(test, 'what is pasted is judged, leads to its row, and can become an example', (browser) =>
  look(browser, wide, async (page) => {
    const message = {
      channel: '/v2/me/calls',
      data: {
        messageType: 'CallStateChangeMessage',
        notificationType: 'StatusChange',
        call: { id: '1', stat: 'Held' },
      },
    }
    const valid = {
      ...message,
      data: { ...message.data, call: { id: '1', state: 'Held', '<img src=x onerror=alert(1)>': 1 } },
    }
    await page.fill('#payload', `${JSON.stringify(message)}\n${JSON.stringify(valid)}`)
    await page.locator('.verdicts .badge.invalid').waitFor()
    assert.match(
      (await page.locator('.verdicts').textContent()) ?? '',
      'is missing; "stat" may be a misspelling of it',
    )
    assert.is(await page.locator('.verdicts img').count(), 0)
    await page.getByRole('link', { name: '/data/call/state' }).click()
    assert.is(await page.evaluate('location.hash'), '#CallStateChangeMessage.data.call.state')
    await page.getByRole('button', { name: 'Add as example' }).click()
    const patch = JSON.parse((await page.locator('.verdicts .block code').textContent()) ?? '')
    const own = 'messages/CallStateChangeMessage.schema.json'
    assert.equal(patch[own], [{ op: 'add', path: '/examples/-', value: valid }])
    assert.equal(Object.keys(patch).sort(), [own, 'resources/call.schema.json'])
  }),
)

browserTest(test, 'the patch for an example is the one that `coverage` suggests', (browser) =>
  look(browser, wide, async (page) => {
    const message = {
      channel: '/v2/me/calls',
      data: {
        messageType: 'CallStateChangeMessage',
        notificationType: 'Sneezed',
        call: { id: '1', state: 'Dreaming', pets: [{ name: 'Rex', age: 3 }] },
        more: true,
      },
    }
    await page.fill('#payload', JSON.stringify(message))
    await page.getByRole('button', { name: 'Add as example' }).click()
    const told = JSON.parse((await page.locator('.verdicts .block code').textContent()) ?? '')
    const own = 'messages/CallStateChangeMessage.schema.json'
    assert.equal(told[own].at(-1), { op: 'add', path: '/examples/-', value: message })
    const world = worldAt(temporaryFolder({ 'one.json': JSON.stringify(message) }))
    const values = new Map([
      ['suggest', [true]],
      ['catalogue', [resolvePath('schemas')]],
    ] as const)
    await coverage.run({ values, positionals: ['one.json'] }, world)
    const suggested = JSON.parse(world.output())
    assert.ok(Object.values<readonly object[]>(suggested).flat().length > 3, world.output())
    assert.equal({ ...told, [own]: told[own].slice(0, -1) }, suggested)
  }),
)

browserTest(test, 'an archive is read as `validate` reads it', (browser) =>
  look(browser, wide, async (page) => {
    await page.setInputFiles('#payload-file', 'test/captures/websocket.har')
    await page.locator('.verdict-line').waitFor()
    const world = worldAt(process.cwd())
    await validate.run(
      { values: new Map([['format', ['json']]] as const), positionals: ['test/captures/websocket.har'] },
      world,
    )
    const { summary } = JSON.parse(world.output())
    assert.match((await page.locator('.verdict-line').textContent()) ?? '', `${summary.messages} message`)
  }),
)

browserTest(test, 'hostile names and descriptions stay text', async (browser) => {
  const out = join(temporaryFolder(), 'hostile.html')
  const world = worldAt(process.cwd())
  const values = new Map([
    ['catalogue', ['test/fixtures/golden/shapes/schemas']],
    ['out', [out]],
  ] as const)
  assert.is(await docs.run({ values, positionals: [] }, world), 0)
  await look(
    browser,
    wide,
    async (page) => {
      assert.is(await page.locator('main script, main img, main iframe').count(), 0)
      assert.is(await page.locator('script').count(), 2)
      const ids = await page.$$eval('[id]', (all) => all.map((one) => one.id))
      assert.is(new Set(ids).size, ids.length)
      assert.equal(
        ids.filter((id) => /\s/.test(id)),
        [],
      )
    },
    '',
    out,
  )
})

test.run()
