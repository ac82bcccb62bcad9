import { spawnSync } from 'node:child_process'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

/** Runs the runner on the fixture files whose names hold one of the parts. */
function runner(...parts: readonly string[]): { code: number | null; output: string; last: string } {
  const args = ['--import', 'tsx', 'test/run.ts', '--folder', 'test/fixtures/runner', ...parts]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { code: status, output: stdout, last: stdout.trimEnd().split('\n').at(-1) ?? '' }
}

const cases: readonly (readonly [fixture: string, counts: string, complaint: string])[] = [
  ['failing', '1 failed', '1 of 2 tests did not pass'],
  ['throwing-hook', '1 failed', '1 of 1 tests did not pass'],
  ['throwing-after-each', '1 failed', '1 of 1 tests did not pass'],
  ['throwing-string', '1 failed', '1 of 2 tests did not pass'],
  ['without-run', '1 failed', 'ran no test'],
  ['without-test', '1 failed', 'ran no test'],
  ['exiting', '1 failed', 'exit code 1'],
  ['leaving', '1 failed', 'exit code 3'],
  ['hanging', '1 failed', 'did not end within 2 s'],
  ['only', '1 failed', 'hides the other tests'],
]

const failing = runner(...cases.map(([fixture]) => `/${fixture}.test.ts`))

for (const [fixture, counts, complaint] of cases) {
  test(`a file that is ${fixture} fails`, () => {
    const [, rest = ''] = failing.output.split(`✘ test/fixtures/runner/${fixture}.test.ts  `)
    const [own = ''] = rest.split(/\n\n(?:✘ test|Slowest)/)
    assert.is(own.split(', ', 1)[0], counts)
    assert.match(own, complaint)
  })
}

test('files that fail are counted, and fail the whole run', () => {
  assert.is(failing.last, '5 passed, 10 failed, 1 skipped')
  assert.is(failing.code, 1)
})

test('files that pass are counted, and the skipped tests too', () => {
  const { code, last } = runner('passing')
  assert.is(last, '2 passed, 0 failed, 1 skipped')
  assert.is(code, 0)
})

test('each file prints a line as it ends', () => {
  const { output } = runner('passing')
  assert.match(output, /^✔ test\/fixtures\/runner\/passing\.test\.ts {2}2 passed, 1 skipped, \d+\.\d s$/m)
})

test('one failing file fails the whole run', () => {
  const { code, last, output } = runner('passing', 'failing')
  assert.is(last, '3 passed, 1 failed, 1 skipped')
  assert.match(output, 'Failed:\n  test/fixtures/runner/failing.test.ts')
  assert.is(code, 1)
})

test('a filter that fits nothing is a failure', () => {
  const { code, last } = runner('no such file')
  assert.is(last, '0 passed, 0 failed, 0 skipped')
  assert.is(code, 1)
})

test.run()
