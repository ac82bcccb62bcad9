// timeout: 180
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Output } from '../../generator/emit/printer/output.js'
import { UserError } from '../../generator/problems/user-error.js'
import { type Disk, disk as realDisk } from '../../generator/write/disk.js'
import { refusal } from '../../generator/write/plan.js'
import { write } from '../../generator/write/write.js'
import { temporaryFolder } from '../temporary.js'

type Files = Readonly<Record<string, string>>

const outputsOf = (files: Files): readonly Output[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }))

const record = '.cometd-codegen.json'
const lock = '.cometd-codegen.lock'

/** All files below a folder with their texts. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** The same without the record of what was written. */
function outputsIn(folder: string): Record<string, string> {
  const { [record]: _, ...files } = filesIn(folder)
  return files
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  assert.instance(error, UserError)
  return error instanceof Error ? error.message : ''
}

const before: Files = { 'a.js': 'a1', 'b/c.js': 'c1', 'b/d.js': 'd1', 'e/f/g.js': 'g1', 'same.js': 'same' }
const after: Files = { 'a.js': 'a2', 'b/c.js': 'c2', 'h/i.js': 'i2', 'same.js': 'same' }

async function written(files: Files = before): Promise<string> {
  const folder = join(temporaryFolder(), 'out')
  await write(folder, outputsOf(files))
  return folder
}

test('writes into a folder that is not there, and says what it did', async () => {
  const folder = join(temporaryFolder(), 'deep/er/out')
  const summary = await write(folder, outputsOf(before))
  assert.equal(outputsIn(folder), before)
  assert.equal(summary, {
    written: ['a.js', 'b/c.js', 'b/d.js', 'e/f/g.js', 'same.js'],
    deleted: [],
    unchanged: [],
    kept: [],
  })
})

test('replaces, adds, deletes, and removes folders that are empty then', async () => {
  const folder = await written()
  const summary = await write(folder, outputsOf(after))
  assert.equal(outputsIn(folder), after)
  assert.not(existsSync(join(folder, 'e')))
  assert.equal(summary, {
    written: ['a.js', 'b/c.js', 'h/i.js'],
    deleted: ['b/d.js', 'e/f/g.js'],
    unchanged: ['same.js'],
    kept: [],
  })
})

test('what does not change keeps its time, and a second run touches nothing at all', async () => {
  const folder = await written()
  const old = new Date('2020-01-01T00:00:00Z')
  utimesSync(join(folder, 'same.js'), old, old)
  await write(folder, outputsOf(after))
  assert.is(statSync(join(folder, 'same.js')).mtimeMs, old.getTime())
  const names = ['.', 'h', 'a.js', record]
  for (const name of names) utimesSync(join(folder, name), old, old)
  const { written: again } = await write(folder, outputsOf(after))
  assert.equal(again, [])
  for (const name of names) assert.is(statSync(join(folder, name)).mtimeMs, old.getTime(), name)
})

test('the record depends on the outputs alone', async () => {
  const folder = await written()
  await write(folder, outputsOf(after))
  const other = await written(Object.fromEntries(Object.entries(after).reverse()))
  assert.is(readFileSync(join(folder, record), 'utf8'), readFileSync(join(other, record), 'utf8'))
})

test('a file of ours that was edited is mended', async () => {
  const folder = await written()
  writeFileSync(join(folder, 'a.js'), 'edited')
  rmSync(join(folder, 'b/c.js'))
  await write(folder, outputsOf(before))
  assert.equal(outputsIn(folder), before)
})

test('files of a person stay and are named', async () => {
  const folder = await written()
  writeFileSync(join(folder, 'e/notes.txt'), 'mine')
  writeFileSync(join(folder, '.npmrc'), 'mine')
  symlinkSync('/nowhere', join(folder, 'link'))
  const { kept, deleted } = await write(folder, outputsOf(after))
  assert.equal(kept, ['.npmrc', 'e/notes.txt', 'link'])
  assert.equal(deleted, ['b/d.js', 'e/f/g.js'])
  assert.ok(existsSync(join(folder, 'e/notes.txt')))
})

test('a file of a person is never replaced', async () => {
  const folder = temporaryFolder({ 'a.js': 'mine', 'same.js': 'same' })
  assert.match(
    await failureOf(write(folder, outputsOf(after))),
    `replace them: "${join(folder, 'a.js')}". Move`,
  )
  assert.equal(filesIn(folder), { 'a.js': 'mine', 'same.js': 'same' })
})

test('equal files that were there are taken over', async () => {
  const folder = temporaryFolder(after)
  const { written: names } = await write(folder, outputsOf(after))
  assert.equal(names, [])
  await write(folder, [])
  assert.equal(outputsIn(folder), {})
})

test('links, folders and pipes in the way are refused, and nothing is changed', async () => {
  const outside = temporaryFolder({ 'c.js': 'outside' })
  const obstacles: readonly (readonly [what: RegExp, put: (folder: string) => void])[] = [
    [/a\.js" is a symbolic link/, (folder) => symlinkSync(join(outside, 'c.js'), join(folder, 'a.js'))],
    [/b" is a symbolic link/, (folder) => symlinkSync(outside, join(folder, 'b'))],
    [/a\.js" is a folder/, (folder) => mkdirSync(join(folder, 'a.js'))],
    [/b" is not a folder/, (folder) => writeFileSync(join(folder, 'b'), 'x')],
    [/a\.js" is not a regular file/, (folder) => spawnSync('mkfifo', [join(folder, 'a.js')])],
    [/codegen\.json" is a symbolic link/, (folder) => symlinkSync('x', join(folder, record))],
  ]
  for (const [what, put] of obstacles) {
    const folder = temporaryFolder({ 'x.txt': 'x' })
    put(folder)
    const names = readdirSync(folder)
    assert.match(await failureOf(write(folder, outputsOf(after))), what)
    assert.equal(readdirSync(folder), names)
  }
  assert.equal(filesIn(outside), { 'c.js': 'outside' })
})

test('the folder itself may be no link and no file', async () => {
  const folder = temporaryFolder({ file: '' })
  symlinkSync(temporaryFolder(), join(folder, 'link'))
  assert.match(await failureOf(write(join(folder, 'link'), [])), 'is a symbolic link')
  assert.match(await failureOf(write(join(folder, 'file'), [])), 'is not a folder')
  assert.match(await failureOf(write(join(folder, 'file/deeper'), [])), 'a part of the path is not a folder')
})

test('an output never leaves the folder', async () => {
  const folder = join(temporaryFolder(), 'out')
  for (const path of [
    '../x',
    '/x',
    'a/../../x',
    '',
    'a//b',
    './a',
    'a\\b',
    'C:x',
    'a\0',
    'a\u202e',
    record,
    'nul.js',
  ]) {
    await failureOf(write(folder, [{ path, text: '' }]))
  }
  assert.not(existsSync(folder))
})

test('outputs that some disk would take for one file are refused', async () => {
  const folder = join(temporaryFolder(), 'out')
  assert.match(
    await failureOf(write(folder, outputsOf({ 'a/B': '', 'A/b': '' }))),
    'would be written to the same file',
  )
  assert.match(
    await failureOf(write(folder, outputsOf({ é: '', 'e\u0301': '' }))),
    'would be written to the same file',
  )
  assert.match(await failureOf(write(folder, outputsOf({ 'a/b': '', A: '' }))), 'needs a folder where')
})

test('a record that was tampered with deletes nothing outside', async () => {
  const parent = temporaryFolder({ secret: 'keep' })
  const folder = join(parent, 'out')
  await write(folder, outputsOf(before))
  const text = readFileSync(join(folder, record), 'utf8').replace('a.js', '../secret')
  writeFileSync(join(folder, record), text)
  assert.match(await failureOf(write(folder, outputsOf(after))), 'cannot be read')
  assert.is(readFileSync(join(parent, 'secret'), 'utf8'), 'keep')
})

test('a broken record is mended where all files are as they will be', async () => {
  for (const text of ['', '{', '{"version":9}']) {
    const folder = await written(after)
    const good = readFileSync(join(folder, record), 'utf8')
    writeFileSync(join(folder, record), text)
    assert.equal((await write(folder, outputsOf(after))).written, [])
    assert.is(readFileSync(join(folder, record), 'utf8'), good)
  }
})

test('a broken record names what stands in the way, and that its removal helps', async () => {
  const folder = await written()
  writeFileSync(join(folder, record), '{')
  const message = await failureOf(write(folder, outputsOf(after)))
  assert.match(message, /cannot be read.*b\/c\.js".*Restore it, or delete it and these files\./)
  assert.is(await refusal(folder, outputsOf(after)), message)
  for (const name of [record, 'a.js', 'b/c.js']) rmSync(join(folder, name))
  assert.is(await refusal(folder, outputsOf(after)), undefined)
  await write(folder, outputsOf(after))
  assert.equal(outputsIn(folder), { ...after, 'b/d.js': 'd1', 'e/f/g.js': 'g1' })
})

test('branches that were not merged to the end are merged by writing', async () => {
  const folder = await written()
  const text = readFileSync(join(folder, record), 'utf8')
  const conflict = text.replace(
    /( {4}"b\/c\.js",\n)( {4}"b\/d\.js",\n)/,
    '<<<<<<< HEAD\n$1=======\n$2>>>>>>> other\n',
  )
  assert.is.not(conflict, text)
  writeFileSync(join(folder, record), conflict)
  writeFileSync(join(folder, 'a.js'), '<<<<<<< HEAD\n')
  await write(folder, outputsOf(after))
  assert.equal(outputsIn(folder), after)
})

/** A disk that does `count` operations and then, in the midst of the next one, is no more. */
function dying(count: number): { disk: Disk; isDead: () => boolean } {
  let left = count
  const die = async (name: string, args: readonly unknown[]): Promise<never> => {
    const [path, text] = args
    if (left === -1 && name === 'create')
      writeFileSync(String(path), String(text).slice(0, String(text).length / 2))
    throw new Error('killed')
  }
  const guard =
    (name: string, operation: (...args: never[]) => Promise<unknown>) =>
    (...args: never[]): Promise<unknown> => {
      left -= 1
      return left < 0 ? die(name, args) : operation(...args)
    }
  const entries = Object.entries(realDisk).map(([name, operation]) => [name, guard(name, operation)])
  return { disk: Object.fromEntries(entries) as Disk, isDead: () => left < 0 }
}

/** A process that has ended: its number stands in the locks that a killed run leaves. */
const { pid: ended } = spawnSync('true')

function pretendOwnerEnded(folder: string): void {
  const path = join(folder, lock)
  if (!existsSync(path)) return
  const text = readFileSync(path, 'utf8')
  if (text.endsWith('}')) writeFileSync(path, JSON.stringify({ ...JSON.parse(text), pid: ended }))
}

test('a kill at any operation leaves no half file, and the next run mends the set', async () => {
  const third: Files = { 'a.js': 'a3', 'z/z.js': 'z3' }
  let kills = 0
  for (let count = 0; ; count += 1) {
    const folder = await written()
    writeFileSync(join(folder, 'person.txt'), 'mine')
    const { disk, isDead } = dying(count)
    await write(folder, outputsOf(after), disk).catch(() => undefined)
    if (!isDead()) break
    kills += 1
    for (const [path, text] of Object.entries(outputsIn(folder))) {
      if (path.includes('.cometd-codegen')) continue
      assert.ok(
        [before[path], after[path], 'mine'].includes(text),
        `${path} after ${count} operations: ${text}`,
      )
    }
    pretendOwnerEnded(folder)
    const wanted = count % 2 === 0 ? after : third
    await write(folder, outputsOf(wanted))
    assert.equal(outputsIn(folder), { ...wanted, 'person.txt': 'mine' }, `after ${count} operations`)
    assert.not(existsSync(join(folder, 'e')), `after ${count} operations`)
  }
  assert.ok(kills > 40, `${kills} kills`)
})

/** A disk on which every operation of one kind fails, from the n-th on. */
function failing(operation: keyof Disk, from: number, code: string): Disk {
  let calls = 0
  const fail = async (...args: never[]): Promise<unknown> => {
    calls += 1
    const real: (...args: never[]) => Promise<unknown> = realDisk[operation]
    if (calls <= from) return real(...args)
    throw Object.assign(new Error(code), { code })
  }
  return { ...realDisk, [operation]: fail } as Disk
}

test('a full or read-only disk leaves the old output as it was', async () => {
  for (const [operation, most] of [
    ['create', 8],
    ['makeFolder', 1],
  ] as const) {
    for (let from = 0; from < most; from += 1) {
      const folder = await written()
      const old = filesIn(folder)
      const message = await failureOf(write(folder, outputsOf(after), failing(operation, from, 'ENOSPC')))
      assert.match(message, 'the disk is full')
      assert.equal(filesIn(folder), old, `${operation} ${from}`)
      assert.not(existsSync(join(folder, 'h')))
    }
  }
})

test('a folder that cannot be made leaves nothing behind', async () => {
  const parent = temporaryFolder()
  await failureOf(write(join(parent, 'a/b'), outputsOf(before), failing('create', 2, 'EROFS')))
  assert.equal(readdirSync(parent), [])
})

test('a deletion that cannot be done is known before anything is changed', async () => {
  const folder = await written()
  const old = filesIn(folder)
  const readOnly: Disk = {
    ...realDisk,
    create: (path, text) =>
      path.includes('/e/')
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : realDisk.create(path, text),
  }
  assert.match(await failureOf(write(folder, outputsOf(after), readOnly)), 'permission denied')
  assert.equal(filesIn(folder), old)
})

test('a really full disk leaves the old output as it was', async () => {
  const mount = temporaryFolder()
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', mount]).status !== 0) return
  try {
    const folder = join(mount, 'out')
    await write(folder, outputsOf(before))
    const old = filesIn(folder)
    const large = { ...after, 'large.js': 'x'.repeat(100_000) }
    assert.match(await failureOf(write(folder, outputsOf(large))), 'the disk is full')
    assert.equal(filesIn(folder), old)
    spawnSync('mount', ['-o', 'remount,ro', mount])
    assert.match(await failureOf(write(folder, outputsOf(after))), 'the file system is read-only')
    assert.equal(filesIn(folder), old)
    assert.equal((await write(folder, outputsOf(before))).written, [])
  } finally {
    spawnSync('umount', [mount])
  }
})

function lockOf(owner: object): string {
  return JSON.stringify({ pid: process.pid, host: hostname(), began: 1, locked: Date.now(), ...owner })
}

async function tryWithLock(text: string): Promise<string> {
  const folder = await written()
  writeFileSync(join(folder, lock), text)
  const message = await write(folder, outputsOf(after), realDisk, 1_000).then(
    () => 'written',
    (error: unknown) => (error instanceof UserError ? error.message : String(error)),
  )
  assert.equal(outputsIn(folder), message === 'written' ? after : { ...before, [lock]: text })
  return message
}

test('another run that is writing is not disturbed', async () => {
  const child: ChildProcess = spawn('sleep', ['60'])
  try {
    assert.match(await tryWithLock(lockOf({ pid: child.pid })), `Another run (process ${child.pid} on`)
  } finally {
    child.kill()
  }
  assert.match(await tryWithLock(lockOf({ host: 'elsewhere' })), 'on elsewhere) is writing')
  assert.match(await tryWithLock(lockOf({ began: Math.round(performance.timeOrigin) })), 'Another run')
})

test('a lock that was left behind is taken over', async () => {
  assert.is(await tryWithLock(lockOf({ pid: ended })), 'written')
  assert.is(await tryWithLock(lockOf({})), 'written')
  assert.is(await tryWithLock(lockOf({ host: 'elsewhere', locked: Date.now() - 3_600_000 })), 'written')
  assert.is(await tryWithLock(''), 'written')
})

test('runs at once never mix: each waits for the others', async () => {
  const folder = join(temporaryFolder(), 'out')
  const set = (name: string): Files =>
    Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}.js`, name.repeat(index + 1)]))
  const sets = ['a', 'b', 'c', 'd'].map(set)
  const results = await Promise.allSettled(sets.map((files) => write(folder, outputsOf(files))))
  assert.ok(results.every(({ status }) => status === 'fulfilled'))
  const found = outputsIn(folder)
  assert.ok(
    sets.some(
      (files) =>
        JSON.stringify(Object.entries(files).sort()) === JSON.stringify(Object.entries(found).sort()),
    ),
  )
})

test('a second run waits for the first', async () => {
  const folder = await written()
  const path = join(folder, lock)
  writeFileSync(path, lockOf({ began: Math.round(performance.timeOrigin) }))
  const before = performance.now()
  setTimeout(() => unlinkSync(path), 700)
  await write(folder, outputsOf(after))
  assert.ok(performance.now() - before > 600)
  assert.equal(outputsIn(folder), after)
})

test('a reader that polls sees each file whole, old or new', async () => {
  const folder = join(temporaryFolder(), 'out')
  const versions = ['a', 'b'].map(
    (name): Files =>
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}.js`, name.repeat(200_000)])),
  )
  for (const files of versions.slice(0, 1)) await write(folder, outputsOf(files))
  let isOver = false
  const reading = (async () => {
    let reads = 0
    while (!isOver) {
      for (const [path] of Object.entries(versions[0] ?? {})) {
        const text = await readFile(join(folder, path), 'utf8')
        assert.ok(text === 'a'.repeat(200_000) || text === 'b'.repeat(200_000), path)
        reads += 1
      }
    }
    return reads
  })()
  for (const files of [...versions.toReversed(), ...versions.toReversed()])
    await write(folder, outputsOf(files))
  isOver = true
  assert.ok((await reading) > 20)
})

test.run()
