import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { rules } from '../../generator/problems/rule-list.js'
import { bakery, message, saidOf, topic } from './bakery.js'

test('a sound catalogue gives no problem at all', () => {
  assert.equal(saidOf({}), [])
  assert.ok(Object.keys(bakery).length > 3)
})

test('the problems of all rules come at once', () => {
  const said = saidOf({
    'resources/loaf.schema.json': { minLength: 'x' },
    'messages/Eaten.schema.json': message('Eaten'),
    'messages/Again.schema.json': message('Sold'),
    'topics/bakery.schema.json': topic('/bakery', 'Baked', 'Sold'),
    'messages/Sold.schema.json': message(
      'Baked',
      { title: 'Sold', description: undefined },
      { price: { type: 'number', pattern: '(' } },
    ),
  })
  assert.equal([...new Set(said.map((line) => line.split(' ').slice(0, 2).join(' ')))].sort(), [
    'error example',
    'error listed-message-type',
    'error meta-schema',
    'error pattern',
    'error unique-name',
    'error unique-tag',
    'warning description',
    'warning file-name',
  ])
})

test('a file is called as the rule that it has, and the list has them all', () => {
  const list = readFileSync('generator/lint/index.ts', 'utf8')
  const files = readdirSync('generator/lint/rules').map((file) => file.replace('.ts', ''))
  assert.ok(files.length > 20)
  for (const id of files) {
    assert.ok(Object.hasOwn(rules, id), id)
    assert.match(readFileSync(`generator/lint/rules/${id}.ts`, 'utf8'), `'${id}'`)
    assert.match(list, `'./rules/${id}.js'`)
  }
})

test.run()
