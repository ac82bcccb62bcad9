import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { locateProblems } from '../../generator/problems/located-problems.js'
import type { Problem } from '../../generator/problems/problem.js'
import { problemFormats } from '../../generator/problems/problem-formats.js'

const error: Problem = {
  severity: 'error',
  rule: 'reference',
  message: 'Unknown schema "x,y:z".',
  origin: { file: 'messages/A b.schema.json', pointer: '/$ref' },
}
const warning: Problem = {
  severity: 'warning',
  rule: 'description',
  message: 'This property has no "description".\n::error::##[x]\u202e',
  origin: { file: 'resources/c.schema.json', pointer: '/properties/a' },
}

function rendered(name: string, problems: readonly Problem[]): string {
  const format = problemFormats.find((one) => one.name === name)
  const locate = () => ({ line: 2, column: 3 })
  return format?.render(locateProblems(problems, { folder: 'schemas', locate }), { color: false }) ?? ''
}

test('JSON has every problem at every place', () => {
  assert.equal(JSON.parse(rendered('json', [warning, error, warning])), {
    version: 1,
    summary: { errors: 1, warnings: 2 },
    problems: [error, warning, warning].map(({ rule, severity, message, origin: { file, pointer } }) => ({
      rule,
      severity,
      file: `schemas/${file}`,
      line: 2,
      column: 3,
      pointer,
      message,
    })),
  })
  assert.equal(JSON.parse(rendered('json', [])), {
    version: 1,
    summary: { errors: 0, warnings: 0 },
    problems: [],
  })
})

test('GitHub gets a command for each sentence, which nothing can forge', () => {
  assert.is(
    rendered('github', [error, warning, warning]),
    [
      '::error file=schemas/messages/A b.schema.json,line=2,col=3,title=reference::Unknown schema "x,y:z".',
      '::warning file=schemas/resources/c.schema.json,line=2,col=3,title=description::This property has no "description".\\u{a}::error::# #[x]\\u{202e} (and in 1 more place)',
      '',
    ].join('\n'),
  )
})

test('what GitHub would drop is in the log as text', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...error, message: `Fault ${10 + index}.` }))
  const lines = rendered('github', many).trimEnd().split('\n')
  assert.is(lines.filter((line) => line.startsWith('::error ')).length, 10)
  assert.equal(lines.slice(-1), ['  Fault 21. [reference]'])
})

test('SARIF 2.1.0, with the place and the rule of each problem', () => {
  const published: object = JSON.parse(readFileSync('test/fixtures/sarif-2.1.0.schema.json', 'utf8'))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const check = ajv.compile(published)
  for (const problems of [[], [error, warning, warning]]) {
    const log = rendered('sarif', problems)
    assert.ok(check(JSON.parse(log)), JSON.stringify(check.errors))
    assert.is(JSON.parse(log).runs[0].results.length, problems.length)
  }
  const [run] = JSON.parse(rendered('sarif', [error])).runs
  const [result] = run.results
  assert.is(run.tool.driver.rules[result.ruleIndex].id, 'reference')
  assert.equal(result.locations[0].physicalLocation, {
    artifactLocation: { uri: 'schemas/messages/A%20b.schema.json' },
    region: { startLine: 2, startColumn: 3 },
  })
})

test.run()
