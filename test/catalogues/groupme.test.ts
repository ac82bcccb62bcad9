// timeout: 180
// process: its own
import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { through } from './through.js'

// The push service of a chat for groups, after its community's documentation: topics are templates, tags have dots.
const groupme = await through('test/fixtures/catalogues/groupme')

test('every example arrives with its type, its topic and what stands in the topic', () => {
  assert.equal(groupme.told.toSorted(), [
    'DirectMessageCreate /user/{id} {"id":"1001"}',
    'LineCreate /user/{id} {"id":"1001"}',
    'LineCreate /user/{id} {"id":"1002"}',
    'MembershipCreate /user/{id} {"id":"1002"}',
    'MessageDeleted /direct_message/{id} {"id":"1_2"}',
    'MessageDeleted /group/{id} {"id":"2001"}',
    'MessageUpdate /direct_message/{id} {"id":"1_2"}',
    'MessageUpdate /group/{id} {"id":"2001"}',
    'favorite /direct_message/{id} {"id":"1_2"}',
    'favorite /direct_message/{id} {"id":"1_2"}',
    'favorite /group/{id} {"id":"2001"}',
    'favorite /user/{id} {"id":"1001"}',
    'ping /direct_message/{id} {"id":"1_2"}',
    'ping /group/{id} {"id":"1"}',
    'ping /user/{id} {"id":"1001"}',
    'typing /direct_message/{id} {"id":"1001_1002"}',
    'typing /group/{id} {"id":"2001"}',
  ])
})

test('a channel is a legal pattern with the events of its template, and a wildcard has those of all', () => {
  assert.equal(
    groupme.typeErrors(`import { channelOf, type CometDLike, notifications, topics } from 'package'
declare const client: CometDLike
declare const id: string
const live = notifications(client)
live.subscribe('/user/1001', (event) => {
  const user: string = event.params.id
  const topic: '/user/{id}' = event.topic
  if (event.type === 'LineCreate') event.data.subject.text
  // @ts-expect-error nobody is told of typing there
  if (event.type === 'typing') return [user, topic]
  return undefined
})
live.on(\`/group/\${id}\`, { typing: ({ data, params }) => [data.user_id, params.id] })
live.on(channelOf('/direct_message/{id}', { id }), { MessageUpdate: ({ data }) => data.subject.id })
live.subscribe('/user/*', (event) => event.params.id)
live.subscribe('/**', (event) => {
  if (event.type === 'ping' && event.topic === '/group/{id}') return event.params.id
  return event.type
})
topics['/user/{id}'].length
// @ts-expect-error no such parameter
channelOf('/user/{id}', { userId: id })
// @ts-expect-error no such topic
channelOf('/users/{id}', { id })
// @ts-expect-error one segment too many
live.subscribe('/user/1001/messages', () => 0)
// @ts-expect-error one segment too many
live.subscribe('/user/1001/*', () => 0)
// @ts-expect-error a parameter needs a value
live.subscribe('/user/{id}', () => 0)
// @ts-expect-error a parameter needs a value
live.onAll('/group/{id}', {})
// @ts-expect-error a wildcard is the last segment
live.subscribe('/user/*/x', () => 0)
`),
    [],
  )
})

test('README tells how to subscribe to a topic with parameters', () => {
  const [, example = ''] =
    /## Topics with parameters.*?```ts\n(.*?)```/s.exec(groupme.file('README.md')) ?? []
  assert.match(example, "live.on('/direct_message/1_2', ")
  assert.match(example, "channelOf('/direct_message/{id}', { id: '42' })")
  const [client, name] = ["import { CometD } from 'cometd'", "from 'group-chat-notifications'"]
  assert.ok(example.includes(client) && example.includes(name))
  const declared =
    'declare class CometD { subscribe(channel: string): unknown }\ndeclare const console: { log(...values: unknown[]): void }'
  assert.equal(groupme.typeErrors(example.replace(client, declared).replace(name, "from 'package'")), [])
  assert.not.match(groupme.file('README.md'), "on('/direct_message/{id}'")
})

test('README’s example of a test subscribes to the channel of its sample', () => {
  const [, channel, type] = /## In tests.*?\.on\('(.*?)', \{ (\w+):/s.exec(groupme.file('README.md')) ?? []
  const path = `test/fixtures/catalogues/groupme/messages/${type}.schema.json`
  assert.is(JSON.parse(readFileSync(path, 'utf8')).examples[0].channel, channel)
})

test('a sample that names no channel gets one of its template', () => {
  assert.match(groupme.file('testing.js'), "'/user/{id}': '/user/1'")
})

test('the recording is valid, and told by template', async () => {
  const { summary } = JSON.parse(await groupme.about('validate', '--format', 'json'))
  assert.equal([summary.messages, summary.valid], [17, 17])
  const coverage = JSON.parse(await groupme.about('coverage', '--format', 'json'))
  assert.equal(
    coverage.topics.map((one: { topic: string; messageTypes: { messages: number }[] }) => [
      one.topic,
      one.messageTypes.map(({ messages }) => messages),
    ]),
    [
      ['/direct_message/{id}', [1, 1, 2, 1, 1]],
      ['/group/{id}', [1, 1, 1, 1, 1]],
      ['/user/{id}', [1, 2, 1, 1, 1]],
    ],
  )
})

test('scrubbing puts one stand-in for one number, in channels too, and changes no verdict', async () => {
  const text = await groupme.about('scrub', '--out', '-')
  for (const personal of ['1001', '2001', 'Mara', 'boat']) assert.not.ok(text.includes(personal), personal)
  const lines: {
    channel: string
    data: { type: string; user_id?: string; subject?: { user_id?: string; group_id?: string } }
  }[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const typing = lines.find(({ channel, data }) => channel.startsWith('/group/') && data.type === 'typing')
  const line = lines.find(({ data }) => data.type === 'LineCreate' || data.type === 'line.create')
  assert.is(typing?.channel, `/group/${line?.data.subject?.group_id}`)
  assert.is(line?.channel, `/user/${typing?.data.user_id}`)
})

test.run()
