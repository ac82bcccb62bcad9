// timeout: 240
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compare } from '../../generator/compare/compare.js'
import { isObject, type Json } from '../../generator/json/value.js'
import { catalogueOfGroup } from '../conformance/judge.js'
import { type Group, hasSuite, readSuite, usualFolder } from '../conformance/suite.js'

/** The same schema with the keys of every object the other way round, so that it is no more the same text. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, key === 'enum' || key === 'const' ? inner : turned(inner)]),
  )
}

/** What is said of a schema against itself; undefined where the generator refuses it. */
function told({ schema, ...group }: Group, remotes: ReturnType<typeof readSuite>['remotes']) {
  const format = group.draft === '2020-12' ? 'annotate' : 'assert'
  const [one, other] = [schema, turned(schema)].map(
    (each) => catalogueOfGroup({ ...group, schema: each }, remotes, format).value,
  )
  if (!one || !other) return undefined
  return compare(one, other).map(
    ({ id, path, axis, undecided }) =>
      `${group.draft}/${group.file}, ${group.description}: ${id} ${path} ${axis.join('+')} ${undecided.map(({ reason }) => reason).join()}`,
  )
}

if (hasSuite(usualFolder)) {
  test('no schema of JSON-Schema-Test-Suite differs from itself', () => {
    const { groups, remotes } = readSuite(usualFolder)
    const all = groups.map((group) => told(group, remotes)).filter((found) => found !== undefined)
    assert.ok(all.length > 600, `${all.length} schemas`)
    assert.equal(all.flat(), [])
  })
} else {
  console.log(
    `NOT RUN: JSON-Schema-Test-Suite is not at "${usualFolder}", so no schema was held against itself.`,
  )
  test.skip('the schemas of JSON-Schema-Test-Suite against themselves', () => {})
}

test.run()
