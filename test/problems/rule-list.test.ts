import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { levelOf, rules } from '../../generator/problems/rule-list.js'

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the table of rules is that of the code', () => {
  const rows = Object.entries(rules).map(
    ([id, { level, toJudge, asks }]) => `| \`${id}\` | ${level} | ${toJudge ? 'needed' : ''} | ${asks} |`,
  )
  assert.match(textOf('generator/lint/README.md'), `| --- | --- | --- | --- |\n${rows.join('\n')}\n\n`)
})

test('the JSON Schema of "catalogue.json" knows every rule, for editors', () => {
  const { properties } = JSON.parse(textOf('templates/catalogue.schema.json'))
  const wanted = Object.entries(rules).map(([id, { level, asks }]) => [
    id,
    {
      description: asks.replaceAll('`', '"'),
      enum: level === 'fixed' ? ['error'] : ['off', 'warn', 'error'],
      default: level === 'fixed' ? 'error' : level,
    },
  ])
  assert.equal(properties.rules.properties, Object.fromEntries(wanted))
})

test('every rule is used, with the severity of its level', () => {
  const files = readdirSync(new URL('../../generator', import.meta.url), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && file !== 'problems/rule-list.ts')
  const text = files.map((file) => textOf(`generator/${file}`)).join('\n')
  const severities = new Map(
    Object.entries(rules).map(([id, { level }]) => [id, level === 'warn' ? 'warning' : 'error']),
  )
  const used = [...text.matchAll(/rule: '([a-z-]+)'/g)].map(([, id = '']) => id)
  assert.equal([...new Set(used)].sort(), Object.keys(rules).sort())
  for (const [, severity, id = ''] of text.matchAll(/severity: '(error|warning)',\s+rule: '([a-z-]+)'/g))
    assert.is(severity, severities.get(id), id)
})

test('a level that somebody asks for', () => {
  assert.equal(levelOf('description', 'off'), { id: 'description', level: 'off' })
  assert.equal(levelOf('reference', 'error'), { id: 'reference', level: 'error' })
  assert.match(levelOf('reference', 'off').fault ?? '', 'The rule "reference" is always an error')
  assert.match(levelOf('toString', 'off').fault ?? '', 'There is no rule "toString".')
  assert.match(levelOf('descripton', 'off').fault ?? '', 'Did you mean "description"?')
  assert.match(levelOf('description', 'info').fault ?? '', '"off", "warn" or "error"')
})

test.run()
