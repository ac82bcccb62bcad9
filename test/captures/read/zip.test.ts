import { crc32, deflateRawSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { BrokenArchive } from '../../../generator/captures/read/gunzip.js'
import { captureInZip, isZip, type Zipped } from '../../../generator/captures/read/zip.js'

type File = {
  readonly name: string
  readonly text: string
  readonly method?: number
  readonly claims?: object
}

const numbers = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )

/** A zip archive; `claims` replace what its directory says of a file. */
function zip(files: readonly File[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text, method = 8, claims = {} } of files) {
    const bytes = Buffer.from(text)
    const data = method === 8 ? deflateRawSync(bytes) : bytes
    const told = { flags: 0, method, sum: crc32(bytes), packed: data.length, size: bytes.length, ...claims }
    const [path, extra] = [Buffer.from(name), Buffer.from('extra field')]
    const common = numbers(
      [2, told.flags],
      [2, told.method],
      [4, 0],
      [4, told.sum],
      [4, told.packed],
      [4, told.size],
    )
    const local = numbers([4, 0x04034b50], [2, 20])
    const body = [local, common, numbers([2, path.length], [2, extra.length]), path, extra, data]
    bodies.push(...body)
    const sizes = numbers([2, path.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
    directory.push(numbers([4, 0x02014b50], [2, 20], [2, 20]), common, sizes, path)
    offset += Buffer.concat(body).length
  }
  const listed = Buffer.concat(directory)
  const counts = numbers([2, 0], [2, 0], [2, files.length], [2, files.length])
  const end = [numbers([4, 0x06054b50]), counts, numbers([4, listed.length], [4, offset], [2, 7])]
  return Buffer.concat([...bodies, listed, ...end, Buffer.from('comment')])
}

async function textOf(found: Zipped | undefined): Promise<string> {
  if (found === undefined) throw new Error('no capture')
  const blocks: Buffer[] = []
  for await (const block of found.bytes) blocks.push(block)
  return Buffer.concat(blocks).toString()
}

const opened = (archive: Buffer) =>
  captureInZip(
    (async function* () {
      for (let at = 0; at < archive.length; at += 100) yield archive.subarray(at, at + 100)
    })(),
  )

const long = '{"log":{}}'.repeat(10_000)

test('the one HAR of an archive, with the files beside it', async () => {
  const archive = zip([
    { name: 'traces/', text: '' },
    { name: 'traces/body.json', text: '[]' },
    { name: 'traces/har.har', text: long },
    { name: 'body.json', text: 'elsewhere' },
    { name: '__MACOSX/traces/._har.har', text: 'x' },
    { name: 'traces/stored.json', text: '{}', method: 0 },
  ])
  assert.ok(isZip(archive))
  const found = await opened(archive)
  assert.is(await textOf(found), long)
  const beside = async (name: string) => (await found?.attachments(name))?.toString()
  assert.is(await beside('body.json'), '[]')
  assert.is(await beside('stored.json'), '{}')
  assert.is(await beside('none.json'), undefined)
})

test('any capture that is the only file', async () => {
  for (const method of [0, 8]) {
    const found = await opened(zip([{ name: 'a.ndjson', text: long, method }]))
    assert.is(await textOf(found), long)
  }
})

test('what is not clear or not understood is not read', async () => {
  const two = ['a.har', 'b.har'].map((name) => ({ name, text: long }))
  const whole = zip([{ name: 'a.har', text: long }])
  const archives = [
    zip([]),
    zip(two),
    zip(two.map(({ text }, index) => ({ name: `${index}.json`, text }))),
    zip([{ name: 'a.har', text: long, claims: { flags: 1 } }]),
    zip([{ name: 'a.har', text: long, claims: { method: 14 } }]),
    zip([{ name: 'a.har', text: long, claims: { packed: 1_000_000 } }]),
    whole.subarray(0, -20),
    whole.subarray(0, 20),
    whole.subarray(50),
  ]
  for (const [index, archive] of archives.entries())
    assert.is(await opened(archive), undefined, String(index))
})

test('a file ends where it is larger than it claims to be, or another than it was', async () => {
  for (const claims of [{ size: 500 }, { size: 0 }, { size: 4_000_000_000 }, { sum: 1 }, { packed: 30 }]) {
    const found = await opened(zip([{ name: 'a.har', text: long, claims }]))
    try {
      const text = await textOf(found)
      assert.unreachable(`${text.length} bytes`)
    } catch (error) {
      assert.instance(error, BrokenArchive, JSON.stringify(claims))
    }
  }
})

test.run()
