import { plural } from '../../problems/print-problems.js'
import { safeXml } from '../../problems/safe.js'
import { type Finding, isFailure } from '../findings/finding.js'
import type { ReportContext, ReportFormat } from './report-format.js'
import { sentencesOf, subjectOf } from './sentences.js'

/** More test cases than this no dashboard shows; the rest is told as one. */
const maxCases = 10_000

/** A test suite for each file with findings, a test case for each finding, and one for all that is well. */
export const junit: ReportFormat = {
  name: 'junit',
  folds: false,
  frames: false,
  open: (context) => {
    const suites = new Map<string, Case[]>()
    let count = 0
    let beyond = 0
    return {
      start: () => '',
      finding: (finding) => {
        if (count >= maxCases) {
          beyond += 1
          return ''
        }
        count += 1
        const cases = suites.get(finding.file) ?? []
        suites.set(finding.file, cases)
        cases.push(caseOf(finding, context))
        return ''
      },
      end: ({ valid, messages }, failures) => {
        const rest = plural(beyond, 'more message')
        const well: Case = {
          xml: `<testcase classname="all files" name="${plural(valid, 'valid message')} of ${messages}"/>`,
        }
        const more: Case = {
          kind: 'failure',
          xml: `<testcase classname="all files" name="${rest}"><failure message="${rest} with findings"/></testcase>`,
        }
        const whole = [well, ...(beyond > 0 ? [more] : []), ...failures.map(failedCase)]
        const all = [...suites, ['all files', whole] as const]
        return document(all, context)
      },
    }
  },
}

type Case = { readonly xml: string; readonly kind?: 'failure' | 'error' }

function caseOf(finding: Finding, { severity }: ReportContext): Case {
  const { file, line, column, verdict } = finding
  const place = `${file}:${line}:${column}`
  const sentences = sentencesOf(finding)
  const name = safeXml([verdict, subjectOf(finding), `at ${line}:${column}`].filter(Boolean).join(' '))
  const start = `<testcase classname="${safeXml(file)}" name="${name}" file="${safeXml(file)}" line="${line}">`
  const body = [place, ...sentences].map(safeXml).join('\n')
  if (!isFailure(verdict, severity)) return { xml: `${start}<system-out>${body}</system-out></testcase>` }
  const kind = verdict === 'unreadable' ? 'error' : 'failure'
  const message = `message="${safeXml(sentences[0] ?? '')}" type="${verdict}"`
  return { kind, xml: `${start}<${kind} ${message}>${body}</${kind}></testcase>` }
}

function failedCase(message: string): Case {
  const text = safeXml(message)
  return {
    kind: 'error',
    xml: `<testcase classname="all files" name="the run is complete"><error message="${text}" type="failure">${text}</error></testcase>`,
  }
}

function document(
  suites: readonly (readonly [string, readonly Case[]])[],
  { catalogue }: ReportContext,
): string {
  const all = suites.flatMap(([, cases]) => cases)
  const body = suites.map(
    ([file, cases]) =>
      `<testsuite name="${safeXml(file)}" ${counts(cases)}>\n${cases.map(({ xml }) => xml).join('\n')}\n</testsuite>\n`,
  )
  const name = safeXml(`${catalogue.name} ${catalogue.version}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}" ${counts(all)}>\n${body.join('')}</testsuites>\n`
}

const counts = (cases: readonly Case[]): string =>
  `tests="${cases.length}" failures="${number(cases, 'failure')}" errors="${number(cases, 'error')}" skipped="0" time="0"`

const number = (cases: readonly Case[], kind: Case['kind']): number =>
  cases.filter((one) => one.kind === kind).length
