/**
 * Load through `mock`, bounded and on loopback: clients × messages a second, for some seconds.
 *
 *   node --import tsx test/bench/load.ts [--clients 20] [--rate 500] [--seconds 20] [--transport websocket|long-polling]
 *
 * Every client must get every message of every topic once and in order; the exit code is 1 if one does not. Server and
 * clients are processes of their own, so that the server's CPU is its own; what the router and the checks take of it is
 * measured apart, with the same messages.
 */
import { fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { routerOf } from '../../generator/captures/judge/message-router.js'
import { mock } from '../../generator/cometd/mock/index.js'
import { catalogueIn } from '../cometd/mock/small.js'
import { until } from '../servers/until.js'

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '20' },
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '20' },
    transport: { type: 'string', default: 'websocket' },
    url: { type: 'string' },
  },
})
const clients = Math.min(100, Number(values.clients))
const rate = Math.min(5_000, Number(values.rate))
const seconds = Math.min(120, Number(values.seconds))

if (values.url === undefined) await serve()
else await listen(values.url)

type Told = { readonly ready?: number; readonly received?: readonly number[]; readonly disorder?: number }

/** The server, in this process; it sends on the beat and measures itself. */
async function serve(): Promise<void> {
  const catalogue = await catalogueIn('schemas')
  const messages = catalogue.messageTypes.flatMap(({ topics, examples }) =>
    topics.map((topic) => ({ topic, message: { ...Object(examples[0]), channel: topic } })),
  )
  const server = await mock({ catalogue })
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--url', server.url])
  let told: Told = {}
  child.on('message', (message: Told) => {
    told = message
  })
  await until('all clients are there', () => told.ready === clients, 60)

  const total = rate * seconds
  const memory: number[] = []
  const [cpu, begin] = [process.cpuUsage(), performance.now()]
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) / 1_000) * rate) + 1)
    for (; sent < due; sent += 1) {
      const { topic, message } = messages[sent % messages.length] ?? { topic: '/', message: {} }
      await server.publish(topic, { ...message, id: String(sent) })
    }
    const second = Math.floor(sent / rate)
    if (memory.length <= second) memory.push(process.memoryUsage().rss)
    await sleep(2)
  }
  const elapsed = (performance.now() - begin) / 1_000
  await until('all has been received', () => sum(told.received ?? []) >= total * clients, 30).catch(
    () => undefined,
  )
  await sleep(300)
  const { user, system } = process.cpuUsage(cpu)
  const spent = (user + system) / 1e6
  await server.close()
  child.kill()

  const ours = costOf(
    routerOf(catalogue),
    messages.map(({ message }) => message),
    total,
  )
  const received = told.received ?? []
  const lost = total * clients - sum(received)
  const megabytes = memory.map((bytes) => Math.round(bytes / 1e6))
  console.log(`${clients} clients by ${values.transport}, ${total} messages in ${elapsed.toFixed(1)} s`)
  console.log(
    `delivered ${sum(received)} of ${total * clients}: ${lost} lost, ${told.disorder ?? -1} out of order`,
  )
  console.log(
    `server: ${((spent / elapsed) * 100).toFixed(0)} % of one core; router and validation ${ours.toFixed(2)} s of ${spent.toFixed(1)} s: ${((ours / spent) * 100).toFixed(1)} %`,
  )
  console.log(`memory by the second, MB: ${megabytes.join(' ')}`)
  process.exitCode = lost === 0 && told.disorder === 0 ? 0 : 1
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/** Seconds of CPU for judging so many messages: what `publish` does with each, once. */
function costOf(route: (message: unknown) => unknown, messages: readonly unknown[], total: number): number {
  for (const message of messages) for (let warm = 0; warm < 20; warm += 1) route(message)
  const before = process.cpuUsage()
  for (let index = 0; index < total; index += 1) route(messages[index % messages.length])
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** All clients, in a process of their own. */
async function listen(url: string): Promise<void> {
  const { connect, createClient, versions } = await import('../servers/clients.js')
  const [, Version] = versions[2] ?? []
  if (Version === undefined || (values.transport !== 'websocket' && values.transport !== 'long-polling'))
    return
  const received = Array.from({ length: clients }, () => 0)
  let disorder = 0
  let ready = 0
  for (let index = 0; index < clients; index += 1) {
    const client = createClient(Version, `${url}/cometd`, values.transport)
    const last = new Map<string, number>()
    await connect(client)
    client.subscribe(
      '/**',
      ({ channel, id }) => {
        // The library also hands its own messages to who listens to all.
        if (channel.startsWith('/meta/')) return
        const number = Number(id)
        if (number <= (last.get(channel) ?? -1)) disorder += 1
        last.set(channel, number)
        received[index] = (received[index] ?? 0) + 1
      },
      () => {
        ready += 1
      },
    )
  }
  process.on('disconnect', () => process.exit())
  setInterval(() => process.send?.({ ready, received, disorder } satisfies Told), 100)
}
