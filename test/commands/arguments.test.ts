import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commandName, readArguments } from '../../generator/commands/arguments.js'
import { flagOf, type Options, textOf, textsOf } from '../../generator/commands/command.js'
import { UserError } from '../../generator/problems/user-error.js'

const options: Options = {
  out: { type: 'string', value: '<folder>', help: '' },
  report: { type: 'string', multiple: true, help: '' },
  check: { type: 'boolean', help: '' },
}

const read = (...args: readonly string[]) => readArguments(['x', ...args], options, true)

function mistake(...args: readonly string[]): string {
  try {
    read(...args)
    return 'none'
  } catch (error) {
    assert.instance(error, UserError)
    return error instanceof Error ? error.message : ''
  }
}

test('finds the command behind common options', () => {
  assert.is(commandName(['--catalogue', 'lint', '--color', 'generate', 'lint']), 'generate')
  assert.is(commandName(['--help']), undefined)
})

test('reads values, flags and arguments in any order', () => {
  const { values, positionals } = read(
    'a',
    '--out',
    'o',
    '--check',
    'b',
    '--report=x=y',
    '--report',
    'z',
    '-',
  )
  assert.is(textOf(values, 'out'), 'o')
  assert.is(flagOf(values, 'check'), true)
  assert.equal(textsOf(values, 'report'), ['x=y', 'z'])
  assert.equal(positionals, ['a', 'b', '-'])
})

test('the last one counts, and a flag can be taken back', () => {
  const { values } = read('--out', 'a', '--out', 'b', '--check', '--no-check', '--no-color')
  assert.is(textOf(values, 'out'), 'b')
  assert.is(flagOf(values, 'check'), false)
  assert.equal(values.get('color'), [false])
})

test('"-" and what stands behind "--" are arguments', () => {
  assert.equal(read('--out', '-').positionals, [])
  assert.is(textOf(read('--out', '-').values, 'out'), '-')
  assert.equal(read('--', '--check').positionals, ['--check'])
})

test('an unknown option names the nearest', () => {
  assert.is(mistake('--chek'), 'Unknown option "--chek". Did you mean "--check"?')
  assert.is(mistake('--no-colour'), 'Unknown option "--no-colour". Did you mean "--no-color"?')
  assert.is(mistake('--zebra'), 'Unknown option "--zebra".')
  assert.is(mistake('-q'), 'Unknown option "-q".')
  assert.is(mistake('--constructor'), 'Unknown option "--constructor".')
})

test('an option without its value, and a flag with one, are mistakes', () => {
  assert.is(mistake('--out'), '"--out" needs a value: --out <folder>.')
  assert.is(mistake('--out', '--check'), '"--out" needs a value: --out <folder>.')
  assert.is(mistake('--out='), '"--out" needs a value: --out <folder>.')
  assert.is(mistake('--check=1'), '"--check" takes no value.')
  assert.is(textOf(read('--out=--odd').values, 'out'), '--odd')
})

test('an argument that nobody asked for is a mistake', () => {
  assert.throws(
    () => readArguments(['x', 'y'], options, false),
    (error: unknown) => error instanceof UserError && error.message === 'Unexpected argument "y".',
  )
})

test.run()
