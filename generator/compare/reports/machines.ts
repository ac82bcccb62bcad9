import { safeJson, safeXml } from '../../problems/safe.js'
import { type SarifResult, sarifLog } from '../../problems/sarif-log.js'
import { annotation, maxAnnotations } from '../../problems/workflow-command.js'
import type { DiffFormat, Row } from './diff-report.js'
import { breaksOf } from './text.js'

/** The whole report; `templates/diff.schema.json` describes it. */
export const json: DiffFormat = { name: 'json', render: (report) => `${safeJson(report)}\n` }

const sentence = (row: Row): string =>
  [`${row.path}: ${row.message}`, ...breaksOf(row).map((line) => line.trim())].join('; ')

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
            const { file, line, column } = row
            const place = { file, line, column, title: `${row.level}: ${row.id}` }
            return annotation(level === 'major' ? 'error' : 'warning', place, sentence(row))
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
      (row): SarifResult => ({
        rule: row.id,
        level: row.level === 'major' ? 'error' : row.level === 'minor' ? 'warning' : 'note',
        text: sentence(row),
        file: row.file,
        line: row.line,
        column: row.column,
        fingerprints: { 'change/v1': row.fingerprint },
        allowed: row.allowed,
      }),
    )
    const driver = { name: 'cometd-codegen diff', rules: ids.map((id) => ({ id })), properties: { from, to } }
    return sarifLog(driver, results)
  },
}
