import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { revived } from '../../generator/browser/judge-payload.js'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { stored } from '../../generator/docs/page/stored.js'
import type { Json } from '../../generator/json/value.js'
import { pointerTo, walk } from '../../generator/shape/walk.js'
import { catalogueOf, ferry } from '../compare/catalogues.js'

/** The values that no schema describes, by their pointers. */
function undescribed(value: Json, catalogue: Catalogue): readonly string[] {
  const lookup = lookupIn(catalogue)
  const found: string[] = []
  walk(value, lookup('resources/tested.schema.json#'), lookup, (visit) => {
    if (visit.shapes.length === 0) found.push(pointerTo(visit))
    return true
  })
  return found
}

const named = { a: { type: 'string' } }

const cases: readonly (readonly [schema: object, value: Json, undescribed: readonly string[]])[] = [
  [{ type: 'object', properties: named }, { a: 'x', b: 1 }, ['/b']],
  [{ type: 'object', properties: named, additionalProperties: { not: { type: 'null' } } }, { b: 1 }, []],
  [{ type: 'object', properties: named, additionalProperties: { minLength: 1 } }, { b: 'x' }, []],
  [{ type: 'object', dependentSchemas: { b: { properties: { b: { type: 'string' } } } } }, { b: 'x' }, []],
]

test('a page walks over a value as `validate` does', () => {
  for (const [schema, value, expected] of cases) {
    const catalogue = catalogueOf(ferry(schema))
    const said = JSON.stringify(schema)
    assert.equal(undescribed(value, catalogue), expected, said)
    assert.equal(undescribed(value, revived(stored(catalogue))), expected, said)
  }
})

test.run()
