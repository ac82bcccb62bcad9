import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Finding } from '../../../generator/captures/findings/finding.js'
import { github } from '../../../generator/captures/reports/github-report.js'
import { context, findings, invalid, summary, unknown, written } from './findings.js'

const clean = { ...summary, invalid: 0, unreadable: 0 }

test('commands that GitHub shows beside the lines', () => {
  const lines = written(github).trim().split('\n')
  assert.is(
    lines[0],
    '::error file=captures/a b.ndjson,line=4,col=12,title=invalid OrderShipped on /orders::/data/count must be an integer; /data/state must be "Packed". Did you mean "Packed"?',
  )
  assert.equal(
    lines.map((line) => line.split(' ')[0]),
    ['::error', '::error', '::warning', '::warning'],
  )
})

test('text is escaped as the toolkit does', () => {
  const [line] = written(github, [{ ...invalid, file: 'a,b:c%\n::error::x' }]).split('\n')
  assert.match(line ?? '', /^::error file=a%2Cb%3Ac%25\\u\{a\}%3A%3Aerror%3A%3Ax,line=4,/)
})

test('ten of each level, as GitHub takes no more, and each kind once', () => {
  const kinds = Array.from(
    { length: 15 },
    (_, index): Finding => ({ ...unknown, messageType: `Lost${index}` }),
  )
  const lines = written(github, [...kinds, ...kinds, invalid])
    .trim()
    .split('\n')
  assert.is(lines.filter((line) => line.startsWith('::warning')).length, 10)
  assert.is(lines.filter((line) => line.startsWith('::error')).length, 1)
  assert.match(lines.at(-1) ?? '', '5 more kinds of warnings are not shown here')
  assert.match(lines.join('\n'), '(and 1 more of this kind)')
})

test('a page for the step, of bounded size, in which nothing is Markdown', () => {
  const report = github.open(context)
  for (const finding of findings) report.finding(finding)
  report.finding({ ...unknown, messageType: '<img>|[a](b)`c`\n# x @user' })
  const page = report.page?.(summary, []) ?? ''
  assert.match(page, '❌ orders 1.2.3: 10 messages in 3 files: 7 valid')
  assert.match(page, '| invalid | 1 |')
  assert.not.match(page, /<img>|\[a\]|`c`|^# x|@user/m)
  const long = github.open({ ...context, maxFindings: 1_000_000 })
  for (let index = 0; index < 9_000; index += 1)
    long.finding({ ...unknown, messageType: `${index}${'ü'.repeat(190)}` })
  const longPage = long.page?.(summary, []) ?? ''
  assert.ok(Buffer.byteLength(longPage) < 1024 * 1024)
  const shown = longPage.split('\n').filter((line) => line.startsWith('| unknown | ')).length - 1
  assert.ok(shown > 0)
  assert.ok(
    longPage.endsWith(
      `\n\n… and ${9_000 - shown} messages with ${9_000 - shown} other kinds of findings, not shown here.\n`,
    ),
  )
})

test('a page says what it does not show', () => {
  const pageOf = (maxFindings: number): string => {
    const report = github.open({ ...context, maxFindings })
    for (const finding of [invalid, unknown, unknown, { ...unknown, messageType: 'Other' }])
      report.finding(finding)
    return report.page?.(summary, []) ?? ''
  }
  assert.match(pageOf(1), '\n\n… and 3 messages with 2 other kinds of findings, not shown here.\n')
  assert.not.match(pageOf(3), 'not shown')
})

test('a run that is not complete is no success', () => {
  const report = github.open(context)
  assert.is(report.end(clean, ['Cannot open "a".']), '::error title=incomplete::Cannot open "a".\n')
  const page = report.page?.(clean, ['Cannot open "a".']) ?? ''
  assert.match(page, '### ❌ ')
  assert.match(page, 'Cannot open &#34;a&#34;.')
  assert.match(report.page?.(clean, []) ?? '', '### ✅ ')
})

test.run()
