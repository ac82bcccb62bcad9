import { test } from 'uvu'
import * as assert from 'uvu/assert'
import {
  addTo,
  emptyTally,
  type Finding,
  failures,
  isFailure,
  kindOf,
  type Severity,
} from '../../../generator/captures/findings/finding.js'
import { nextStep, summaryLine } from '../../../generator/captures/findings/summary.js'

const none = { unreadable: new Set<undefined>(), unknown: new Set<string>() }

const finding: Finding = {
  verdict: 'invalid',
  file: 'a',
  line: 1,
  column: 1,
  topic: '/orders',
  messageType: 'OrderShipped',
  issues: [{ pointer: '/data/list/3/name', keyword: 'type', message: 'must be a string' }],
}

const lenient: Severity = { unknown: 'warn', failOnDrift: false }
const strict: Severity = { unknown: 'error', failOnDrift: true }

test('a kind is what a person would mend in one go', () => {
  const issues = [{ pointer: '/data/list/11/name', keyword: 'type', message: 'must be a string' }]
  assert.is(kindOf(finding), kindOf({ ...finding, file: 'b', line: 9, topic: '/other', issues }))
  assert.is.not(kindOf(finding), kindOf({ ...finding, messageType: 'OrderLost' }))
  assert.is.not(kindOf(finding), kindOf({ ...finding, verdict: 'drift' }))
  assert.is.not(kindOf(finding), kindOf({ ...finding, issues: [...(finding.issues ?? []), ...issues] }))
})

test('the topic is of the kind only where it is what is unknown', () => {
  const unknown: Finding = { ...finding, verdict: 'unknown', reason: 'topic' }
  assert.is.not(kindOf(unknown), kindOf({ ...unknown, topic: '/other' }))
})

test('what counts as a failure', () => {
  assert.equal(
    (['invalid', 'unreadable', 'unknown', 'drift'] as const).map((verdict) => isFailure(verdict, lenient)),
    [true, true, false, false],
  )
  assert.equal(
    (['invalid', 'unreadable', 'unknown', 'drift'] as const).map((verdict) => isFailure(verdict, strict)),
    [true, true, true, true],
  )
  const summary = { ...emptyTally(), messages: 5, valid: 2, invalid: 1, unknown: 2, drift: 1 }
  assert.equal([failures(summary, lenient), failures(summary, strict)], [1, 4])
})

test('sums', () => {
  const tally = emptyTally()
  addTo(tally, { ...emptyTally(), files: 1, messages: 2, valid: 2 })
  addTo(tally, { ...emptyTally(), files: 1, messages: 1, invalid: 1, skipped: 4 })
  assert.equal(tally, { ...emptyTally(), files: 2, messages: 3, valid: 2, invalid: 1, skipped: 4 })
})

test('one line of summary', () => {
  assert.is(summaryLine({ ...emptyTally(), files: 1, messages: 1, valid: 1 }), '1 message in 1 file: 1 valid')
  assert.is(
    summaryLine({
      files: 2,
      messages: 9,
      valid: 4,
      invalid: 2,
      unknown: 2,
      unreadable: 1,
      skipped: 3,
      drift: 1,
    }),
    '9 messages in 2 files: 4 valid (1 of them with drift), 2 invalid, 2 unknown, 1 unreadable; 3 skipped',
  )
})

test('where the catalogue is installed, its maintainers are told', () => {
  const base = { ...emptyTally(), messages: 9, valid: 8 }
  const page = 'https://git.example/shop/issues'
  const step = (found: object, installed: { name: string; page?: string }) =>
    nextStep({ ...base, ...found }, lenient, true, none, installed)
  for (const found of [{ invalid: 1 }, { unknown: 1 }, { drift: 1 }]) {
    assert.match(step(found, { name: 'shop', page }), `to the maintainers of "shop": ${page}.`)
    assert.match(step(found, { name: 'shop' }), 'to the maintainers of "shop".')
    assert.not.match(step(found, { name: 'shop' }), /schema|generate|topics\//)
  }
  assert.is(
    step({ unreadable: 1 }, { name: 'shop' }),
    nextStep({ ...base, unreadable: 1 }, lenient, true, none),
  )
})

test('and one on what to do next, whatever was found', () => {
  const base = { ...emptyTally(), messages: 9, valid: 8 }
  const steps = [
    nextStep(emptyTally(), lenient, false, none),
    nextStep({ ...base, invalid: 1 }, lenient, false, none),
    nextStep({ ...base, unreadable: 1 }, lenient, false, none),
    nextStep({ ...base, unknown: 1 }, lenient, false, none),
    nextStep({ ...base, drift: 1 }, lenient, true, none),
    nextStep(base, lenient, false, none),
    nextStep(base, lenient, true, none),
  ]
  assert.is(new Set(steps).size, steps.length)
  for (const step of steps) assert.match(step, /^(Next|Nothing to do): [^\n]+\.?$/)
})

test.run()
