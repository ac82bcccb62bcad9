import { emptyTally, type Finding, type Summary } from '../../../generator/captures/findings/finding.js'
import type { ReportContext, ReportFormat } from '../../../generator/captures/reports/index.js'

export const invalid: Finding = {
  verdict: 'invalid',
  file: 'captures/a b.ndjson',
  line: 4,
  column: 1,
  topic: '/orders',
  messageType: 'OrderShipped',
  issues: [
    {
      pointer: '/data/count',
      keyword: 'type',
      message: 'must be an integer',
      expected: 'an integer',
      schema: 'messages/OrderShipped.schema.json#/properties/count/type',
      line: 4,
      column: 12,
      frame: { lines: [{ number: 4, text: '"count":"two"' }], line: 4, column: 8, length: 5 },
    },
    {
      pointer: '/data/state',
      keyword: 'enum',
      message: 'must be "Packed". Did you mean "Packed"?',
      line: 4,
      column: 30,
    },
  ],
}

export const unknown: Finding = {
  verdict: 'unknown',
  file: 'captures/a b.ndjson',
  line: 5,
  column: 1,
  topic: '/orders',
  messageType: 'OrderLost',
  reason: 'message-type',
  issues: [
    {
      pointer: '/data/messageType',
      keyword: 'message-type',
      message: 'is not a message type of this catalogue',
    },
  ],
}

export const unreadable: Finding = {
  verdict: 'unreadable',
  file: '-',
  line: 9,
  column: 3,
  reason: 'Invalid JSON.',
}

export const drift: Finding = {
  verdict: 'drift',
  file: 'captures/c.har',
  line: 1,
  column: 1,
  topic: '/orders',
  messageType: 'OrderShipped',
  issues: [{ pointer: '/data/more', keyword: 'unknownProperty', message: 'is not described by the schema' }],
}

export const findings: readonly Finding[] = [invalid, unknown, unreadable, drift]

export const summary: Summary = {
  ...emptyTally(),
  files: 3,
  messages: 10,
  valid: 7,
  invalid: 1,
  unknown: 1,
  unreadable: 1,
  skipped: 2,
  drift: 1,
}

export const context: ReportContext = {
  catalogue: { name: 'orders', version: '1.2.3' },
  severity: { unknown: 'warn', failOnDrift: false },
  maxFindings: 50,
  color: false,
  schemaPosition: (schema) => `schemas/${schema.split('#')[0]}:7:5`,
}

/** The whole text of a report. */
export function written(
  format: ReportFormat,
  all: readonly Finding[] = findings,
  more: Partial<ReportContext> = {},
  total: Summary = summary,
  failures: readonly string[] = [],
): string {
  const report = format.open({ ...context, ...more })
  return report.start() + all.map((finding) => report.finding(finding)).join('') + report.end(total, failures)
}
