import { Ajv } from 'ajv'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { sarif } from '../../../generator/captures/reports/sarif.js'
import { drift, findings, invalid, summary, written } from './findings.js'

type Schema = { readonly [keyword: string]: unknown }

const object = (properties: Schema, ...required: readonly string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties: { ...properties, properties: { type: 'object' } },
})
const text: Schema = { type: 'string' }
const message = object({ text, id: text }, 'text')
const region = object({
  startLine: { type: 'integer', minimum: 1 },
  startColumn: { type: 'integer', minimum: 1 },
})
const place = object({
  artifactLocation: object({ uri: { type: 'string', pattern: "^[\\w./%~!*'()-]+$" } }),
  region,
})
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: { type: 'array', items: object({ physicalLocation: place }) },
    partialFingerprints: { type: 'object', additionalProperties: text },
  },
  'message',
)
const rule = object({ id: text, name: text, shortDescription: message }, 'id')
const driver = object({ name: text, rules: { type: 'array', uniqueItems: true, items: rule } }, 'name')
const notification = object({ level: { enum: ['none', 'note', 'warning', 'error'] }, message }, 'message')
const invocation = object(
  {
    executionSuccessful: { type: 'boolean' },
    toolExecutionNotifications: { type: 'array', items: notification },
  },
  'executionSuccessful',
)
const run = object(
  {
    tool: object({ driver }, 'driver'),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: { type: 'array', items: result },
    invocations: { type: 'array', items: invocation },
  },
  'tool',
)

/** What SARIF 2.1.0 says of the objects that we write; like its schema, it allows no other properties. */
const log = object(
  { $schema: text, version: { const: '2.1.0' }, runs: { type: 'array', items: run } },
  'version',
  'runs',
)

const check = new Ajv({ strict: false }).compile(log)

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
