/// <reference lib="dom" />
import { CometD } from 'cometd'
import { notifications } from '../../../generated/index.js'

// What an application does in a browser, with an item in a list for each thing that happens.

const parameters = new URLSearchParams(location.search)
const client = new CometD()
for (const type of client.getTransportTypes())
  if (type !== parameters.get('transport')) client.unregisterTransport(type)
client.configure({
  url: parameters.get('url') ?? '',
  // It would be made from a text, which the policy of this page forbids.
  useWorkerScheduler: false,
  backoffIncrement: 50,
  maxBackoff: 100,
})

function show(text: string): void {
  const item = document.createElement('li')
  item.textContent = text
  document.querySelector('ol')?.append(item)
}

addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
  show(`violation of ${violatedDirective}`),
)
client.addListener('/meta/subscribe', ({ successful }) => show(`subscribed: ${successful}`))

const live = notifications(client, {
  onUnknown: ({ reason, type }) => show(`unknown ${type}: ${reason}`),
  onInvalid: ({ type, issues: [issue] }) => show(`invalid ${type}: ${issue?.pointer} ${issue?.message}`),
})
function start(): void {
  client.handshake(({ successful }) => {
    if (!successful) return
    live.on('/v2/me/*', {
      CallStateChangeMessage: ({ type, topic, data }) => show(`${type} on ${topic}: ${data.call?.state}`),
    })
  })
}

// Not before: callback-polling is made of scripts, for which a page that loads would wait.
addEventListener('load', () => setTimeout(start))
