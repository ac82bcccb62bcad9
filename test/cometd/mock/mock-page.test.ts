// timeout: 120
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mock, type Sent } from '../../../generator/cometd/mock/index.js'
import { browserTest, withPage } from '../../browser.js'
import { small } from './small.js'

const catalogue = await small()
const size = { width: 1280 }

browserTest(test, 'one click sends an example, and the page shows it as it goes out', async (browser) => {
  const sent: Sent[] = []
  const server = await mock({ catalogue, onMessage: (one) => void sent.push(one) })
  await withPage(browser, server.pageUrl, size, async ({ page, complaints, requests }) => {
    await page.getByRole('button', { name: 'Send OrderShipped on /orders' }).click()
    await page.locator('#messages > li.valid').waitFor()
    assert.equal(sent[0]?.message, {
      channel: '/orders',
      data: { messageType: 'OrderShipped', order: { id: 'a' } },
    })
    assert.is(await page.textContent('#count-valid'), '1')
    assert.equal(complaints, [])
    assert.ok(
      requests.every((url) => url.startsWith(server.pageUrl) || url.startsWith('data:')),
      requests.join('\n'),
    )
  })
  await server.close()
})

browserTest(
  test,
  'an edited one is judged while it is written, and sent, by keyboard alone',
  async (browser) => {
    const sent: Sent[] = []
    const server = await mock({ catalogue, onMessage: (one) => void sent.push(one) })
    await withPage(browser, server.pageUrl, size, async ({ page, complaints }) => {
      await page.locator('#filter').focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText('{"messageType":"OrderShipped","order":{"id":')
      await page.getByText('Invalid JSON', { exact: true }).waitFor()
      await page.keyboard.press('Control+Enter')
      await page.getByText('Invalid JSON. The message was not sent.').waitFor()
      assert.equal(sent, [])
      await page.keyboard.insertText('7}}')
      await page.locator('.judgement .badge.invalid').waitFor()
      assert.match((await page.textContent('.judgement')) ?? '', '/data/order/idmust be a string')
      await page.keyboard.press('Control+Enter')
      await page.locator('#messages > li.invalid').waitFor()
      assert.equal(
        sent.map(({ verdict, message }) => [verdict, message]),
        [['invalid', { channel: '/orders', data: { messageType: 'OrderShipped', order: { id: 7 } } }]],
      )
      assert.match(
        (await page.textContent('#messages .issues')) ?? '',
        'resources/order.schema.json#/properties/id/type',
      )
      await page.getByRole('button', { name: 'Undo edits' }).click()
      await page.locator('.judgement .badge.valid').waitFor()
      assert.equal(complaints, [])
    })
    await server.close()
  },
)

browserTest(test, 'what comes in a message is text, never markup', async (browser) => {
  const server = await mock({ catalogue })
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await withPage(browser, server.pageUrl, size, async ({ page, complaints }) => {
    const title = await page.title()
    await page.locator('#clients', { hasText: 'No clients' }).waitFor()
    await server.publish('/orders', { messageType: hostile, [hostile]: hostile })
    await server.publish('/orders', { messageType: 'OrderShipped', order: { id: { [hostile]: 1 } } })
    await page.locator('#messages > li').nth(1).waitFor()
    for (const summary of await page.locator('#messages summary').all()) await summary.click()
    await page.locator('#messages pre').nth(1).waitFor()
    assert.match((await page.textContent('#messages')) ?? '', hostile)
    assert.is(await page.locator('#messages img, #messages script').count(), 0)
    assert.is(await page.title(), title)
    assert.equal(complaints, [])
  })
  await server.close()
})

browserTest(test, 'it finds, holds, hides and clears', async (browser) => {
  const server = await mock({ catalogue })
  await withPage(browser, server.pageUrl, { ...size, scheme: 'dark' }, async ({ page }) => {
    const rows = page.locator('#messages > li')
    await page.fill('#filter', 'shipp')
    assert.ok(await page.locator('.example').isVisible())
    await page.fill('#filter', 'nothing like it')
    assert.not(await page.locator('.topic').isVisible())
    assert.ok(await page.locator('#none').isVisible())
    await page.locator('#clients', { hasText: 'No clients' }).waitFor()
    await page.click('#hold')
    assert.is(await page.getAttribute('#hold', 'aria-pressed'), null, 'its label says what it does')
    await server.publish('/orders', { messageType: 'OrderShipped' })
    await server.publish('/parcels', { messageType: 'OrderShipped' })
    await page.getByRole('button', { name: 'Resume (2)' }).click()
    await rows.nth(1).waitFor()
    await page.check('#faulty')
    assert.equal(await Promise.all((await rows.all()).map((row) => row.isVisible())), [true, false])
    await page.getByText('1 valid message is hidden.').waitFor()
    await page.uncheck('#faulty')
    assert.not(await page.locator('#filtered').isVisible())
    await page.check('#faulty')
    await page.click('#clear')
    assert.is(await rows.count(), 0)
    const [red = 255] =
      ((await page.evaluate('getComputedStyle(document.body).backgroundColor')) as string).match(/\d+/g) ?? []
    assert.ok(Number(red) < 60, 'dark where the reader wants it')
  })
  await server.close()
})

browserTest(test, 'nothing is cut off on a narrow screen', async (browser) => {
  const server = await mock({ catalogue: 'schemas' })
  await withPage(browser, server.pageUrl, { width: 360 }, async ({ page }) => {
    assert.is(await page.evaluate('document.documentElement.scrollWidth'), 360)
  })
  await server.close()
})

browserTest(test, 'a message is coloured while it is edited', async (browser) => {
  const server = await mock({ catalogue })
  await withPage(browser, server.pageUrl, { width: 1280 }, async ({ page, complaints }) => {
    const example = page.locator('.example').first()
    await example.locator('summary').click()
    const coloured = (): Promise<readonly string[]> =>
      page.evaluate(`[...CSS.highlights.get('text-token')].map(String)`)
    const text = '{ "channel": "<b>one</b>", "data": 1 }'
    await example.locator('textarea').fill(text)
    assert.is(await example.locator('.under').textContent(), `${text}\n`)
    assert.equal(await coloured(), ['"<b>one</b>"'])
    await example.getByRole('button', { name: 'Undo edits' }).click()
    assert.not((await coloured()).includes('"<b>one</b>"'))
    assert.equal(complaints, [])
  })
  await server.close()
})

browserTest(test, 'on a narrow screen a click is answered where it was made', async (browser) => {
  const server = await mock({ catalogue: 'schemas' })
  await withPage(browser, server.pageUrl, { width: 380 }, async ({ page }) => {
    const example = page.locator('.example').last()
    await example.getByRole('button', { name: 'Send' }).click()
    await example.locator('.outcome .badge.valid').waitFor()
    const height = await page.evaluate('innerHeight')
    const box = await example.locator('.outcome').boundingBox()
    assert.ok(box && box.y >= 0 && box.y + box.height <= Number(height), 'it can be seen')
    await page.locator('#messages > li.valid').first().waitFor()
    const log = await page.locator('#messages > li').first().boundingBox()
    assert.ok(log && log.y >= 0 && log.y < Number(height), 'the log is in sight all the while')
    await server.close()
    await page.locator('#send .send').first().click()
    await page.locator('.example').first().getByText('The server does not answer.').waitFor()
    await page.locator('#send .send').nth(1).click({ trial: true })
  })
})

browserTest(
  test,
  'the property at the caret is described, and what is shown can be copied',
  async (browser) => {
    const server = await mock({ catalogue })
    await withPage(browser, server.pageUrl, size, async ({ page, complaints }) => {
      await page.locator('.example summary').first().click()
      const text = page.locator('.example textarea').first()
      await text.fill('{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"a"')
      await page.locator('.at', { hasText: 'Its number.' }).waitFor()
      assert.is(await page.locator('.at code').first().textContent(), 'data.order.id')
      assert.is(await text.getAttribute('aria-invalid'), 'true')
      await text.fill('{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"a"}}}')
      await page.locator('.judgement .badge.valid').first().waitFor()
      assert.is(await text.getAttribute('aria-invalid'), 'false')
      await page.locator('.send').first().click()
      await page.locator('#messages summary').first().click()
      await page.getByRole('button', { name: 'Copy' }).waitFor()
      assert.equal(complaints, [])
    })
    await server.close()
  },
)

test.run()
