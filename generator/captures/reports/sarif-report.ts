import { createHash } from 'node:crypto'
import type { Invocation, Result, Run, Tool } from 'sarif'
import { printable } from '../../problems/printable.js'
import { type Finding, isFailure, kindOf } from '../findings/finding.js'
import type { ReportContext, ReportFormat } from './report.js'
import { safeJson, sentencesOf, subjectOf } from './safe.js'

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
      start: () => {
        const tool = safeJson(toolOf(context))
        const columnKind: Run['columnKind'] = 'utf16CodeUnits'
        return `{"$schema":${safeJson(schema)},"version":"2.1.0","runs":[{"tool":${tool},"columnKind":"${columnKind}","results":[`
      },
      finding: (finding) => {
        count += 1
        return count > maxResults ? '' : separator() + safeJson(resultOf(finding, context))
      },
      end: (summary, failures) => {
        const left = Math.max(0, count - maxResults)
        const properties = left > 0 ? { summary, resultsLeftOut: left } : { summary }
        return `\n],"invocations":${safeJson([invocationOf(failures)])},"properties":${safeJson(properties)}}]}\n`
      },
    }
  },
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

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

const toolOf = ({ catalogue }: ReportContext): Tool => ({
  driver: {
    name: 'cometd-codegen validate',
    properties: { catalogue },
    rules: rules.map(([id, name, text]) => ({ id, name, shortDescription: { text } })),
  },
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

function resultOf(finding: Finding, { severity }: ReportContext): Result {
  const { verdict, file, line, column, issues } = finding
  const place = issues?.[0]
  const region = { startLine: place?.line ?? line, startColumn: place?.column ?? column }
  const subject = subjectOf(finding)
  const text = [subject === '' ? verdict : `${verdict} ${subject}`, sentencesOf(finding).join('; ')].join(
    ': ',
  )
  return {
    ruleId: verdict,
    ruleIndex: rules.findIndex(([id]) => id === verdict),
    level: isFailure(verdict, severity) ? 'error' : 'warning',
    message: { text: printable(text) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
    partialFingerprints: {
      'kind/v1': createHash('sha256').update(kindOf(finding)).digest('hex').slice(0, 32),
    },
  }
}

/** A relative path as a URI reference; standard input has no address. */
const uriOf = (file: string): string =>
  file === '-'
    ? 'stdin'
    : file
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
