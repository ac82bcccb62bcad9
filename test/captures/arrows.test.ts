import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

const captures = fileURLToPath(new URL('../../generator/captures/', import.meta.url))

/** Each room and those that its files may import; `reports` and `judge` do not know each other. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  read: [],
  findings: ['read'],
  scan: ['read'],
  judge: ['scan', 'findings', 'read'],
  reports: ['findings', 'read'],
  truth: ['judge', 'findings', 'read'],
  coverage: ['judge', 'reports', 'findings', 'read'],
  scrub: ['judge', 'findings', 'read'],
}

const rooms = readdirSync(captures, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

function importedBy(file: string): readonly string[] {
  const specifiers = Array.from(
    readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g),
    ([, path = '']) => path,
  )
  return specifiers
    .map((path) => relative(captures, join(dirname(file), path)))
    .flatMap((path) => rooms.filter((room) => path.startsWith(`${room}/`)))
}

test('imports between the rooms of captures go one way', () => {
  assert.equal([...rooms].sort(), Object.keys(allowed).sort())
  const wrong = rooms.flatMap((room) => {
    const files = readdirSync(join(captures, room), { recursive: true, encoding: 'utf8' })
    return files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        importedBy(join(captures, room, file))
          .filter((other) => other !== room && !allowed[room]?.includes(other))
          .map((other) => `${room}/${file} imports ${other}`),
      )
  })
  assert.equal(wrong, [])
})

test.run()
