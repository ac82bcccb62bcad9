import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fromAsyncapi } from '../../generator/init/from-asyncapi.js'
import { UserError } from '../../generator/problems/user-error.js'
import { catalogueOf, knownIn, naming, schemaIn } from './infer.js'

const document = `asyncapi: 3.0.0
info: { title: Lifts, version: 1.0.0 }
channels:
  doors:
    address: /lifts/{liftId}/doors
    description: What the doors do.
    parameters:
      liftId: { description: Which lift. }
    messages:
      opened: { $ref: '#/components/messages/DoorOpened' }
      closed: { $ref: '#/components/messages/DoorClosed' }
  alarms:
    address: alarms
    messages:
      alarm:
        name: alarm
        payload:
          schemaFormat: application/schema+json;version=draft-07
          schema: { type: object, description: An alarm., properties: { loud: { type: boolean, description: Whether. } } }
components:
  messages:
    DoorOpened:
      summary: A door is open.
      payload:
        allOf: [{ $ref: '#/components/schemas/Door' }]
        type: object
        description: The payload.
        properties: { type: { const: door.opened, type: string, description: The tag. } }
        required: [type]
      examples: [{ payload: { type: door.opened, floor: 3 } }]
    DoorClosed:
      payload:
        type: object
        description: The payload.
        properties:
          type: { const: door.closed, type: string, description: The tag. }
          door: { $ref: '#/components/schemas/Door' }
        required: [type]
  schemas:
    Door:
      title: Door
      type: object
      description: A door.
      properties: { floor: { type: integer, description: Where. } }
`

const made = (text: string) => fromAsyncapi({ name: 'api.yaml', text }, naming)

test('channels are topics, messages message types, components resources', () => {
  const files = made(document)
  const { catalogue } = catalogueOf({ files })
  assert.equal(
    catalogue.topics.map(({ name, messageTypes }) => [name, ...messageTypes]),
    [
      ['/alarms', 'alarm'],
      ['/lifts/{liftId}/doors', 'DoorClosed', 'DoorOpened'],
    ],
  )
  assert.is(schemaIn({ files }, 'topics/lifts-liftId-doors.schema.json')['x-tag'], '/data/type')
  const messages = [
    { channel: '/lifts/a/doors', data: { type: 'door.opened', floor: 1 } },
    { channel: '/lifts/b/doors', data: { type: 'door.closed', door: { floor: 2 } } },
    { channel: '/alarms', data: { loud: true } },
  ]
  assert.is(knownIn({ files }, messages), 3)
  assert.is(
    knownIn({ files }, [{ channel: '/lifts/b/doors', data: { type: 'door.closed', door: { floor: 'x' } } }]),
    0,
  )
})

test('the same in JSON', () => {
  const json = JSON.stringify({
    asyncapi: '3.0.0',
    channels: {
      a: {
        address: '/a',
        messages: {
          One: {
            payload: {
              type: 'object',
              description: 'x',
              properties: { kind: { const: 'One', type: 'string', description: 'x' } },
              required: ['kind'],
            },
          },
        },
      },
    },
  })
  const files = made(json)
  assert.is(schemaIn({ files }, 'catalogue.json').tag, '/data/kind')
  assert.is(knownIn({ files }, [{ channel: '/a', data: { kind: 'One' } }]), 1)
})

test('what a catalogue cannot say is refused with its line', () => {
  const tries: readonly (readonly [string, string, RegExp])[] = [
    [
      'asyncapi: 3.0.0',
      'asyncapi: 2.6.0',
      /^api\.yaml:1:11 \/asyncapi This must be an AsyncAPI 3 document, and it says "2\.6\.0"/,
    ],
    [
      'application/schema+json;version=draft-07',
      'application/vnd.apache.avro',
      /^api\.yaml:1[5-8]:\d+ \/channels\/alarms\/messages\/alarm\/payload\/schemaFormat .*"application\/vnd\.apache\.avro" is not a format of JSON Schema/,
    ],
    ['address: alarms', 'address: null', /A channel without an address/],
    ['/lifts/{liftId}/doors', '/lifts/x{liftId}/doors', /^api\.yaml:5:14 /],
    [
      "'#/components/messages/DoorOpened'",
      "'#/components/messages/Door'",
      /points to nothing in this document/,
    ],
    [
      "door: { $ref: '#/components/schemas/Door' }",
      "door: { $ref: 'other.yaml#/Door' }",
      /points to no schema/,
    ],
    ['const: door.closed, ', '', /several messages, and no property of theirs has a "const"/],
    ['asyncapi: 3.0.0', 'asyncapi: [', /^api\.yaml:\d+:\d+ /],
  ]
  for (const [from, to, message] of tries) {
    assert.ok(document.includes(from), from)
    try {
      made(document.replace(from, to))
      assert.unreachable(to)
    } catch (error) {
      assert.instance(error, UserError, String(error))
      if (error instanceof Error) assert.match(error.message, message)
    }
  }
})

test('a document that grows without end when it is read, and one that goes in circles', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]}`).join()}]`).join('\n')}\n`
  assert.throws(
    () => made(bomb),
    (error: unknown) => error instanceof UserError,
  )
  const circle = document.replace(
    '    Door:\n      title: Door',
    "    Door:\n      $ref: '#/components/schemas/Door'\n      title: Door",
  )
  assert.throws(
    () => made(circle),
    (error: unknown) => error instanceof UserError,
  )
})

test.run()
