import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { canMeet, parametersOf, topicFault } from '../../generator/catalogue/topic-name.js'

test('what can be the name of a topic', () => {
  for (const name of ['/a', '/a/b', '/a/{id}', '/{a}/b/{c}', '/a/**', '/a/*', '/**', '/service/{name}'])
    assert.is(topicFault(name), undefined)
})

test('what cannot', () => {
  const parameter =
    'a parameter is a whole segment, such as "/rooms/{roomId}", and its name begins with a letter'
  const faults: { readonly [name: string]: string } = {
    a: 'it must look like "/a/b"',
    '/a/': 'it must look like "/a/b"',
    '/a/{id': parameter,
    '/a/b{id}': parameter,
    '/a/{}': parameter,
    '/a/{1}': parameter,
    '/a/{__proto__}': parameter,
    '/{a}/{a}': 'two parameters have the same name',
    '/a/{id}/**': 'a template cannot end in a wildcard',
    '/**/a': 'a wildcard ("*" or "**") may only be the whole last segment',
    '/a*': 'a wildcard ("*" or "**") may only be the whole last segment',
  }
  for (const [name, fault] of Object.entries(faults))
    assert.is(topicFault(name), `"${name}" is not a valid topic name: ${fault}.`)
  assert.match(topicFault('/meta/{x}') ?? '', 'names in "/meta" are reserved')
})

test('its parameters', () => {
  assert.equal(parametersOf('/a/b'), [])
  assert.equal(parametersOf('/a/{id}/b/{other}'), ['id', 'other'])
  assert.equal(parametersOf('/a/**'), ['*'])
})

test('which names can match one channel', () => {
  const meet: readonly (readonly [string, string])[] = [
    ['/a/{id}', '/a/b'],
    ['/a/{id}/c', '/a/b/{other}'],
    ['/a/**', '/a/{id}/c'],
    ['/a/*', '/a/{id}'],
    ['/a/b/*', '/a/**'],
  ]
  const part: readonly (readonly [string, string])[] = [
    ['/a/{id}', '/a'],
    ['/a/{id}', '/a/b/c'],
    ['/a/*', '/a/{id}/c'],
    ['/a/{id}/c', '/a/{id}/d'],
    ['/a/**', '/a'],
  ]
  for (const [one, other] of meet) assert.ok(canMeet(one, other) && canMeet(other, one), `${one} ${other}`)
  for (const [one, other] of part)
    assert.not.ok(canMeet(one, other) || canMeet(other, one), `${one} ${other}`)
})

test.run()
