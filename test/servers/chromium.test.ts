import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { browserTest, withPage } from '../browser.js'
import { type BayeuxServer, startFaye, startFiles } from './bayeux-servers.js'
import { calls, exampleOf } from './messages.js'

const call = exampleOf('CallStateChangeMessage')
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Events</title><ol></ol><script type="module" src="/page.js"></script>'

/** The page with one version of the client in it. */
async function bundle(client: string): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('page/page.ts', import.meta.url))]
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    ...(client === 'cometd' ? {} : { alias: { cometd: client } }),
    minify: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const transports = ['websocket', 'long-polling', 'callback-polling']
const clients = ['cometd', 'cometd4', 'cometd3']
const runs = clients.flatMap((client) => transports.map((transport) => ({ client, transport })))

for (const { client, transport } of runs) {
  browserTest(test, `events in Chromium under a strict policy, ${client}, ${transport}`, async (browser) => {
    let server: BayeuxServer = await startFaye()
    const origin = new URL(server.url).origin
    // Callback-polling is made of scripts from the server, which a page has to trust.
    const scripts = transport === 'callback-polling' ? ` ${origin}` : ''
    const policy = `default-src 'self'; script-src 'self'${scripts}; connect-src 'self' ${origin} ${origin.replace('http', 'ws')}`
    const files = await startFiles(
      {
        [`/?transport=${transport}&url=${server.url}`]: { type: 'text/html', text: PAGE },
        '/page.js': { type: 'text/javascript', text: await bundle(client) },
        '/favicon.ico': { type: 'image/x-icon', text: '' },
      },
      { 'content-security-policy': policy },
    )
    try {
      const address = `${files.url}?transport=${transport}&url=${server.url}`
      await withPage(browser, address, { width: 800 }, async ({ page, complaints }) => {
        const shown = (count: number) =>
          page
            .locator('li')
            .nth(count - 1)
            .waitFor({ timeout: 15_000 })
        await shown(1)
        await server.publish(calls, call)
        await server.publish(calls, { ...call, call: 7 })
        await server.publish(calls, { messageType: 'Nothing' })
        await shown(4)
        assert.equal(complaints, [])

        const { port } = server
        await server.stop()
        server = await startFaye(port)
        await shown(5)
        await server.publish(calls, call)
        await server.publish(calls, { messageType: 'Last' })
        await shown(7)
        assert.equal(await page.locator('li').allTextContents(), [
          'subscribed: true',
          'CallStateChangeMessage on /v2/me/calls: Held',
          'invalid CallStateChangeMessage: /data/call must be an object',
          'unknown Nothing: message-type',
          'subscribed: true',
          'CallStateChangeMessage on /v2/me/calls: Held',
          'unknown Last: message-type',
        ])
        assert.not(complaints.some((text) => text.includes('Content Security Policy')))
      })
    } finally {
      await server.stop()
      await files.stop()
    }
  })
}

browserTest(test, 'the policy of these pages does forbid code from texts', async (browser) => {
  const script = "document.title = 'started'; try { new Function('') } catch { document.title = 'refused' }"
  const files = await startFiles(
    {
      '/': { type: 'text/html', text: '<!doctype html><title></title><script src="/script.js"></script>' },
      '/script.js': { type: 'text/javascript', text: script },
    },
    { 'content-security-policy': "default-src 'self'; script-src 'self'" },
  )
  try {
    await withPage(browser, files.url, { width: 800 }, async ({ page }) => {
      assert.is(await page.title(), 'refused')
    })
  } finally {
    await files.stop()
  }
})

test.run()
