import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Finding } from '../../../generator/captures/findings/finding.js'
import { startThread } from '../../../generator/captures/judge/thread.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'
import { temporaryFolder } from '../../temporary.js'
import { bad, good, ordersCatalogue } from '../orders.js'

const folder = temporaryFolder({ ...ordersCatalogue, 'a.ndjson': `${good}\n${bad}\n`.repeat(2_000) })
const { value: catalogue } = catalogueFrom((await load(join(folder, 'schemas'))).value)
if (!catalogue) throw new Error('broken')

const input = { name: 'a.ndjson', path: join(folder, 'a.ndjson'), isRegular: true, size: 1 }

test('a thread judges one unit after the other, and hands over what it finds', async () => {
  const thread = startThread()
  thread.prepare({ catalogue, judge: { strict: false, frames: false, folds: false, ignoreUnknown: false } })
  for (let round = 0; round < 2; round += 1) {
    const findings: Finding[] = []
    let read = 0
    const advance = (bytes: number): boolean => {
      read += bytes
      return true
    }
    const { tally } = await thread.judge({ input }, { report: (finding) => findings.push(finding), advance })
    assert.equal([tally.valid, tally.invalid, tally.files], [2_000, 2_000, 1])
    assert.equal(findings.map(({ line }) => line).slice(0, 2), [2, 4])
    assert.is(findings.length, 2_000)
    assert.is(read, (good.length + bad.length + 2) * 2_000)
  }
  await thread.stop()
})

test('a thread starts in whatever folder the command runs', async () => {
  const before = process.cwd()
  process.chdir(folder)
  try {
    const thread = startThread()
    thread.prepare({ catalogue, judge: { strict: false, frames: false, folds: false, ignoreUnknown: false } })
    const { tally } = await thread.judge({ input }, { report: () => {}, advance: () => true })
    assert.is(tally.files, 1)
    await thread.stop()
  } finally {
    process.chdir(before)
  }
})

test('a file that is gone is a failure of its unit', async () => {
  const thread = startThread()
  thread.prepare({ catalogue, judge: { strict: false, frames: false, folds: false, ignoreUnknown: false } })
  const gone = { ...input, path: join(folder, 'gone') }
  const { failure } = await thread.judge({ input: gone }, { report: () => {}, advance: () => true })
  assert.match(failure ?? '', 'Cannot read "a.ndjson"')
  await thread.stop()
})

test.run()
