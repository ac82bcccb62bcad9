import { gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { BrokenArchive, gunzipped } from '../../../generator/captures/read/gunzip.js'

/** What comes out, and how it breaks. */
async function unpacked(bytes: Buffer, size = 64 * 1024) {
  async function* blocks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const pieces: Buffer[] = []
  try {
    for await (const piece of gunzipped(blocks())) pieces.push(piece)
  } catch (error) {
    assert.instance(error, BrokenArchive)
    return {
      text: Buffer.concat(pieces).toString(),
      error: error instanceof BrokenArchive ? error : undefined,
    }
  }
  return { text: Buffer.concat(pieces).toString(), error: undefined }
}

/** Many kinds of deflate blocks, and more than one block of output. */
const text = Array.from({ length: 40_000 }, (_, index) => `${index * 7919} ${index % 13}\n`).join('')
const packed = gzipSync(text)

test('what was packed, however the bytes are cut', async () => {
  for (const level of [0, 1, 9]) {
    const bytes = gzipSync(text, { level })
    for (const size of [997, 4 * 1024, 1_000_000])
      assert.equal(await unpacked(bytes, size), { text, error: undefined })
  }
  for (const size of [1, 2, 7, 1000])
    assert.equal(await unpacked(gzipSync('short'), size), { text: 'short', error: undefined })
  assert.equal(await unpacked(gzipSync('')), { text: '', error: undefined })
})

test('several members, with names and zeros behind', async () => {
  const named = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 4 | 8 | 16 | 2, 0, 0, 0, 0, 0, 3]),
    Buffer.from([2, 0, 65, 66]),
    Buffer.from('name\0a comment\0'),
    Buffer.from([0, 0]),
    gzipSync('named ').subarray(10),
  ])
  const all = Buffer.concat([named, packed, gzipSync(''), gzipSync('end'), Buffer.alloc(600)])
  for (const size of [5, 512, 100_000])
    assert.equal(await unpacked(all, size), { text: `named ${text}end`, error: undefined })
})

test('what follows is a fault that loses nothing', async () => {
  for (const behind of ['garbage', '\0\0\0x', '\x1f']) {
    for (const size of [3, 1_000_000]) {
      const { text: found, error } = await unpacked(
        Buffer.concat([gzipSync('abc'), Buffer.from(behind)]),
        size,
      )
      assert.is(found, 'abc')
      assert.is(error?.isBetween, true)
    }
  }
})

test('where it ends too early, all is there up to that', async () => {
  const stored = gzipSync('x'.repeat(1_000), { level: 0 })
  const { text: found, error } = await unpacked(stored.subarray(0, 15 + 500))
  assert.is(found.length, 500)
  assert.is(error?.isBetween, false)
  for (const end of [1, 5, 9, packed.length - 1, packed.length - 8])
    assert.instance((await unpacked(packed.subarray(0, end))).error, BrokenArchive)
  assert.is((await unpacked(packed.subarray(0, -3))).text, text)
})

test('where bytes are wrong, what came well before is there', async () => {
  const wrong = Buffer.from(packed)
  const at = Math.floor(wrong.length / 2)
  wrong.fill(0xff, at, at + 64)
  const { text: found, error } = await unpacked(wrong)
  assert.instance(error, BrokenArchive)
  assert.ok(found.length > text.length * 0.4)
  assert.ok(text.startsWith(found.slice(0, text.length * 0.4)))
  const sum = Buffer.from(packed)
  sum.writeUInt32LE(1, sum.length - 8)
  const { text: whole, error: other } = await unpacked(sum)
  assert.is(whole, text)
  assert.instance(other, BrokenArchive)
})

test.run()
