// timeout: 120
import ts from 'typescript'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { generate } from '../../../generator/generate.js'
import { sourcesOf } from '../../catalogue/sources.js'
import { bakery, topic } from '../../lint/bakery.js'
import { files } from '../supplies.js'
import { programOf, typeErrors } from '../type-check.js'

const packageOf = async (names: readonly string[]) => {
  const topics = names.map((name, index) => [`topics/${index}.schema.json`, topic(name, 'Baked')])
  const { value, problems } = await generate(sourcesOf({ ...bakery, ...Object.fromEntries(topics) }), files)
  assert.equal(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  )
  return value
}

test('what a pattern brings where topics have parameters', async () => {
  const outputs = await packageOf([
    '/rooms/{roomId}/messages',
    '/rooms/lobby/messages',
    '/rw/**',
    '/flat/*',
    "/it's/`${x}/{id}".replace('${x}', '$'),
  ])
  assert.equal(
    typeErrors(
      outputs,
      `import { channelOf, type CometDLike, type EventOf, notifications } from 'package'
declare const client: CometDLike
declare const roomId: string
type Topic<P extends string> = EventOf<P>['topic']
type Is<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <T extends true>(): T | undefined => undefined
holds<Is<Topic<'/rooms/42/messages'>, '/rooms/{roomId}/messages'>>()
holds<Is<Topic<'/rooms/lobby/messages'>, '/rooms/lobby/messages'>>()
holds<Is<Topic<\`/rooms/\${string}/messages\`>, '/rooms/{roomId}/messages'>>()
holds<Is<Topic<'/rooms/42/*'>, '/rooms/{roomId}/messages'>>()
holds<Is<Topic<'/rooms/lobby/*'>, '/rooms/lobby/messages' | '/rooms/{roomId}/messages'>>()
holds<Is<Topic<'/rooms/**'>, '/rooms/lobby/messages' | '/rooms/{roomId}/messages'>>()
holds<Is<Topic<'/rw/a/b'>, '/rw/**'>>()
holds<Is<Topic<'/rw/a/*'>, '/rw/**'>>()
holds<Is<Topic<'/rw/**'>, '/rw/**'>>()
holds<Is<Topic<'/flat/a'>, '/flat/*'>>()
holds<Is<Topic<'/bakery'>, '/bakery'>>()
const live = notifications(client)
live.subscribe(channelOf('/rooms/{roomId}/messages', { roomId }), ({ params }) => params.roomId)
live.subscribe('/rw/incident/1', ({ params }) => params['*'])
live.subscribe('/rooms/lobby/messages', ({ params }) => params satisfies undefined)
live.subscribe('/**', (event) => event.topic === '/rw/**' && event.params['*'])
// @ts-expect-error a wildcard of one segment does not reach two
live.subscribe('/rooms/*', () => 0)
// @ts-expect-error one segment too many
live.subscribe('/rooms/1/2/messages', () => 0)
// @ts-expect-error an empty segment
live.subscribe('/rooms//messages', () => 0)
// @ts-expect-error one segment too many
live.subscribe('/flat/a/b', () => 0)
// @ts-expect-error a wildcard entry has no channel to be made
channelOf('/rw/**', { '*': 'a' })
`,
    ),
    [],
  )
})

test('a template costs at most ten instantiations', async () => {
  const count = async (templates: number): Promise<number> => {
    const names = Array.from({ length: templates }, (_, index) => `/rooms${index}/{roomId}/messages`)
    const consumer = `import { type CometDLike, notifications } from 'package'
declare const client: CometDLike
notifications(client).subscribe('/rooms0/42/messages', ({ params }) => params.roomId)
notifications(client).subscribe('/**', (event) => event.type)
`
    const program = programOf(await packageOf(names), consumer)
    assert.equal(ts.getPreEmitDiagnostics(program).length, 0)
    return program.getInstantiationCount()
  }
  const [few, many] = [await count(10), await count(110)]
  console.log(`${(many - few) / 100} instantiations a template`)
  assert.ok(many - few <= 1_000, `${few} and ${many}`)
})

test.run()
