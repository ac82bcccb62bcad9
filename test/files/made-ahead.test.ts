import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { keepMadeAhead, textsMadeAhead } from '../../generator/files/made-ahead.js'
import { keepMade, readOwnFiles } from '../../generator/files/own-files.js'
import { temporaryFolder } from '../temporary.js'

const repository = (): string =>
  temporaryFolder({ 'package-lock.json': '{}', 'generator/emit/printer/print.ts': 'one' })

const one = new Map([['runtime/parse.js 1', 'const é = 1\n']])

test('what was made ahead is there the next time', () => {
  const folder = repository()
  assert.equal(textsMadeAhead(folder), new Map())
  keepMadeAhead(folder, one)
  assert.equal(textsMadeAhead(folder), one)
})

test('what other makers made is not', () => {
  for (const maker of ['generator/emit/printer/print.ts', 'package-lock.json', 'generator/emit/new.ts']) {
    const folder = repository()
    keepMadeAhead(folder, one)
    writeFileSync(join(folder, maker), 'other')
    assert.equal(textsMadeAhead(folder), new Map(), maker)
    const two = new Map([['runtime/parse.js 2', '2']])
    keepMadeAhead(folder, two)
    assert.equal(textsMadeAhead(folder), two)
    assert.is(
      readdirSync(join(folder, 'node_modules/.cache/cometd-codegen')).length,
      1,
      'the old ones are gone',
    )
  }
})

test('a place where nothing can be kept is no obstacle', () => {
  const folder = temporaryFolder({
    'package-lock.json': '{}',
    'generator/emit/a.ts': '',
    node_modules: 'a file',
  })
  keepMadeAhead(folder, one)
  assert.equal(textsMadeAhead(folder), new Map())
})

test('nothing is kept where nothing new was made', () => {
  const files = new Map([...readOwnFiles(), ['runtime/made.js 1', 'text']])
  keepMade(files, new Map([['runtime/made.js 1', 'text']]))
  assert.not.ok(readOwnFiles().has('runtime/made.js 1'))
})

test.run()
