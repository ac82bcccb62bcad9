import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { createFeed, type Feed } from '../../../generator/cometd/mock/feed.js'
import { until } from '../../servers/until.js'

async function withPage(body: (feed: Feed, heard: () => string) => Promise<void>): Promise<void> {
  const feed = createFeed(() => [['clients', 3]])
  const server = createServer((_, response) => feed.open(response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  let text = ''
  const page = get({ port, host: '127.0.0.1' }, (response) => {
    assert.is(response.headers['content-type'], 'text/event-stream')
    response.on('data', (chunk: Buffer) => {
      text += chunk
    })
  })
  try {
    await until('it has the state of things', () => text !== '')
    await body(feed, () => text)
  } finally {
    feed.close()
    page.destroy()
    server.close()
  }
}

test('a page learns how things stand, and then what happens', () =>
  withPage(async (feed, heard) => {
    assert.is(heard(), 'event: clients\ndata: 3\n\n')
    feed.tell('clients', 4)
    feed.tell('clients', 5)
    feed.tell('message', { text: 'a\nevent: forged' })
    await until('it is told', () => heard().includes('messages'))
    assert.match(heard(), 'event: clients\ndata: 5\n\n')
    assert.not.match(heard(), 'data: 4')
    assert.match(heard(), 'data: {"messages":[{"text":"a\\nevent: forged"}],"omitted":0}\n\n')
  }))

test('of very many messages it gets some, and how many there were', () =>
  withPage(async (feed, heard) => {
    for (let number = 1; number <= 1_000; number += 1) feed.tell('message', number)
    await until('it is told', () => heard().includes('omitted'))
    assert.match(heard(), '"omitted":950}')
  }))

test.run()
