// What must compile and what must not, on the stand-in catalogue.
import type {
  Messages,
  MessageType,
  Payloads,
  Received,
  Topic,
} from '../../../generator/runtime/catalogue.js'
import type { Events } from '../../../generator/runtime/event-queue.js'
import type { Connect } from '../../../generator/runtime/notifications.js'
import type { EventOf, Illegal, Legal } from '../../../generator/runtime/pattern-types.js'
import type { NotificationSubscription } from '../../../generator/runtime/subscriptions.js'
import { holds, type Same } from './equal.js'

interface Handle {
  readonly id: number
}

declare const connect: Connect
declare const client: {
  subscribe(channel: string, callback: (message: { data?: object; channel: string }) => void): Handle
}
const n = connect(client)

export const subscription: NotificationSubscription = n.subscribe('/shop/orders', (event) => {
  holds<Same<typeof event, Received<'OrderPlaced'> | Received<'Trouble'>>>()
  holds<Same<typeof event.topic, Topic>>()
  switch (event.type) {
    case 'OrderPlaced':
      holds<Same<typeof event.data, Payloads['OrderPlaced']>>()
      holds<Same<typeof event.message, Messages['OrderPlaced']>>()
      break
    case 'Trouble':
      event.data.text.trim()
      break
    // @ts-expect-error no type of this topic
    case 'StockChanged':
      break
    default: {
      const never: never = event
      void never
    }
  }
  // @ts-expect-error not narrowed
  event.data.text.trim()
})

n.subscribe('/shop/*', (event) => {
  holds<Same<(typeof event)['type'], 'OrderPlaced' | 'StockChanged' | 'Trouble'>>()
  // @ts-expect-error one segment more than the wildcard covers
  if (event.type === 'OrderShipped') return
})
n.subscribe('/shop/**', (event) => {
  if (event.type === 'OrderShipped') event.data.parcels.map(({ number }) => number)
})
n.subscribe('/**', (event) => {
  holds<Same<(typeof event)['type'], MessageType>>()
})
// @ts-expect-error no such topic
n.subscribe('/private', () => {})
// @ts-expect-error no topic under it
n.subscribe('/private/*', () => {})
// @ts-expect-error a topic, but none under it
n.subscribe('/status/**', () => {})
// @ts-expect-error uncovered in the others too
n.on('/shop/order', {})
// @ts-expect-error uncovered in the others too
n.onAll('/shop/order', {})
// @ts-expect-error uncovered in the others too
n.events('/shop/order')
declare const partly: '/status' | '/state'
// @ts-expect-error one of them is no topic
n.subscribe(partly, () => {})
declare function generic<P extends Topic>(topic: P): void
generic('/status')

type Meant<P extends string> = Legal<P> extends Illegal<infer Reason> ? Reason : undefined
type Uncovered = 'the pattern covers no topic of the catalogue'
holds<Same<Meant<'/status'>, undefined>>()
holds<Same<Meant<string>, undefined>>()
holds<Same<Meant<'/shop/order'>, `${Uncovered}; did you mean /shop/orders`>>()
holds<Same<Meant<'/shop/orderss'>, `${Uncovered}; did you mean /shop/orders`>>()
holds<Same<Meant<'/shop/Orders'>, `${Uncovered}; did you mean /shop/orders`>>()
holds<Same<Meant<'/shop/stokc'>, `${Uncovered}; did you mean /shop/stock`>>()
holds<Same<Meant<'/sop/*'>, `${Uncovered}; did you mean /shop/*`>>()
holds<Same<Meant<'/shopp/**'>, `${Uncovered}; did you mean /shop/**`>>()
holds<Same<Meant<'/quite/another'>, Uncovered>>()
holds<Same<Meant<'/sh*p'>, 'a wildcard may only be the whole last segment'>>()
n.subscribe('/status', async ({ data }) => data.text, {
  onUnknown: ({ reason }) => reason.length,
  validate: false,
})

declare const open: string
declare const template: `/shop/${string}`
declare const either: '/shop/orders/parcels' | '/status'
n.subscribe(open, (event) => {
  holds<Same<(typeof event)['type'], MessageType>>()
})
n.subscribe(template, (event) => {
  holds<Same<(typeof event)['type'], MessageType>>()
})
declare const doubtful: '/status' | '/sta*tus'
// @ts-expect-error one of them is illegal
n.subscribe(doubtful, () => {})
n.subscribe(either, (event) => {
  holds<Same<(typeof event)['type'], 'OrderShipped' | 'Trouble'>>()
})

function named(event: EventOf<'/shop/orders'>): string {
  return event.type
}
n.subscribe('/shop/orders', named)
// @ts-expect-error takes fewer types than can arrive
n.subscribe('/shop/*', named)

// @ts-expect-error a wildcard is the whole segment
n.subscribe('/a*b', () => {})
// @ts-expect-error a wildcard is the whole segment
n.subscribe('/a*', () => {})
// @ts-expect-error there is no such wildcard
n.subscribe('/***', () => {})
// @ts-expect-error a wildcard is the whole segment
n.subscribe('/a/**x', () => {})
// @ts-expect-error a wildcard is the last segment
n.subscribe('/shop/*/parcels', () => {})
// @ts-expect-error a wildcard is the last segment
n.subscribe('/*/**', () => {})
// @ts-expect-error no leading slash
n.subscribe('shop/orders', () => {})
// @ts-expect-error no leading slash
n.subscribe('*', () => {})
// @ts-expect-error an empty segment
n.subscribe('//x', () => {})
// @ts-expect-error an empty segment
n.subscribe('/a//*', () => {})
// @ts-expect-error an empty last segment
n.subscribe('/shop/', () => {})
// @ts-expect-error nothing
n.subscribe('', () => {})
// @ts-expect-error only a slash
n.subscribe('/', () => {})
// @ts-expect-error illegal in the others too
n.on('/a*b', {})
// @ts-expect-error illegal in the others too
n.onAll('/a*b', {})
// @ts-expect-error illegal in the others too
n.events('/a*b')

n.on('/shop/**', { OrderShipped: ({ data }) => data.parcels, Trouble: async ({ topic }) => topic.length })
// @ts-expect-error a type that this topic does not list
n.on('/shop/orders', { StockChanged: () => {} })
// @ts-expect-error a type that no topic lists
n.on('/**', { StockChange: () => {} })
n.onAll('/shop/orders', { OrderPlaced: ({ data }) => data.order, Trouble: () => {} })
// @ts-expect-error one is missing
n.onAll('/shop/orders', { OrderPlaced: () => {} })
// @ts-expect-error one is undefined
n.onAll('/shop/orders', { OrderPlaced: () => {}, Trouble: undefined })

export async function read(): Promise<void> {
  const events: Events<Received<'OrderShipped'>> = n.events('/shop/orders/*', {
    buffer: 10,
    onDrop: (count) => count.toFixed(),
  })
  for await (const { data } of events) data.parcels.map(({ number }) => number)
}

// What is returned ends by itself.
subscription.unsubscribe()
export function scoped(): void {
  using status = n.on('/status', { Trouble: () => {} }, { signal: new AbortController().signal })
  status.unsubscribe()
  using events = n.events('/status', { properties: () => ({ ext: {} }), onSubscribed: (reply) => [reply] })
  void events.next()
}
connect({ subscribe: (_channel: string, _callback: (message: never) => void) => 7 }).events('/status')
connect(client, {
  onRefused: ({ pattern, error, reply }) => [pattern.trim(), error.trim(), reply],
  onLost: ({ error }) => error.trim(),
  onEvent: (event) => event.type === 'Trouble' && event.data.text,
})
// @ts-expect-error no client
connect({})
// @ts-expect-error no such option
connect(client, { onUnknwon: () => {} })
