import type { Result } from 'sarif'
import { escapeData, escapeProperty } from '../../captures/reports/github-report.js'
import { safeJson, safeXml } from '../../captures/reports/safe.js'
import { printable } from '../../problems/printable.js'
import type { DiffFormat, Row } from './report.js'
import { breaksOf } from './text.js'

/** The whole report; `templates/diff.schema.json` describes it. */
export const json: DiffFormat = { name: 'json', render: (report) => `${safeJson(report)}\n` }

const sentence = (row: Row): string =>
  [`${row.path}: ${row.message}`, ...breaksOf(row).map((line) => line.trim())].join('; ')

/** GitHub shows ten annotations of each level for a step. */
const maxAnnotations = 10

/** Workflow commands that GitHub shows beside the lines. */
export const github: DiffFormat = {
  name: 'github',
  render: ({ findings }) =>
    (['major', 'minor'] as const)
      .flatMap((level) =>
        findings
          .filter((row) => row.level === level && row.allowed === undefined)
          .slice(0, maxAnnotations)
          .map((row) => {
            const place = row.line === undefined ? {} : { line: row.line, col: row.column }
            const properties = Object.entries({ file: row.file, ...place, title: `${row.level}: ${row.id}` })
            const list = properties
              .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
              .join(',')
            return `::${level === 'major' ? 'error' : 'warning'} ${list}::${escapeData(sentence(row))}\n`
          }),
      )
      .join(''),
}

/** A test case for each finding; what breaks fails. */
export const junit: DiffFormat = {
  name: 'junit',
  render: ({ findings, to }) => {
    const cases = findings.map((row) => {
      const start = `<testcase classname="${safeXml(row.file)}" name="${safeXml(`${row.path} ${row.id}`)}">`
      const text = safeXml(sentence(row))
      return row.level === 'major' && row.allowed === undefined
        ? `${start}<failure message="${text}" type="${row.id}">${text}</failure></testcase>`
        : `${start}<system-out>${text}</system-out></testcase>`
    })
    const failed = findings.filter(({ level, allowed }) => level === 'major' && allowed === undefined).length
    const all = cases.length > 0 ? cases : ['<testcase classname="diff" name="no change"/>']
    const counts = `tests="${all.length}" failures="${failed}" errors="0" skipped="0" time="0"`
    const name = safeXml(`${to.name} ${to.version}`)
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}" ${counts}>\n<testsuite name="diff" ${counts}>\n${all.join('\n')}\n</testsuite>\n</testsuites>\n`
  },
}

/** SARIF 2.1.0, for code scanning. */
export const sarif: DiffFormat = {
  name: 'sarif',
  render: ({ findings, from, to }) => {
    const ids = [...new Set(findings.map(({ id }) => id))].sort()
    const results = findings.map(
      (row): Result => ({
        ruleId: row.id,
        ruleIndex: ids.indexOf(row.id),
        level: row.level === 'major' ? 'error' : row.level === 'minor' ? 'warning' : 'note',
        message: { text: printable(sentence(row)) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: row.file.split('/').map(encodeURIComponent).join('/') },
              ...(row.line === undefined
                ? {}
                : { region: { startLine: row.line, startColumn: row.column ?? 1 } }),
            },
          },
        ],
        partialFingerprints: { 'change/v1': row.fingerprint },
        ...(row.allowed === undefined
          ? {}
          : { suppressions: [{ kind: 'external', justification: row.allowed }] }),
      }),
    )
    const driver = { name: 'cometd-codegen diff', rules: ids.map((id) => ({ id })), properties: { from, to } }
    return `${safeJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] })}\n`
  },
}
