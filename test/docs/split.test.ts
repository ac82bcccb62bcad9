// timeout: 120
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { command } from '../../generator/commands/docs.js'
import { browserTest, withPage } from '../browser.js'
import { parcels } from '../captures/coverage/parcels.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

const folder = temporaryFolder({
  ...parcels,
  'captures/today.ndjson': `${JSON.stringify({ channel: '/parcels', data: { messageType: 'ParcelMoved', kind: 'Move', parcel: { id: 'a', marks: ['Fragile'] } } })}\n`,
  'old/catalogue.json': parcels['schemas/catalogue.json'] ?? '',
  ...Object.fromEntries(
    Object.entries(parcels)
      .filter(([path]) => path.startsWith('schemas/'))
      .map(([path, text]) => [path.replace('schemas', 'old'), text.replace('"Packed"', '"Boxed"')]),
  ),
})

async function docs(values: Readonly<Record<string, readonly (string | boolean)[]>>) {
  const world = worldAt(folder)
  return {
    code: await command.run({ values: new Map(Object.entries(values)), positionals: [] }, world),
    world,
  }
}

test('split, it is several pages whose links lead to places that are there', async () => {
  const { code, world } = await docs({ split: [true], out: ['site'] })
  assert.is(code, 0)
  assert.match(world.errors(), /^site: \d pages\n$/)
  const files = readdirSync(join(folder, 'site'))
  assert.equal(files.sort(), ['index.html', 'judge.js', 'types-1.html'])
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, 'site', file), 'utf8')]))
  const links = [...texts.values()].flatMap((text) => [...text.matchAll(/href="([\w-]+\.html)#([^"]*)"/g)])
  assert.ok(links.length > 20)
  const dangling = links.filter(([, file = '', id = '']) => !texts.get(file)?.includes(`id="${id}"`))
  assert.equal(
    dangling.map(([link]) => link),
    [],
  )
})

browserTest(test, 'the search of the first page leads to a row on another', async (browser) => {
  const address = pathToFileURL(join(folder, 'site/index.html')).href
  await withPage(browser, address, { width: 1280 }, async ({ page, complaints }) => {
    await page.fill('#search', 'parcel.state')
    await page.locator('#hits a').first().click()
    await page.locator('[id="ParcelMoved.data.parcel.state"]').waitFor()
    assert.match(page.url(), 'types-1.html#ParcelMoved.data.parcel.state')
    assert.equal(complaints, [])
  })
})

test('the pages together have all that the one page has', async () => {
  await docs({ out: ['one.html'] })
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const rowsIn = (html: string) =>
    [...html.matchAll(/<article.*?<\/article>/gs)].map(([text]) => text.replace(/href="[^"#]*#/g, 'href="#'))
  const pages = ['site/index.html', 'site/types-1.html'].map(read).flatMap(rowsIn)
  assert.ok(pages.length > 4)
  assert.equal(pages.sort(), rowsIn(read('one.html')).sort())
  assert.match(read('site/types-1.html'), '<summary>TypeScript</summary>')
})

browserTest(
  test,
  'the first page judges a payload, and leads to the rows of other pages',
  async (browser) => {
    const address = pathToFileURL(join(folder, 'site/index.html')).href
    await withPage(browser, address, { width: 1280 }, async ({ page, complaints, requests }) => {
      await page.click('#payload-example')
      await page.locator('.verdicts .badge.valid').waitFor()
      const message = {
        channel: '/parcels',
        data: { messageType: 'ParcelMoved', kind: 'Move', parcel: { id: 5, sneeze: 1 } },
      }
      await page.fill('#payload', JSON.stringify(message))
      await page.locator('.verdicts .badge.invalid').waitFor()
      const link = page.getByRole('link', { name: '/data/parcel/id' })
      assert.match((await link.getAttribute('href')) ?? '', 'types-1.html#ParcelMoved.data.parcel.id')
      await page.fill(
        '#payload',
        JSON.stringify({ ...message, data: { ...message.data, parcel: { id: 'a', sneeze: 1 } } }),
      )
      await page.getByRole('button', { name: 'Add as example' }).click()
      assert.match((await page.locator('.verdicts .block').textContent()) ?? '', '/properties/sneeze')
      assert.equal(complaints, [])
      assert.equal(
        requests.map((url) => url.slice(url.lastIndexOf('/') + 1)),
        ['index.html', 'judge.js'],
      )
    })
  },
)

test('a folder has to be named', async () => {
  const refusal = await docs({ split: [true] }).catch((error: Error) => error.message)
  assert.is(refusal, '"--split" needs a folder: --split --out <folder>.')
})

test('captures and another catalogue are told on their rows', async () => {
  await docs({ out: ['noted.html'], captures: ['captures'], against: ['old'] })
  const text = readFileSync(join(folder, 'noted.html'), 'utf8')
  const row = (id: string): string =>
    new RegExp(`<tr role="row" id="${id}">.*?</tr>`, 's').exec(text)?.[0] ?? ''
  assert.match(row('Parcel.id'), '<span class="badge seen">seen</span> in 1 message')
  assert.match(row('Parcel.tint'), '<span class="badge never">never seen</span>')
  assert.match(row('Parcel.state'), '<span class="badge minor">minor</span>')
  const plain = (id: string): string => row(id).replace(/<[^>]*>/g, '')
  assert.match(plain('Parcel.marks'), 'values never seen &quot;Heavy&quot;')
  assert.not.match(plain('Parcel.tint'), 'values never seen')
  assert.match(text, /id="\/notes".*?never seen/s)
  assert.match(text, /id="\/parcels".*?seen<\/span> in 1 message/s)
})

test('captures without messages show nothing as never seen: they are refused', async () => {
  writeFileSync(join(folder, 'silent.ndjson'), '{"channel":"/meta/connect","successful":true}\n')
  const refusal = await docs({ out: ['silent.html'], captures: ['silent.ndjson'] }).catch(
    (error: Error) => error.message,
  )
  assert.match(String(refusal), 'The captures contain no messages')
})

test.run()
