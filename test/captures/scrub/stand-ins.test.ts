import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isAlike, standInsOf } from '../../../generator/captures/scrub/stand-ins.js'

const none = (): boolean => false
const make = (more: Partial<Parameters<typeof standInsOf>[0]> = {}) =>
  standInsOf({ key: Buffer.from('key'), leaks: none, isWord: none, ...more })

test('one value, one stand-in, for as long as the key is the same', () => {
  assert.is(make().of('John Smith'), make().of('John Smith'))
  assert.is.not(make().of('John Smith'), make({ key: Buffer.from('other') }).of('John Smith'))
  assert.is(make().ofNumber('5001'), make().ofNumber('5001'))
})

test('no two values have one stand-in, as long as there are enough', () => {
  const { of } = make()
  const values = Array.from({ length: 1000 }, (_, index) => String(1000 + index))
  assert.is(new Set(values.map(of)).size, 1000)
  assert.not(values.some((value) => of(value) === value))
})

test('no stand-in is a word, or holds what is personal', () => {
  const { of, ofNumber } = make({
    isWord: (text) => /^[a-m]/.test(text),
    leaks: (text) => text.includes('7') || text.includes('n'),
  })
  for (let index = 0; index < 200; index += 1) {
    assert.match(of(`name ${index}`), /^[^a-m7n][^7n]*$/)
    assert.not.match(ofNumber(String(index + 1000)), '7')
  }
})

test('a number has the stand-in of its text', () => {
  const { of, ofNumber } = make()
  for (const number of ['7', '19870605', '5001', '1447957500123', '-12.5', '0'])
    assert.is(of(number), ofNumber(number))
})

test('numbers do not take the stand-ins of each other, whatever else there is', () => {
  const [all, last] = [make(), make()]
  const numbers = Array.from({ length: 1000 }, (_, index) => String(index + 1))
  const made = numbers.map(all.ofNumber)
  assert.is(new Set(made).size, 1000)
  assert.equal(numbers.toReversed().map(last.ofNumber).reverse(), made)
  const codes = numbers.map((number) => `0${number.padStart(4, '0')}`)
  assert.equal(codes.toReversed().map(last.of).reverse(), codes.map(all.of))
  assert.is(new Set(codes.map(all.of)).size, 1000)
})

test('short values have stand-ins of their own length', () => {
  const { of } = make()
  for (const value of ['7', 'no', 'A1']) {
    assert.is(of(value).length, value.length)
    assert.is.not(of(value), value)
  }
  assert.is(of(''), '')
  assert.is(of('-'), '-')
})

test('what is in a URI has the stand-in that it has elsewhere', () => {
  const { of } = make({ isWord: (text) => text === 'users' })
  assert.is(of('http://host.example/users/0071x'), `http://${of('host.example')}/users/${of('0071x')}`)
})

test('where no number of its length is free, a number gets short, and a text gets letters', () => {
  const { of, ofNumber } = make({ leaks: (text) => /\d{4}/.test(text) })
  for (let number = 1000; number < 9999; number += 1) assert.match(ofNumber(String(number)), /^\d{3}$/)
  assert.match(ofNumber('-12345.5'), /^\d\.\d$/)
  assert.match(of('12345'), /^[A-Za-z]{5}$/)
})

test('where nothing is free, nothing is given', () => {
  const { of, ofNumber } = make({ leaks: () => true })
  assert.throws(() => of('somebody'), /No replacement/)
  assert.throws(() => ofNumber('1234'), /No replacement/)
})

test('numbers are alike when both are whole, or neither', () => {
  assert.ok(isAlike('12', '34'))
  assert.ok(isAlike('1.5', '2.25'))
  assert.not(isAlike('12', '3.4'))
  assert.not(isAlike('1e308', '9e308'))
  assert.not(isAlike('12', '012'))
})

test.run()
