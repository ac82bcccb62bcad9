import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

const tool = { commands, version: () => '1' }

async function run(cwd: string, args: readonly string[], stdin?: string): Promise<World> {
  const more =
    stdin === undefined
      ? {}
      : {
          stdin: (async function* () {
            yield Buffer.from(stdin)
          })(),
        }
  const world = worldAt(cwd, more)
  assert.is(await main(args, tool, world), 0, world.output() + world.errors())
  return world
}

const shipped = { messageType: 'OrderShipped', order: { id: 'a' } }
const lost = (by: string) => ({ messageType: 'order.lost', lostBy: by, parcel: { weight: 2 } })
const found = { messageType: 'order.found', place: 'x', parcel: { weight: 1.5 } }

const messages = [
  { channel: '/orders', data: shipped },
  { channel: '/orders', data: lost('Hans Wurst') },
  { channel: '/orders', data: found },
  { channel: '/shops/12345/orders', data: shipped },
  { channel: '/shops/67890/orders', data: lost('Petra Panter') },
  { channel: '/returns', data: found },
]
const capture = messages.map((message) => `${JSON.stringify(message)}\n`).join('')

test('message types and topics that the catalogue lacks are suggested, and applied', async () => {
  const files = smallCatalogue()
  const topic = 'schemas/topics/orders.schema.json'
  const cwd = temporaryFolder({ ...files, 'capture.ndjson': capture })
  const { output } = await run(cwd, ['coverage', '--suggest', 'capture.ndjson'])
  assert.not.match(output(), /Wurst|Panter|12345/)
  const patches = JSON.parse(output())
  assert.equal(Object.keys(patches).sort(), [
    'messages/OrderFound.schema.json',
    'messages/OrderLost.schema.json',
    'resources/parcel.schema.json',
    'topics/orders.schema.json',
    'topics/returns.schema.json',
    'topics/shops-shopId-orders.schema.json',
  ])
  assert.equal(patches['topics/orders.schema.json'], [
    { op: 'add', path: '/oneOf/-', value: { $ref: '../messages/OrderFound.schema.json' } },
    { op: 'add', path: '/oneOf/-', value: { $ref: '../messages/OrderLost.schema.json' } },
  ])
  assert.is(readFileSync(join(cwd, topic), 'utf8'), files[topic], 'nothing is written without --apply')

  await run(cwd, ['coverage', '--suggest', '--apply', 'capture.ndjson'])
  const text = readFileSync(join(cwd, topic), 'utf8')
  assert.ok(text.startsWith(files[topic]?.split('  ]')[0]?.trimEnd() ?? '?'), 'its layout stays')
  assert.match((await run(cwd, ['validate', 'capture.ndjson'])).errors(), '6 valid')
  assert.match((await run(cwd, ['lint'])).output(), /^$/)
  assert.is((await run(cwd, ['coverage', '--suggest', 'capture.ndjson'])).output(), '{}\n')
})

test('a new topic below a parameter of the catalogue has that parameter, and never a value of it', async () => {
  const files = smallCatalogue()
  const known = {
    title: '/clubs/{club}/news/{kind}',
    description: 'News of a club.',
    'x-parameters': { club: { description: 'The club.' }, kind: { description: 'The kind.' } },
    oneOf: [{ $ref: '../messages/OrderShipped.schema.json' }],
  }
  const capture = [
    { channel: '/clubs/Rosenau/results/list', data: shipped },
    { channel: '/clubs/Rosenau/news/sports', data: shipped },
    { channel: '/clubs/Birkenhof/news', data: shipped },
  ]
  const cwd = temporaryFolder({
    ...files,
    'schemas/topics/clubs.schema.json': JSON.stringify(known),
    'capture.ndjson': capture.map((message) => `${JSON.stringify(message)}\n`).join(''),
  })
  const { output } = await run(cwd, ['coverage', '--suggest', 'capture.ndjson'])
  assert.not.match(output(), /Rosenau|Birkenhof|sports/)
  const titles = Object.values(
    JSON.parse(output()) as Record<string, readonly { value: { title?: string } }[]>,
  )
    .map(([first]) => first?.value.title)
    .filter((title) => title?.startsWith('/'))
  assert.equal(titles.sort(), ['/clubs/{club}/news', '/clubs/{club}/results/list'])
  await run(cwd, ['coverage', '--suggest', '--apply', 'capture.ndjson'])
  await run(cwd, ['lint'])
})

test('the same from standard input', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  const { output } = await run(cwd, ['coverage', '--suggest', '-'], capture)
  assert.is(Object.keys(JSON.parse(output())).length, 6)
})

test('a message without the tag of the catalogue cannot be added, and that is told', async () => {
  const cwd = temporaryFolder(smallCatalogue())
  const odd = `${JSON.stringify({ channel: '/odd', data: { n: 1 } })}\n`
  const { output, errors } = await run(cwd, ['coverage', '--suggest', '-'], odd)
  assert.is(output(), '{}\n')
  assert.match(errors(), 'Left out: 1 unknown message without a topic or a tag that could be added.')
})

test.run()
