import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

const folder = new URL('../../generator/runtime/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))
const imports = new Map(names.map((name) => [name, importsOf(readFileSync(new URL(name, folder), 'utf8'))]))

/** What a module imports or re-exports, types too. */
function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/^(?:import|export|\}) .*?from '(.+)'$/gm)].map(([, from = '']) => from)
}

test('the modules import each other alone', () => {
  assert.ok(names.length > 10)
  for (const [name, from] of imports)
    for (const path of from)
      assert.ok(
        path.startsWith('./') && names.includes(path.slice(2).replace(/js$/, 'ts')),
        `${name}: ${path}`,
      )
})

test('no module leads back to itself, by types neither', () => {
  const edges = new Map(
    [...imports].map(([name, from]) => [name, from.map((path) => `${path.slice(2, -2)}ts`)]),
  )
  assert.ok([...edges.values()].flat().length > names.length)
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): void => {
    assert.not.ok(path.includes(name), [...path, name].join(' → '))
    if (done.has(name)) return
    for (const next of edges.get(name) ?? []) visit(next, [...path, name])
    done.add(name)
  }
  for (const name of names) visit(name, [])
})

test.run()
