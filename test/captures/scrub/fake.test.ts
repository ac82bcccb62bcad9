import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fake, fakeNumber } from '../../../generator/captures/scrub/fake.js'
import { picksFor } from '../../../generator/captures/scrub/keystream.js'

const key = Buffer.from('any key')
const made = (value: string, attempt = 0): string => fake(value, picksFor(key, value, attempt))

const shapes: readonly (readonly [string, RegExp])[] = [
  [
    '370ef5e6-9e3c-4d91-9588-7f4dfe67e011',
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}$/,
  ],
  ['+1 (650) 466-1104', /^\+[1-9] \([1-9]\d\d\) [1-9]\d\d-[1-9]\d{3}$/],
  ['ada.lovelace@mail.example', /^[a-z]{3}\.[a-z]{8}@[a-z]{4}\.[a-z]{7}$/],
  ['John Smith', /^[A-Z][a-z]{3} [A-Z][a-z]{4}$/],
  ['007102719260b012', /^[0-9a-f]{16}$/],
  ['2014-01-09 11:58:12.035+0200', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0200$/],
  ['2013-11-05T10:58:12Z', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  ['1815-12-10', /^\d{4}-\d\d-\d\d$/],
  ['11/5/2013', /^\d\d\/\d\/\d{4}$/],
  ['12:58', /^\d\d:\d\d$/],
  ['127.0.0.1', /^\d{3}\.\d\.\d\.\d$/],
  ['Fri, 20 Nov 2026 19:14:20 GMT', /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/],
  ['日本', /^[\u4e00-\u9fff]{2}$/],
  ['----', /^[a-z]{4}$/],
]

for (const [value, shape] of shapes) {
  test(`what stands for ${value} is of its shape`, () => {
    for (let attempt = 0; attempt < 20; attempt += 1) assert.match(made(value, attempt), shape)
    assert.is.not(made(value), value)
    assert.is(made(value), made(value))
  })
}

test('a date is one that there is', () => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    for (const date of ['2013-11-05T10:58:12Z', '1815-12-10'])
      assert.not(Number.isNaN(Date.parse(made(date, attempt))), made(date, attempt))
  }
})

test('a URI keeps its scheme and its words, and its parts stand for parts', () => {
  const parts = {
    standInFor: (part: string) => `<${part}>`,
    isWord: (part: string) => ['v2', 'me', 'calls'].includes(part),
  }
  const uri = (value: string): string => fake(value, picksFor(key, value, 0), parts)
  assert.match(
    uri('http://me@host:80/v2/me/calls/0071?a=b#c'),
    /^http:\/\/<me>@<host>:\d\d\/v2\/me\/calls\/<0071>\?<a>=<b>#<c>$/,
  )
  assert.is(uri('tel:5001'), 'tel:<5001>')
  assert.is(uri('/calls/0071'), '/calls/<0071>')
})

test('has as many units and as many bytes as the value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
      const text = made(value)
      assert.is(text.length, value.length)
      // Half a surrogate pair has no bytes of its own, and nor have marks that were all there was.
      if (!/\p{Surrogate}/u.test(value) && /[A-Za-z]/.test(value))
        assert.is(Buffer.byteLength(text), Buffer.byteLength(value))
    }),
  )
})

test('a number keeps its sign, its digits, its point and its exponent', () => {
  const shapesOfNumbers = {
    '5001': /^[1-9]\d{3}$/,
    '-0.25': /^-0\.\d\d$/,
    '1.50e+10': /^[1-9]\.\d\de\+10$/,
    '12.00': /^[1-9]\d\.00$/,
    '1447957500123': /^1\d{12}$/,
  }
  for (const [literal, shape] of Object.entries(shapesOfNumbers)) {
    for (let attempt = 0; attempt < 20; attempt += 1)
      assert.match(fakeNumber(literal, picksFor(key, literal, attempt)), shape)
  }
})

test.run()
