import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { byReason, refusedIn, reportOf, runSuite, testsOf, wrongIn } from './report.js'
import { hasSuite, usualFolder } from './suite.js'

/** What is refused, so that a change of it is seen: groups for each keyword or rule. */
const refusals: { readonly [part: string]: { readonly [reason: string]: number } } = {
  'draft-07': {},
  '2020-12': { $dynamicRef: 13, draft: 2 },
  formats: {},
}

if (hasSuite(usualFolder)) {
  const parts = await runSuite(usualFolder)
  for (const part of parts) {
    test(`${part.name}: no verdict is wrong`, () => {
      assert.ok(testsOf(part.outcomes) > 700, reportOf([part]))
      assert.equal(wrongIn(part), [])
    })
    test(`${part.name}: no more is refused than was`, () => {
      assert.equal(Object.fromEntries(byReason(refusedIn(part))), refusals[part.name])
    })
  }
} else {
  console.log(
    `NOT RUN: JSON-Schema-Test-Suite is not at "${usualFolder}", so no verdict was held against it.`,
  )
  test.skip('the verdicts of JSON-Schema-Test-Suite', () => {})
}

test.run()
