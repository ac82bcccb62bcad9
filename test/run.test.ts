import { execFile } from 'node:child_process'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

type Report = { readonly code: number | null; readonly output: string; readonly last: string }

/** Runs the runner, one file at a time, on the fixture files whose names hold one of the parts. */
function runner(...parts: readonly string[]): Promise<Report> {
  const args = ['--import', 'tsx', 'test/run.ts', '--jobs', '1', '--folder', 'test/fixtures/runner', ...parts]
  return new Promise((done) => {
    const child = execFile(process.execPath, args, (_, output) => {
      done({ code: child.exitCode, output, last: output.trimEnd().split('\n').at(-1) ?? '' })
    })
  })
}

const cases: readonly (readonly [fixture: string, counts: string, complaint: string])[] = [
  ['failing', '1 failed', '1 of 2 tests did not pass'],
  ['throwing-hook', '1 failed', '1 of 1 tests did not pass'],
  ['throwing-after-each', '1 failed', '1 of 1 tests did not pass'],
  ['throwing-string', '1 failed', '1 of 2 tests did not pass'],
  ['throwing-late', '1 failed', 'Error: thrown late'],
  ['rejecting', '1 failed', 'Error: rejected unseen'],
  ['unreadable', '1 failed', 'Cannot find module'],
  ['unsettled-module', '1 failed', 'exit code 13'],
  ['unsettled-test', '1 failed', 'Exiting early before testing is finished'],
  ['without-run', '1 failed', 'ran no test'],
  ['without-test', '1 failed', 'ran no test'],
  ['exiting', '1 failed', 'exit code 1'],
  ['leaving', '1 failed', 'exit code 3'],
  ['killed', '1 failed', 'exit code null'],
  ['hanging', '1 failed', 'did not end within 5 s'],
  ['only', '1 failed', 'hides the other tests'],
]

/** What would change the files that run after it: in a process of its own each of these passes. */
const changing: readonly (readonly [fixture: string, complaint: string])[] = [
  ['changing-environment', 'leaves another environment behind'],
  ['changing-folder', 'leaves another working folder behind'],
  ['defining', 'leaves the global "location" behind'],
  ['listening', 'leaves a listener of "SIGUSR2" behind'],
]

const names = [...cases, ...changing].map(([fixture]) => `/${fixture}.test.ts`)
const [together, alone] = await Promise.all([
  runner(...names, 'passing'),
  runner('--alone', ...names, 'passing'),
])

/** What the runner prints below the line of a file that fails. */
function complaintOf(output: string, fixture: string): string {
  const [, rest = ''] = output.split(`✘ test/fixtures/runner/${fixture}.test.ts  `)
  return rest.split(/\n\n(?=[✘✔] test|Slowest)|\n(?=✔ test)/)[0] ?? ''
}

for (const [how, { output }] of Object.entries({
  'in a process of its own': alone,
  'after others': together,
})) {
  for (const [fixture, counts, complaint] of cases) {
    test(`a file that is ${fixture} fails ${how}`, () => {
      const own = complaintOf(output, fixture)
      assert.is(own.split(', ', 1)[0], counts)
      assert.match(own, complaint)
      for (const [other, , theirs] of cases)
        if (theirs.startsWith('Error: ') && other !== fixture) assert.not.match(own, theirs)
    })
  }

  test(`a file that passes after files that fail passes ${how}`, () => {
    assert.match(output, /^✔ test\/fixtures\/runner\/passing\.test\.ts {2}2 passed, 1 skipped, \d+\.\d s$/m)
  })
}

for (const [fixture, complaint] of changing) {
  test(`a file that is ${fixture} fails unless it has a process of its own`, () => {
    assert.match(complaintOf(together.output, fixture), complaint)
    assert.match(alone.output, `✔ test/fixtures/runner/${fixture}.test.ts  1 passed`)
  })
}

test('files that fail are counted, and fail the whole run', () => {
  assert.is(alone.last, '14 passed, 16 failed, 2 skipped')
  assert.is(alone.code, 1)
  assert.is(together.last, '14 passed, 20 failed, 2 skipped')
  assert.is(together.code, 1)
})

test('files that pass are counted, and the skipped tests too', async () => {
  const { code, last } = await runner('passing')
  assert.is(last, '2 passed, 0 failed, 1 skipped')
  assert.is(code, 0)
})

test('one failing file fails the whole run', async () => {
  const { code, last, output } = await runner('/passing', '/failing')
  assert.is(last, '3 passed, 1 failed, 1 skipped')
  assert.match(output, 'Failed:\n  test/fixtures/runner/failing.test.ts')
  assert.is(code, 1)
})

test('files run in one process, unless they ask for their own', async () => {
  const files = ['warm/first', 'warm/own', 'warm/second']
  const [warm, own] = await Promise.all([runner(...files), runner('--alone', ...files)])
  assert.is(warm.last, '3 passed, 0 failed, 0 skipped')
  assert.is(own.last, '2 passed, 1 failed, 0 skipped')
})

test('a file that fails, or leaves much memory in use, is the last of its process', async () => {
  const [failing, large] = await Promise.all([
    runner('warm/first', 'warm/is-failing', 'warm/second'),
    runner('--megabytes', '1', 'warm/first', 'warm/second'),
  ])
  assert.is(failing.last, '1 passed, 2 failed, 0 skipped')
  assert.is(large.last, '1 passed, 1 failed, 0 skipped')
})

test('a filter that fits nothing is a failure', async () => {
  const { code, last } = await runner('no such file')
  assert.is(last, '0 passed, 0 failed, 0 skipped')
  assert.is(code, 1)
})

test.run()
