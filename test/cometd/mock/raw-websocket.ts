import { connect } from 'node:net'

/** A websocket that sends any frame, and shows what comes as it is. */
export type RawWebsocket = {
  readonly send: (text: string) => void
  /** All bytes so far as a text: frames of the server are not masked. */
  readonly heard: () => string
  /** Ends it without a farewell, as a page does that is left. */
  readonly terminate: () => void
}

export async function rawWebsocket(port: number): Promise<RawWebsocket> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('error', () => undefined)
  socket.write(
    'GET /cometd HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  await new Promise((done) => socket.once('data', done))
  socket.on('data', (data) => {
    heard += data.toString('utf8')
  })
  return {
    send: (text) => void socket.write(frameOf(Buffer.from(text))),
    heard: () => heard,
    terminate: () => socket.destroy(),
  }
}

/** A text of less than 64 KB, masked with zeros. */
function frameOf(payload: Buffer): Buffer {
  const { length } = payload
  const head = length < 126 ? [0x81, 0x80 | length] : [0x81, 0x80 | 126, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), payload])
}
