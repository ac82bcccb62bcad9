import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { bad, good, inFolder, type JsonReport, ordersCatalogue, runIn, strange } from '../captures/orders.js'
import { temporaryFolder } from '../temporary.js'

const report = (folder: string, name: string): JsonReport =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonReport

async function twoReports(): Promise<string> {
  const folder = temporaryFolder({
    ...ordersCatalogue,
    'a.ndjson': `${good}\n${bad}\n`,
    'b.ndjson': `${strange}\n${bad}\n{\n`,
  })
  await runIn(folder, ['validate', 'a.ndjson', '--report', 'json=a.json'])
  await runIn(folder, ['validate', 'b.ndjson', '--report', 'json=b.json'])
  await runIn(folder, ['validate', 'a.ndjson', 'b.ndjson', '--report', 'json=both.json'])
  return folder
}

test('the same report as that of one run', async () => {
  const folder = await twoReports()
  const { code, err } = await runIn(folder, [
    'merge-reports',
    'a.json',
    'b.json',
    '--report',
    'json=merged.json',
  ])
  assert.is(code, 1)
  assert.equal(report(folder, 'merged.json'), report(folder, 'both.json'))
  assert.match(err, '5 messages in 2 files: 1 valid, 2 invalid, 1 unknown, 1 unreadable')
})

test('in any format, folded as ever', async () => {
  const { out } = await runIn(await twoReports(), ['merge-reports', 'a.json', 'b.json'])
  assert.match(out, 'a.ndjson:2:')
  assert.match(out, 'and 1 more of this kind, the next in b.ndjson:2:1')
})

test('parts of one file are one file', async () => {
  const folder = temporaryFolder({ ...ordersCatalogue, 'big.ndjson': `${good}\n${bad}\n` })
  await runIn(folder, ['validate', 'big.ndjson', '--report', 'json=whole.json'])
  for (const [index, line] of [good, bad].entries()) {
    const stdin = (async function* () {
      yield Buffer.from(`${line}\n`)
    })()
    await runIn(folder, ['validate', '-', '--part-of', 'big.ndjson', '--report', `json=part-${index}.json`], {
      stdin,
    })
  }
  await runIn(folder, ['merge-reports', 'part-0.json', 'part-1.json', '--report', 'json=merged.json'])
  assert.equal(report(folder, 'merged.json').summary, report(folder, 'whole.json').summary)
})

test('numbered parts give the lines of the file, as parallel leaves their reports', async () => {
  const lines = Array.from({ length: 12 }, (_, index) => (index % 5 === 4 ? bad : good))
  const folder = temporaryFolder({
    ...ordersCatalogue,
    'big.ndjson': lines.map((line) => `${line}\n`).join(''),
  })
  await runIn(folder, ['validate', 'big.ndjson', '--report', 'json=whole.json'])
  for (let part = 1; part <= 6; part += 1) {
    const stdin = (async function* () {
      for (const line of lines.slice(2 * part - 2, 2 * part)) yield Buffer.from(`${line}\n`)
    })()
    const wanted = ['--part-of', 'big.ndjson', '--part', String(part), '--report', `json=part-${part}`]
    await runIn(folder, ['validate', '-', ...wanted], { stdin })
    writeFileSync(join(folder, `part-${part}.err`), '2 messages\n')
    writeFileSync(join(folder, `part-${part}.seq`), `${part}\n`)
  }
  const merged = await runIn(folder, ['merge-reports', 'part-*', '--report', 'json=merged.json'])
  assert.is(merged.code, 1)
  const [whole, parts] = [report(folder, 'whole.json'), report(folder, 'merged.json')]
  assert.equal(parts.summary, whole.summary)
  assert.equal(parts.findings, whole.findings)
  assert.is(parts.findings.length, 2)
  const lost = await runIn(folder, ['merge-reports', 'part-1', 'part-3', '--report', 'json=lost.json'])
  assert.is(lost.code, 2)
  assert.match(lost.err, 'No report of part 2 of "big.ndjson" was given')
  const twice = await runIn(folder, ['merge-reports', 'part-1', 'part-1.err', '--report', 'json=twice.json'])
  assert.is(twice.code, 0)
})

test('exit codes', async () => {
  const folder = await twoReports()
  await runIn(folder, [
    'validate',
    'schemas/catalogue.json',
    '--allow-empty',
    '--report',
    'json=invalid.json',
  ])
  const code = async (...args: readonly string[]) => (await runIn(folder, ['merge-reports', ...args])).code
  assert.is(await code(), 2)
  assert.is(await code('a.json', 'missing.json'), 2)
  assert.is(await code('a.json', 'a.ndjson'), 2)
  assert.is(await code('a.json', '--report', 'json=a.json'), 2)
})

test('what is no report, is cut, or is of another catalogue, is refused', async () => {
  const good1 =
    '{"version":1,"catalogue":{"name":"orders","version":"1"},"findings":[],"summary":{"files":1,"messages":0,"valid":0,"invalid":0,"unknown":0,"unreadable":0,"skipped":0,"drift":0}}'
  const refuse = async (text: string): Promise<string> =>
    (await inFolder({ 'a.json': good1, 'b.json': text }, ['merge-reports', 'a.json', 'b.json'])).err
  assert.match(await refuse('{}'), '"b.json" is not a JSON report of version 1')
  assert.match(await refuse(''), '"b.json" is not a JSON report of version 1')
  assert.match(
    await refuse(good1.replace('"version":1,', '"version":2,')),
    'is not a JSON report of version 1',
  )
  assert.match(await refuse(good1.replace('"drift":0', '"drift":-1')), 'is not a JSON report of version 1')
  assert.match(await refuse(good1.slice(0, -1)), 'is truncated')
  assert.match(
    await refuse(good1.replace('"version":"1"', '"version":"2"')),
    'from different catalogues: orders 1, orders 2',
  )
  assert.match(await refuse(good1.replace('[]', '[{"verdict":"evil"}]')), 'is not a JSON report of version 1')
})

test('reports without a message are no success', async () => {
  const empty = await inFolder({ 'a.json': '[]' }, [
    'validate',
    'a.json',
    '--allow-empty',
    '--report',
    'json=r.json',
  ])
  const merged = await runIn(empty.folder, ['merge-reports', 'r.json'])
  assert.is(merged.code, 2)
  assert.match(merged.err, 'No messages found. Use "--allow-empty" if that is intended.\n')
  assert.is((await runIn(empty.folder, ['merge-reports', 'r.json', '--allow-empty'])).code, 0)
})

test('standard input is a report like any other, findings and all', async () => {
  const folder = await twoReports()
  const stdin = (async function* () {
    const text = readFileSync(join(folder, 'a.json'))
    yield text.subarray(0, 100)
    yield text.subarray(100)
  })()
  const { code } = await runIn(folder, ['merge-reports', '-', 'b.json', '--report', 'json=merged.json'], {
    stdin,
  })
  assert.is(code, 1)
  assert.equal(report(folder, 'merged.json'), report(folder, 'both.json'))
})

test('a report from a pipe keeps its findings', async () => {
  const folder = await twoReports()
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const writer = spawn('sh', ['-c', 'cat a.json > pipe'], { cwd: folder })
  await runIn(folder, ['merge-reports', 'pipe', 'b.json', '--report', 'json=merged.json'])
  writer.kill()
  assert.equal(report(folder, 'merged.json'), report(folder, 'both.json'))
})

test('a shard that is given twice is no success', async () => {
  const folder = temporaryFolder({ ...ordersCatalogue, 'a.json': good })
  await runIn(folder, ['validate', 'a.json', '--shard', '1/1', '--report', 'json=s.json'])
  copyFileSync(join(folder, 's.json'), join(folder, 'copy.json'))
  assert.is((await runIn(folder, ['merge-reports', 's.json'])).code, 0)
  const { code, err } = await runIn(folder, ['merge-reports', 's.json', 'copy.json'])
  assert.is(code, 2)
  assert.match(err, 'Shard 1/1 was given twice, as "s.json" and "copy.json", and is counted twice.')
})

test('a shard whose report is missing is no success', async () => {
  const folder = temporaryFolder({ ...ordersCatalogue, 'a.json': good, 'b.json': good })
  for (const shard of ['1', '2', '3'])
    await runIn(folder, [
      'validate',
      'a.json',
      'b.json',
      '--shard',
      `${shard}/3`,
      '--report',
      `json=r${shard}.json`,
    ])
  assert.is((await runIn(folder, ['merge-reports', 'r1.json', 'r2.json', 'r3.json'])).code, 0)
  const cut = await runIn(folder, ['merge-reports', 'r3.json', 'r1.json', '--allow-empty'])
  assert.is(cut.code, 2)
  assert.match(cut.err, 'No report of shard 2/3 was given.')
})

test.run()
