import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { fromEventSchemas } from '../../generator/init/from-event-schema.js'
import { UserError } from '../../generator/problems/user-error.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'
import { catalogueOf, knownIn, naming, schemaIn } from './infer.js'

/** An event schema in its expanded form, with these fields of the payload. */
const eventSchema = (name: string, fields: readonly object[]) => ({
  name,
  namespace: 'com.sforce.eventbus',
  type: 'expanded-record',
  fields: [
    {
      name: 'data',
      type: {
        type: 'record',
        name: 'Data',
        namespace: '',
        fields: [
          { name: 'schema', type: 'string' },
          { name: 'payload', type: { type: 'record', name: 'Payload', doc: '', fields } },
          {
            name: 'event',
            type: { type: 'record', name: 'Event', fields: [{ name: 'replayId', type: 'long' }] },
          },
        ],
      },
    },
    { name: 'channel', type: 'string' },
  ],
})

const lowInk = eventSchema('Low_Ink__e', [
  { name: 'CreatedDate', type: 'string', doc: 'CreatedDate:DateTime' },
  { name: 'Ink__c', type: ['null', 'double'], doc: 'Data:Double:00N', default: null },
  { name: 'Model__c', type: ['null', 'string'], default: null },
  { name: 'Colours', type: ['null', { type: 'array', items: 'string' }], default: null },
])
const change = eventSchema('OrderChangeEvent', [
  {
    name: 'ChangeEventHeader',
    type: {
      type: 'record',
      name: 'ChangeEventHeader',
      fields: [
        { name: 'changeType', type: { type: 'enum', name: 'ChangeType', symbols: ['CREATE', 'UPDATE'] } },
        { name: 'recordIds', type: { type: 'array', items: 'string' } },
      ],
    },
  },
  { name: 'Status', type: ['null', 'string'] },
])

const read = (value: unknown, name = 'a.json') => ({ name, text: JSON.stringify(value, null, 2) })

test('event schemas become a catalogue without a finding, in which the topic decides', () => {
  const files = fromEventSchemas([read(lowInk), read(change, 'b.json')], naming)
  const { catalogue, problems } = catalogueOf({ files })
  assert.equal(problems, [])
  assert.equal(
    catalogue.topics.map(({ name, messageTypes }) => [name, ...messageTypes]),
    [
      ['/data/OrderChangeEvent', 'OrderChangeEvent'],
      ['/event/Low_Ink__e', 'LowInkE'],
    ],
  )
  const { properties } = schemaIn({ files }, 'messages/LowInkE.schema.json').properties.data.properties
    .payload
  assert.equal(properties.Ink__c, {
    description: 'The field Ink__c: Data:Double:00N.',
    type: ['null', 'number'],
    'x-source': 'doc',
    'x-personal': true,
  })
  const envelope = (channel: string, payload: object) => ({
    channel,
    data: { schema: 'x', payload, event: { replayId: 3 } },
  })
  const messages = [
    envelope('/event/Low_Ink__e', { CreatedDate: 'x', Ink__c: 0.2, Model__c: null, Colours: ['c'] }),
    envelope('/data/OrderChangeEvent', {
      ChangeEventHeader: { changeType: 'UNDELETE', recordIds: [] },
      Status: null,
    }),
  ]
  assert.is(knownIn({ files }, messages), 2)
  assert.is(knownIn({ files }, [envelope('/event/Low_Ink__e', { Ink__c: 'none' })]), 0)
})

test('what is no event schema is refused with its place', () => {
  const broken = (fields: readonly object[]) => eventSchema('Low_Ink__e', fields)
  const tries: readonly (readonly [{ name: string; text: string }, RegExp])[] = [
    [{ name: 'a.json', text: '{' }, /^a\.json:1:2 /],
    [{ name: 'a.json', text: '' }, /^a\.json:1:1 /],
    [read([]), /An event schema must be an object/],
    [
      read({ ...lowInk, fields: [{ name: 'Ink__c', type: 'double' }] }),
      /a\.json:1:1 .*payloadFormat=EXPANDED/,
    ],
    [read({ ...lowInk, name: '../x' }), /a\.json:2:\d+ \/name "\.\.\/x" cannot be the name of an event/],
    [read(broken([{ name: 'a', type: 'date' }])), /fields\/0\/type Unknown type "date"/],
    [read(broken([{ name: 'a' }])), /A field must have a "name" and a "type"/],
    [read(broken([{ name: 'a', type: [] }])), /A union must have a type/],
    [read(broken([{ name: 'a', type: { type: 'enum' } }])), /must have "symbols"/],
  ]
  for (const [file, message] of tries) {
    try {
      fromEventSchemas([file], naming)
      assert.unreachable()
    } catch (error) {
      assert.instance(error, UserError)
      if (error instanceof Error) assert.match(error.message, message)
    }
  }
  assert.throws(
    () => fromEventSchemas([read(lowInk), read(lowInk, 'b.json')], naming),
    /b\.json: "LowInkE" is already in a\.json/,
  )
})

test('records with names of prototypes, and such as name themselves', () => {
  const files = fromEventSchemas(
    [
      read(
        JSON.parse(
          '{"name":"Odd__e","type":"expanded-record","fields":[{"name":"data","type":{"type":"record","name":"Data","fields":[{"name":"__proto__","type":"string"},{"name":"constructor","type":"int"}]}},{"name":"channel","type":"string"}]}',
        ),
      ),
    ],
    naming,
  )
  assert.is(knownIn({ files }, [{ channel: '/event/Odd__e', data: { constructor: 1 } }]), 1)
  const itself = eventSchema('Odd__e', [
    { name: 'a', type: { type: 'record', name: 'A', fields: [{ name: 'b', type: 'A' }] } },
  ])
  assert.throws(() => fromEventSchemas([read(itself)], naming), /Unknown type "A"/)
})

test('the command: init --from event-schema, then generate', async () => {
  const cwd = temporaryFolder({ 'ink.json': JSON.stringify(lowInk) })
  const run = async (...args: readonly string[]) => {
    const world = worldAt(cwd)
    return { code: await main(args, { commands, version: () => '1' }, world), errors: world.errors() }
  }
  assert.equal((await run('init', '--from', 'event-schema', 'ink.json')).code, 0)
  assert.is((await run('generate')).code, 0)
  assert.match(
    readFileSync(join(cwd, 'generated/types/LowInkE.d.ts'), 'utf8'),
    /Ink__c\?: (number \| null|null \| number)/,
  )
  assert.match((await run('init', '--from', 'event-schema')).errors, '"--from event-schema" needs files.')
  assert.match(
    (await run('init', '--from', 'wsdl', 'x')).errors,
    'expected one of captures, asyncapi, event-schema',
  )
  assert.match((await run('init', '--from', 'event-schema', 'none.json')).errors, 'Cannot open "none.json"')
  assert.match(
    (await run('init', '--out', 'x', '--input', 'har')).errors,
    '"--input" can only be used with captures.',
  )
})

test.run()
