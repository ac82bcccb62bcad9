import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { json } from '../../../generator/captures/reports/json-report.js'
import { ndjson } from '../../../generator/captures/reports/ndjson-report.js'
import { drift, findings, invalid, summary, unknown, unreadable, written } from './findings.js'

test('all fields of the contract, and no lines for people', () => {
  const report: unknown = JSON.parse(written(json))
  const [first, ...issues] = invalid.issues ?? []
  const { frame: _, ...bare } = first ?? {}
  assert.equal(report, {
    version: 1,
    catalogue: { name: 'orders', version: '1.2.3' },
    findings: [{ ...invalid, issues: [bare, ...issues] }, unknown, unreadable, drift],
    summary,
  })
})

test('no findings', () => {
  assert.equal((JSON.parse(written(json, [])) as { findings: unknown }).findings, [])
})

test('standard input that is a part of a file says so', () => {
  assert.is((JSON.parse(written(json, [], { part: 'big.ndjson' })) as { part: string }).part, 'big.ndjson')
})

test('as lines: a finding each, the summary last', () => {
  const lines = written(ndjson)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { summary?: unknown; verdict?: string })
  assert.equal(
    lines.slice(0, -1).map(({ verdict }) => verdict),
    findings.map(({ verdict }) => verdict),
  )
  assert.equal(lines.at(-1), { version: 1, catalogue: { name: 'orders', version: '1.2.3' }, summary })
})

test('what is invisible is written as an escape, and means the same', () => {
  const reason = 'a\u2028\u202e\u009b31m##[error]\u{e0001}\ud800'
  const text = written(json, [{ ...unreadable, reason }])
  assert.not.match(text, /[\u0080-\u009f\u2028\u202e\u{e0001}\p{Surrogate}]|##\[/u)
  assert.is((JSON.parse(text) as { findings: { reason: string }[] }).findings[0]?.reason, reason)
})

test('why a run is not complete, and which shard it was', () => {
  const failures = ['Cannot open "a".']
  const whole: unknown = JSON.parse(written(json, [], { shard: '2/4' }, summary, failures))
  assert.equal(whole, {
    version: 1,
    catalogue: { name: 'orders', version: '1.2.3' },
    shard: '2/4',
    findings: [],
    summary,
    failures,
  })
  assert.equal(JSON.parse(written(ndjson, [], {}, summary, failures)) as object, {
    version: 1,
    catalogue: { name: 'orders', version: '1.2.3' },
    summary,
    failures,
  })
})

test.run()
