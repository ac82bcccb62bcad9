import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { stale } from '../../generator/write/stale.js'
import { write } from '../../generator/write/write.js'
import { temporaryFolder } from '../temporary.js'

const outputs = [
  { path: 'a.js', text: 'export const a = "ä"\n' },
  { path: 'b/c.js', text: 'c\n' },
]

async function fresh(): Promise<string> {
  const folder = join(temporaryFolder(), 'out')
  await write(folder, outputs)
  return folder
}

const kindsIn = async (folder: string): Promise<readonly string[]> =>
  (await stale(folder, outputs)).map(({ path, kind }) => `${kind} ${path}`)

test('what was just written is not stale', async () => {
  assert.equal(await stale(await fresh(), outputs), [])
})

test('a folder that is not there lacks everything', async () => {
  const folder = join(temporaryFolder(), 'out')
  assert.equal(await kindsIn(folder), ['missing .cometd-codegen.json', 'missing a.js', 'missing b/c.js'])
})

test('a copy with CRLF is not stale; a carriage return of another kind is', async () => {
  const folder = await fresh()
  for (const name of ['.cometd-codegen.json', 'a.js', 'b/c.js']) {
    const path = join(folder, name)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  }
  assert.equal(await kindsIn(folder), [])
  writeFileSync(join(folder, 'a.js'), 'export const a = "b"\r\n')
  const [changed] = await stale(folder, outputs)
  assert.equal(changed, {
    path: 'a.js',
    kind: 'changed',
    before: 'export const a = "b"\n',
    after: 'export const a = "ä"\n',
  })
  writeFileSync(join(folder, 'a.js'), 'export const a = "ä"\r')
  assert.equal(await kindsIn(folder), ['changed a.js'])
})

test('any one-byte edit of any file is found', async () => {
  const folder = await fresh()
  const names = ['.cometd-codegen.json', 'a.js', 'b/c.js']
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (name, at, by) => {
        const path = join(folder, name)
        const original = readFileSync(path)
        const edited = Buffer.from(original)
        const index = at % original.length
        edited[index] = ((original[index] ?? 0) + by) % 256
        writeFileSync(path, edited)
        assert.equal(await kindsIn(folder), [`changed ${name}`])
        writeFileSync(path, original)
      },
    ),
    { numRuns: 100, seed: 3 },
  )
})

test('an added byte, a missing and an extra file are found', async () => {
  const folder = await fresh()
  writeFileSync(join(folder, 'a.js'), `${outputs[0]?.text}\n`)
  rmSync(join(folder, 'b/c.js'))
  writeFileSync(join(folder, 'b/extra.js'), '')
  assert.equal(await kindsIn(folder), ['changed a.js', 'missing b/c.js', 'extra b/extra.js'])
})

test('a file that was taken off the outputs is extra, and the record has changed', async () => {
  const folder = await fresh()
  const findings = await stale(folder, outputs.slice(0, 1))
  assert.equal(
    findings.map(({ path, kind }) => `${kind} ${path}`),
    ['changed .cometd-codegen.json', 'extra b/c.js'],
  )
})

test('a link is never taken for a file', async () => {
  const folder = await fresh()
  const text = outputs[0]?.text ?? ''
  rmSync(join(folder, 'a.js'))
  symlinkSync(join(temporaryFolder({ 'a.js': text }), 'a.js'), join(folder, 'a.js'))
  assert.equal(await kindsIn(folder), ['changed a.js'])
})

test('gives both texts of what has changed', async () => {
  const folder = await fresh()
  writeFileSync(join(folder, 'b/c.js'), 'x\n')
  assert.equal(await stale(folder, outputs), [
    { path: 'b/c.js', kind: 'changed', before: 'x\n', after: 'c\n' },
  ])
})

test('what other tools leave behind is no false alarm', async () => {
  const folder = await fresh()
  writeFileSync(join(folder, '.DS_Store'), '')
  assert.equal(await kindsIn(folder), [])
})

test.run()
