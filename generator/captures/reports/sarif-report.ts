import { createHash } from 'node:crypto'
import type { Invocation, Tool } from 'sarif'
import { printable } from '../../problems/printable.js'
import { type SarifResult, sarifEnd, sarifResult, sarifStart } from '../../problems/sarif-log.js'
import { type Finding, isFailure, kindOf } from '../findings/finding.js'
import type { ReportContext, ReportFormat } from './report-format.js'
import { sentencesOf, subjectOf } from './sentences.js'

/** GitHub takes no more results than this from one run. */
const maxResults = 25_000

/** SARIF 2.1.0, for code scanning: a result for each finding. */
export const sarif: ReportFormat = {
  name: 'sarif',
  folds: false,
  frames: false,
  open: (context) => {
    let count = 0
    const separator = () => (count === 1 ? '\n' : ',\n')
    return {
      start: () => sarifStart(driverOf(context)),
      finding: (finding) => {
        count += 1
        return count > maxResults ? '' : separator() + sarifResult(resultOf(finding, context), ids)
      },
      end: (summary, failures) => {
        const left = Math.max(0, count - maxResults)
        const properties = left > 0 ? { summary, resultsLeftOut: left } : { summary }
        return sarifEnd({ invocations: [invocationOf(failures)], properties })
      },
    }
  },
}

const rules: readonly (readonly [id: Finding['verdict'], name: string, text: string])[] = [
  ['invalid', 'InvalidMessage', 'A message does not match its schema.'],
  [
    'unknown',
    'UnknownMessage',
    'The catalogue does not list a message type, a topic, or the message type on the topic.',
  ],
  ['unreadable', 'UnreadableMessage', 'A message cannot be read.'],
  ['drift', 'Drift', 'A valid message has properties or values that no schema describes.'],
]

const ids = rules.map(([id]) => id)

const driverOf = ({ catalogue }: ReportContext): Tool['driver'] => ({
  name: 'cometd-codegen validate',
  properties: { catalogue },
  rules: rules.map(([id, name, text]) => ({ id, name, shortDescription: { text } })),
})

const invocationOf = (failures: readonly string[]): Invocation => ({
  executionSuccessful: failures.length === 0,
  ...(failures.length === 0
    ? {}
    : {
        toolExecutionNotifications: failures.map((message) => ({
          level: 'error' as const,
          message: { text: printable(message) },
        })),
      }),
})

function resultOf(finding: Finding, { severity }: ReportContext): SarifResult {
  const { verdict, file, line, column, issues } = finding
  const place = issues?.[0]
  const subject = subjectOf(finding)
  const sentences = sentencesOf(finding).join('; ')
  return {
    rule: verdict,
    level: isFailure(verdict, severity) ? 'error' : 'warning',
    text: `${subject === '' ? verdict : `${verdict} ${subject}`}: ${sentences}`,
    file,
    line: place?.line ?? line,
    column: place?.column ?? column,
    fingerprints: { 'kind/v1': createHash('sha256').update(kindOf(finding)).digest('hex').slice(0, 32) },
  }
}
