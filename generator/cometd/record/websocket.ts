import { WebSocket } from 'ws'
import { elementsOf, maxBytes } from '../../json/elements.js'
import { Fault, faultOf } from './fault.js'
import { statusFault } from './reply-fault.js'
import type { Transport, TransportEvents, TransportOptions } from './transport.js'

/** Sends all batches over one websocket, which is opened when it is needed. */
export function websocket(
  { url, headers, network }: TransportOptions,
  { onElement, onClosed }: TransportEvents,
): Transport {
  let opened: { readonly socket: WebSocket; readonly ready: Promise<void> } | undefined
  let heard = Promise.resolve()

  const open = () => {
    const address = new URL(url)
    address.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(address, {
      ...network,
      headers: Object.fromEntries(headers),
      maxPayload: maxBytes,
      handshakeTimeout: 30_000,
    })
    let reason: Fault | undefined
    const ready = new Promise<void>((done, failed) => {
      socket.on('open', done)
      socket.on('unexpected-response', (request, response) => {
        void statusFault(response).then((fault) => {
          failed(fault)
          request.destroy()
        })
      })
      socket.on('error', (error) => {
        reason = faultOf(error)
        failed(reason)
      })
      socket.on('close', (code, text) => {
        if (opened?.socket === socket) opened = undefined
        const said = text.length > 0 ? ` ${text.toString('utf8')}` : ''
        const fault = reason ?? new Fault(`the websocket was closed: ${code}${said}`)
        failed(fault)
        void heard.then(() => onClosed(fault))
      })
    })
    // Who waits for it is told as well.
    ready.catch(() => undefined)
    socket.on('message', (data: Buffer) => {
      heard = heard.then(async () => {
        for await (const { elements } of elementsOf([data], [])) elements.forEach(onElement)
      })
    })
    return { socket, ready }
  }

  return {
    type: 'websocket',
    send: async (messages) => {
      opened ??= open()
      const { socket, ready } = opened
      await ready
      socket.send(JSON.stringify(messages))
      return false
    },
    close: () => {
      opened?.socket.terminate()
      network.agent.destroy()
    },
  }
}
