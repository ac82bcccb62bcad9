import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { inFolder, order, ordersCatalogue, runIn } from '../captures/orders.js'
import { temporaryFolder } from '../temporary.js'

const personal = order({ customer: { name: 'Ada Lovelace', age: 36 } })
const line = `${JSON.stringify(personal)}\n`

const nameIn = (text: string): string => JSON.parse(text).data.customer.name

const read = (folder: string, ...path: readonly string[]): string =>
  readFileSync(join(folder, ...path), 'utf8')

test('scrubs a file into a file, and says how much', async () => {
  const { code, out, err, folder } = await inFolder({ 'a.ndjson': line }, [
    'scrub',
    'a.ndjson',
    '--out',
    'b.ndjson',
  ])
  assert.is(err, 'Scrubbed 1 message in 1 file.\n')
  assert.is(out, '')
  assert.is(code, 0)
  assert.match(nameIn(read(folder, 'b.ndjson')), /^[A-Z][a-z]{2} [A-Z][a-z]{7}$/)
  assert.not.match(read(folder, 'b.ndjson'), /Ada|Lovelace/)
  assert.is(read(folder, 'a.ndjson'), line)
})

test('one value has one stand-in in all files of a run, and another one in the next run', async () => {
  const files = { 'in/a.ndjson': line, 'in/deep/b.ndjson': line }
  const { code, folder } = await inFolder(files, ['scrub', 'in', '--out', 'out'])
  assert.is(code, 0)
  const first = nameIn(read(folder, 'out', 'a.ndjson'))
  assert.is(nameIn(read(folder, 'out', 'deep', 'b.ndjson')), first)
  await runIn(folder, ['scrub', 'in', '--out', 'again'])
  assert.is.not(nameIn(read(folder, 'again', 'a.ndjson')), first)
})

test('--key-file gives the same stand-ins in every run', async () => {
  const files = { 'a.ndjson': line, key: 'sixteen bytes and a few more' }
  const { folder } = await inFolder(files, ['scrub', 'a.ndjson', '--key-file', 'key', '--out', 'b.ndjson'])
  await runIn(folder, ['scrub', 'a.ndjson', '--key-file', 'key', '--out', 'c.ndjson'])
  assert.is(read(folder, 'b.ndjson'), read(folder, 'c.ndjson'))
})

test('a key that is short or missing is refused', async () => {
  const files = { 'a.ndjson': line, key: 'short' }
  const short = await inFolder(files, ['scrub', 'a.ndjson', '--key-file', 'key', '--out', 'b.ndjson'])
  assert.is(short.code, 2)
  assert.match(short.err, 'is too short: it has 5 bytes, at least 16')
  const missing = await inFolder(files, ['scrub', 'a.ndjson', '--key-file', 'none', '--out', 'b.ndjson'])
  assert.is(missing.code, 2)
  assert.match(missing.err, 'Cannot read the key "none": there is no such file')
})

test('wants a place to write to, and only one', async () => {
  const mistakes: readonly (readonly [readonly string[], string])[] = [
    [[], 'No output.'],
    [['--out', 'b', '--in-place'], 'Use either "--out" or "--in-place", not both.'],
  ]
  for (const [args, message] of mistakes) {
    const { code, err } = await inFolder({ 'a.ndjson': line }, ['scrub', 'a.ndjson', ...args])
    assert.is(code, 2)
    assert.match(err, message)
  }
  assert.is((await inFolder({}, ['scrub', '--in-place'])).code, 2)
})

test('--in-place keeps the rights of the file and leaves nothing beside it', async () => {
  const folder = temporaryFolder({ ...ordersCatalogue, 'in/a.ndjson': line })
  chmodSync(join(folder, 'in/a.ndjson'), 0o640)
  symlinkSync('a.ndjson', join(folder, 'in/link'))
  const { code } = await runIn(folder, ['scrub', 'in/link', '--in-place'])
  assert.is(code, 0)
  assert.equal(readdirSync(join(folder, 'in')).sort(), ['a.ndjson', 'link'])
  assert.is(statSync(join(folder, 'in/a.ndjson')).mode & 0o777, 0o640)
  assert.not.match(read(folder, 'in', 'a.ndjson'), 'Lovelace')
})

test('what cannot be read is left out and counted', async () => {
  const broken = `${line}{"name": "Ada Lovel\n${line}`
  const { code, out, err, folder } = await inFolder({ 'a.ndjson': broken }, [
    'scrub',
    'a.ndjson',
    '--in-place',
  ])
  assert.is(code, 1)
  assert.is(err, 'Scrubbed 2 messages in 1 file, left out 1.\n')
  assert.match(out, /^a\.ndjson:2:\d+ {2}left out\n {2}Invalid JSON/)
  assert.is(read(folder, 'a.ndjson').split('\n').length, 3)
  assert.not.match(read(folder, 'a.ndjson'), 'Ada')
})

test('of very many places that are left out only the first are told', async () => {
  const { out, err } = await inFolder({ a: `${line}${'{"Ada\n'.repeat(200)}` }, ['scrub', 'a', '--out', 'b'])
  assert.is(out.match(/left out/g)?.length, 50)
  assert.match(err, 'left out 200')
  assert.not.match(out, 'Ada')
})

test('of a broken archive the readable part is kept', async () => {
  const packed = gzipSync(line.repeat(5000), { level: 0 })
  const { code, err, folder } = await inFolder({ 'a.ndjson.gz': packed.subarray(0, packed.length / 2) }, [
    'scrub',
    'a.ndjson.gz',
    '--out',
    'b.ndjson',
  ])
  assert.is(code, 1)
  assert.match(err, /^Scrubbed \d{4} messages in 1 file, left out [12]\.\n$/)
  assert.match(read(folder, 'b.ndjson'), /^(\{.*\}\n)+$/)
})

test('packs what was packed, and what is to be called so', async () => {
  const files = { 'in/a.ndjson.gz': gzipSync(line), 'in/b.ndjson': line }
  const { folder } = await inFolder(files, ['scrub', 'in', '--out', 'out'])
  assert.match(gunzipSync(readFileSync(join(folder, 'out/a.ndjson.gz'))).toString(), 'OrderShipped')
  assert.match(read(folder, 'out/b.ndjson'), 'OrderShipped')
  await runIn(folder, ['scrub', 'in/b.ndjson', '--out', 'c.gz'])
  assert.match(gunzipSync(readFileSync(join(folder, 'c.gz'))).toString(), 'OrderShipped')
})

test('nothing to scrub is a failure, and nothing is written, unless that is allowed', async () => {
  const { code, err, folder } = await inFolder({ 'a.ndjson': '\n' }, ['scrub', 'a.ndjson', '--out', 'b'])
  assert.is(code, 2)
  assert.match(err, 'Nothing was written')
  assert.not.ok(existsSync(join(folder, 'b')))
  assert.is((await runIn(folder, ['scrub', 'a.ndjson', '--out', 'b', '--allow-empty'])).code, 0)
  assert.is(read(folder, 'b'), '')
})

test('reads standard input, which has to go to a file', async () => {
  const stdin = (async function* () {
    yield Buffer.from(line.slice(0, 10))
    yield Buffer.from(line.slice(10))
  })()
  const { code, folder } = await inFolder({}, ['scrub', '-', '--out', 'b.ndjson'], { stdin })
  assert.is(code, 0)
  assert.not.match(read(folder, 'b.ndjson'), 'Lovelace')
  assert.is((await runIn(folder, ['scrub', '-', '--in-place'])).code, 2)
})

test('reads a named pipe once, which cannot be scrubbed in place', async () => {
  const folder = temporaryFolder({ ...ordersCatalogue, 'a.ndjson': line })
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const inPlace = await runIn(folder, ['scrub', 'pipe', '--in-place'])
  assert.is(inPlace.code, 2)
  assert.match(inPlace.err, '"--in-place" cannot overwrite "pipe", which is not a file.')
  const writer = spawn('sh', ['-c', 'cat a.ndjson > pipe'], { cwd: folder })
  const { code, err } = await runIn(folder, ['scrub', 'pipe', '--out', 'b.ndjson'])
  writer.kill()
  assert.is(code, 0)
  assert.is(err, 'Scrubbed 1 message in 1 file.\n')
  assert.not.match(read(folder, 'b.ndjson'), 'Lovelace')
})

test('- is standard output, for one capture', async () => {
  const stdin = (async function* () {
    yield Buffer.from(`${line}{"Ada`)
  })()
  const { code, out, err, folder } = await inFolder(
    { 'a.ndjson': line, 'b.ndjson': line },
    ['scrub', '-', '--out', '-'],
    { stdin },
  )
  assert.is(code, 1)
  assert.match(nameIn(out), /^[A-Z][a-z]{2} [A-Z][a-z]{7}$/)
  assert.not.match(out, /Ada|Lovelace/)
  assert.match(err, /left out\n[\s\S]*Scrubbed 1 message in 1 file/)
  assert.not.ok(existsSync(join(folder, '-')))
  const file = await runIn(folder, ['scrub', 'a.ndjson', '--out', '-'])
  assert.is(file.code, 0)
  assert.match(nameIn(file.out), /^[A-Z]/)
  const both = await runIn(folder, ['scrub', 'a.ndjson', 'b.ndjson', '--out', '-'])
  assert.is(both.code, 2)
  assert.match(both.err, 'Standard output takes only one capture')
  assert.is(both.out, '')
})

test('where one file cannot be written, none is replaced', async () => {
  const folder = temporaryFolder({
    ...ordersCatalogue,
    'in/a.ndjson': line,
    'in/b.ndjson': line,
    'out/a.ndjson': 'as it was',
    'out/b.ndjson/c': 'a folder is here',
  })
  const { code, err } = await runIn(folder, ['scrub', 'in', '--out', 'out'])
  assert.is(code, 2)
  assert.match(err, /Cannot write ".*b\.ndjson": it is a folder/)
  assert.is(read(folder, 'out/a.ndjson'), 'as it was')
  assert.equal(readdirSync(join(folder, 'out')).sort(), ['a.ndjson', 'b.ndjson'])
})

test('an input that is not there is a failure, and the others are scrubbed', async () => {
  const { code, err, folder } = await inFolder({ 'a.ndjson': line }, [
    'scrub',
    'a.ndjson',
    'b.ndjson',
    '--out',
    'out',
  ])
  assert.is(code, 2)
  assert.match(err, 'Cannot open "b.ndjson"')
  assert.match(read(folder, 'out/a.ndjson'), 'OrderShipped')
})

test('no capture is written over another one', async () => {
  const files = { 'a/x.ndjson': line, 'b/x.ndjson': line }
  const clash = await inFolder(files, ['scrub', 'a/x.ndjson', 'b/x.ndjson', '--out', 'out'])
  assert.is(clash.code, 2)
  assert.match(clash.err, 'would both be written to "x.ndjson"')
  const over = await inFolder(files, ['scrub', 'a/x.ndjson', 'b/x.ndjson', '--out', 'a'])
  assert.is(over.code, 2)
  const same = await inFolder(files, ['scrub', 'a/x.ndjson', '--out', 'a/x.ndjson'])
  assert.is(same.code, 2)
  assert.match(same.err, '--in-place')
})

test('an interrupted run writes nothing', async () => {
  const signal = AbortSignal.abort()
  const { code, folder } = await inFolder({ 'a.ndjson': line }, ['scrub', 'a.ndjson', '--in-place'], {
    signal,
  })
  assert.is(code, 130)
  assert.is(read(folder, 'a.ndjson'), line)
  assert.not.ok(readdirSync(folder).some((name) => name.includes('.tmp')))
})

test('a file that cannot be written is a failure, and no file has changed', async () => {
  const folder = temporaryFolder({
    ...ordersCatalogue,
    'in/a.ndjson': line,
    'in/b.ndjson': line,
    out: 'a file',
  })
  const { code, err } = await runIn(folder, ['scrub', 'in', '--out', 'out/deep'])
  assert.is(code, 2)
  assert.match(err, /Cannot write/)
  assert.is(read(folder, 'out'), 'a file')
})

test('a broken catalogue ends the command before anything is read', async () => {
  const { code, err } = await inFolder({ 'a.ndjson': line, 'schemas/catalogue.json': '{' }, [
    'scrub',
    'a.ndjson',
    '--in-place',
  ])
  assert.is(code, 2)
  assert.match(err, 'Cannot use the catalogue')
})

test('the format can be told', async () => {
  const wrong = await inFolder({ 'a.ndjson': line }, ['scrub', 'a.ndjson', '--input', 'jsom', '--out', 'b'])
  assert.is(wrong.code, 2)
  assert.match(wrong.err, 'Did you mean "json"?')
  const { folder } = await inFolder({ a: line }, ['scrub', 'a', '--input', 'json', '--out', 'b'])
  assert.match(read(folder, 'b'), 'OrderShipped')
})

test.run()
