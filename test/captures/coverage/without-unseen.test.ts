import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { PropertyCoverage } from '../../../generator/captures/coverage/coverage-report.js'
import { withoutUnseen } from '../../../generator/captures/coverage/without-unseen.js'

const property = (path: string, messages: number, kind: PropertyCoverage['kind'] = 'property') =>
  ({ path, kind, messages, share: 0, schema: '' }) satisfies PropertyCoverage

test('what is inside a property that was never seen is only counted, items not even that', () => {
  const shown = withoutUnseen([
    property('/a', 2),
    property('/a/b', 0),
    property('/a/b/[]', 0, 'items'),
    property('/a/b/[]/c', 0),
    property('/a/bc', 0),
    property('/d', 0),
    property('/d/{}', 0, 'keys'),
    property('/e', 1),
  ])
  assert.equal(
    shown.map(({ property: { path }, inside }) => [path, inside]),
    [
      ['/a', 0],
      ['/a/b', 1],
      ['/a/bc', 0],
      ['/d', 1],
      ['/e', 0],
    ],
  )
})

test.run()
