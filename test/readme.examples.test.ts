// timeout: 60
// process: its own
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mock } from '../generator/cometd/mock/index.js'
import { type Client, confirmed, disconnect } from './servers/clients.js'
import { until, within } from './servers/until.js'
import { temporaryFolder } from './temporary.js'

/** The first example of each README, run as it is printed, but for the address of the server. */
const examples = [
  {
    path: 'README.md',
    address: 'https://gws.example/api/v2/notifications',
    topic: '/v2/me/calls',
    data: {
      messageType: 'CallStateChangeMessage',
      notificationType: 'StatusChange',
      call: { id: 'c1', state: 'Ringing', dnis: '5000' },
    },
    told: ['Ringing', '5000'],
  },
  {
    path: 'generated/README.md',
    address: 'https://example.com/cometd',
    topic: '/notifications/services',
    data: { messageType: 'ServiceStateChangeMessage', service: { type: 'Voice', state: 'Active' } },
    told: [{ messageType: 'ServiceStateChangeMessage', service: { type: 'Voice', state: 'Active' } }],
  },
]

for (const { path, address, topic, data, told } of examples) {
  test(`the first example of ${path} hears an event`, async () => {
    const text = /^```ts\n(.*?)^```$/ms.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
    assert.ok(text.includes(`'${address}'`), text)
    const server = await mock({ catalogue: 'schemas' })
    try {
      const { client, heard } = await run(text.replace(address, server.url))
      try {
        await within('the subscription', confirmed(client, 1))
        await server.publish(topic, { data })
        await until('the event came', () => heard.length > 0)
        assert.equal(heard, [told])
      } finally {
        await disconnect(client)
      }
    } finally {
      await within('the server to close', server.close())
    }
  })
}

type Ran = { readonly client: Client; readonly heard: readonly unknown[] }

async function run(text: string): Promise<Ran> {
  const { outputFiles } = await build({
    stdin: {
      contents: `const heard = []\nconst tell = (...values) => heard.push(values)\n${text}\nexport { client, heard }`,
      loader: 'ts',
      resolveDir: '.',
    },
    alias: { 'gws-notifications': './generated/index.js' },
    define: { 'console.log': 'tell' },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const file = join(temporaryFolder(), 'example.mjs')
  writeFileSync(file, outputFiles[0]?.text ?? '')
  return import(pathToFileURL(file).href)
}

test.run()
