import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { BrokenArchive } from '../../../generator/captures/read/gunzip.js'
import { inputsFrom } from '../../../generator/captures/read/inputs.js'
import { opened } from '../../../generator/captures/read/open-capture.js'
import { UserError } from '../../../generator/problems/user-error.js'
import { temporaryFolder } from '../../temporary.js'

async function open(bytes: Uint8Array | string) {
  const folder = temporaryFolder({ file: bytes })
  const { inputs } = await inputsFrom(['file'], folder)
  const [input] = inputs
  if (!input) throw new Error('no input')
  return opened(input, [])
}

async function all(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const blocks: Buffer[] = []
  for await (const block of bytes) blocks.push(block)
  return Buffer.concat(blocks)
}

const large = Buffer.from('{"a":"ü"}\n'.repeat(500_000))

test('the bytes as they are, and how they begin', async () => {
  const { bytes, head, whole, isPacked } = await open(large)
  assert.ok(head.startsWith('{"a":"ü"}\n'))
  assert.equal([whole, isPacked], [false, false])
  assert.ok(large.equals(await all(bytes)))
  assert.is((await open('{}')).whole, true)
  assert.is((await open('')).head, '')
})

test('gzip is unpacked, whatever the file is called', async () => {
  const { bytes, whole, isPacked } = await open(gzipSync(large))
  assert.equal([whole, isPacked], [false, true])
  assert.ok(large.equals(await all(bytes)))
})

test('several gzip members follow each other', async () => {
  assert.is((await all((await open(Buffer.concat([gzipSync('a'), gzipSync('b')]))).bytes)).toString(), 'ab')
})

test('a byte order mark is dropped, one in the middle stays', async () => {
  const { bytes, head } = await open('\uFEFFa\uFEFFb')
  assert.is(head, 'a\uFEFFb')
  assert.is((await all(bytes)).toString(), 'a\uFEFFb')
})

test('what is packed and broken gives what could be unpacked, and then fails', async () => {
  const packed = gzipSync(large)
  const { bytes } = await open(packed.subarray(0, packed.length - 2_000))
  let size = 0
  try {
    for await (const block of bytes) size += block.length
    assert.unreachable()
  } catch (error) {
    assert.instance(error, BrokenArchive)
  }
  assert.ok(size > 1_000_000)
})

test('a file that is gone is a user error', async () => {
  const input = { name: 'x', path: join(temporaryFolder(), 'x'), isRegular: true, size: 1 }
  try {
    await opened(input, [])
    assert.unreachable()
  } catch (error) {
    assert.instance(error, UserError)
  }
})

test('standard input', async () => {
  const input = { name: '-', path: '-', isRegular: false, size: 0 }
  const { bytes, head } = await opened(input, [Buffer.from('{"a"'), Buffer.from(':1}\n')])
  assert.is(head, '{"a":1}\n')
  assert.is((await all(bytes)).toString(), '{"a":1}\n')
})

test.run()
