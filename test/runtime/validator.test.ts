import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { standardSchema, validate } from '../../generator/runtime/validator.js'
import { checkOf } from './shop.js'

const check = checkOf({ type: 'string' })
const schemaOfText = standardSchema<string>('shop', check)['~standard']

test('validate gives the value itself or its issues', () => {
  assert.equal(validate<string>(check, 'a'), { value: 'a' })
  const { issues } = validate<string>(check, 1)
  assert.is(issues?.length, 1)
  assert.is(issues?.[0]?.message, 'must be a string')
})

test('a Standard Schema, version 1', () => {
  const schema = standardSchema<string>('shop', check)
  const { version, vendor, validate } = schema['~standard']
  assert.is(version, 1)
  assert.is(vendor, 'shop')
  assert.equal(validate('a'), { value: 'a' })
  assert.equal(validate(1).issues?.[0]?.path, [])
})

test('issues of a Standard Schema name their subject, as other libraries print the message alone', () => {
  const items = { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, 'a "b"': false } }
  const list = standardSchema<unknown>('shop', checkOf({ properties: { list: { type: 'array', items } } }))
  const said = (value: unknown) =>
    list['~standard'].validate(value).issues?.map(({ message, path }) => [message, path])
  assert.equal(said({ list: [{ id: 'x' }] }), [['list[0].id must be an integer', ['list', 0, 'id']]])
  assert.equal(said({ list: [{}] }), [['list[0].id is missing', ['list', 0, 'id']]])
  assert.equal(said({ list: [{ id: 1, 'a "b"': 1 }] }), [
    ['list[0]["a \\"b\\""] is not allowed', ['list', 0, 'a "b"']],
  ])
  assert.is(schemaOfText.validate(1).issues?.[0]?.message, 'value must be a string')
})

test('what throws when it is looked at does not fit, and says so', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const refuse = () => {
    throw new Error('no')
  }
  for (const value of [proxy, Object.defineProperty({}, 'id', { get: refuse, enumerable: true })]) {
    const strict = checkOf({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] })
    assert.is(validate(strict, value).issues?.[0]?.message, 'must be plain data that can be read')
  }
})

test.run()
