import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openTag } from '../../generator/shape/open-tag-union.js'
import { typeText } from '../../generator/shape/same-type.js'
import type { Shape } from '../../generator/shape/shape.js'
import {
  any,
  array,
  idOf,
  integer,
  literal,
  never,
  object,
  openList,
  reference,
  text,
  union,
} from '../emit/sample.js'

const lookup = (id: string): Shape => {
  if (id === idOf('Failed')) return object({ kind: literal('Error'), 'call?': text(), reason: text() })
  throw new Error(id)
}

const merged = (shape: Shape): Shape | undefined =>
  shape.kind === 'union' ? openTag(shape, lookup)?.merged : undefined

const isSame = (one: Shape | undefined, other: Shape): void =>
  assert.is(one && typeText(one), typeText(other))

test('what all say stands once, the rest is optional, the tag is one open list', () => {
  const changed = object({ kind: openList(['A', 'B']), call: text({ description: 'Now.' }), id: integer() })
  for (const failed of [
    object({ kind: literal('Error'), 'call?': text(), reason: text() }),
    reference(idOf('Failed')),
  ])
    isSame(
      merged(union(changed, failed)),
      object({ kind: openList(['A', 'B', 'Error']), 'call?': text(), 'id?': integer(), 'reason?': text() }),
    )
})

test('what two members say differently is either', () => {
  const one = object({ kind: openList(['A']), value: text() })
  const other = object({ kind: union(literal('B'), literal('C')), value: integer() })
  isSame(
    merged(union(one, other)),
    object({ kind: openList(['A', 'B', 'C']), value: union(text(), integer()) }),
  )
})

test('what is no object stays beside the one object, and a closed object is one, too', () => {
  const one = object({ kind: openList(['A']), a: text() })
  const other = object({ kind: literal('B') }, { additional: never() })
  const all = object({ kind: openList(['A', 'B']), 'a?': text() })
  isSame(merged(union(one, other)), all)
  for (const beside of [literal(null), text(), array(one)])
    isSame(merged(union(one, beside, other)), union(beside, all))
})

test('members that something tells apart stay members', () => {
  const closed = [object({ kind: literal('A') }), object({ kind: literal('B') })]
  const otherwise = [
    object({ kind: openList(['A']), is: literal(true) }),
    object({ kind: literal('B'), is: literal(false) }),
  ]
  const untagged = [object({ kind: text() }), object({ kind: literal('B') })]
  const free = [object({ kind: openList(['A']) }), object({ kind: literal('B') }), any()]
  const elsewhere = [object({ kind: openList(['A']) }), object({ kind: literal(1) })]
  const optional = [object({ kind: openList(['A']) }), object({ 'kind?': literal('B') })]
  const strict = [object({ kind: openList(['A']) }, { additional: text() }), object({ kind: literal('B') })]
  for (const members of [closed, otherwise, untagged, free, elsewhere, optional, strict, [any(), any()]])
    assert.is(merged(union(...members)), undefined)
})

test.run()
