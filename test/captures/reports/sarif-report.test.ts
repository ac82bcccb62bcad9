import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { sarif } from '../../../generator/captures/reports/sarif-report.js'
import { drift, findings, invalid, summary, written } from './findings.js'

/** The schema that OASIS publishes with SARIF 2.1.0. */
const published: object = JSON.parse(readFileSync('test/fixtures/sarif-2.1.0.schema.json', 'utf8'))

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const check = ajv.compile(published)

type Log = {
  runs: readonly {
    results: readonly { level: string; ruleId: string; locations: readonly unknown[] }[]
    properties: object
    invocations: readonly object[]
  }[]
}

function parsed(all: typeof findings, more = {}): Log {
  const value: unknown = JSON.parse(written(sarif, all, more))
  assert.ok(check(value), JSON.stringify(check.errors))
  return value as Log
}

test('the published schema refuses what is no log', () => {
  assert.not.ok(check({ version: '2.1.0' }))
  assert.not.ok(check({ version: '2.1.0', runs: [{ tool: { driver: {} } }] }))
})

test('a log as SARIF 2.1.0 has it', () => {
  const [first] = parsed(findings).runs
  assert.equal(
    first?.results.map(({ level, ruleId }) => [level, ruleId]),
    [
      ['error', 'invalid'],
      ['warning', 'unknown'],
      ['error', 'unreadable'],
      ['warning', 'drift'],
    ],
  )
  assert.equal(first?.results[0]?.locations, [
    {
      physicalLocation: {
        artifactLocation: { uri: 'captures/a%20b.ndjson' },
        region: { startLine: 4, startColumn: 12 },
      },
    },
  ])
})

test('no findings', () => {
  assert.equal(parsed([]).runs[0]?.results, [])
})

test('a file name can be anything', () => {
  parsed([{ ...invalid, file: '../ü %\u0000\ud800/a?b#c:d' }])
})

test('no more results than GitHub takes; the rest is counted', () => {
  const [first] = parsed(Array.from({ length: 25_002 }, () => drift)).runs
  assert.is(first?.results.length, 25_000)
  assert.match(JSON.stringify(first?.properties), '"resultsLeftOut":2')
})

test('whether the run is complete', () => {
  const [whole] = parsed(findings).runs
  assert.equal(whole?.invocations, [{ executionSuccessful: true }])
  const cut = JSON.parse(written(sarif, [], {}, summary, ['Cannot open "a".'])) as Log
  assert.ok(check(cut), JSON.stringify(check.errors))
  assert.equal(cut.runs[0]?.invocations, [
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'Cannot open "a".' } }],
    },
  ])
})

test.run()
