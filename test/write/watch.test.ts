import { type FSWatcher, mkdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { UserError } from '../../generator/problems/user-error.js'
import { watchFolder } from '../../generator/write/watch.js'
import { temporaryFolder } from '../temporary.js'

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Long enough for a change to be seen, if one is. */
const settled = 300

/** Counts the runs that follow each step. */
async function runsAfter(folder: string, steps: readonly (() => void)[]): Promise<readonly number[]> {
  const interruption = new AbortController()
  let runs = 0
  const work = async (): Promise<void> => {
    runs += 1
  }
  const watching = watchFolder(folder, work, interruption.signal)
  const counts: number[] = []
  await later(settled)
  assert.is(runs, 1)
  for (const step of steps) {
    const before = runs
    step()
    await later(settled)
    counts.push(runs - before)
  }
  interruption.abort()
  await watching
  return counts
}

test('an edit, a new file, a file replaced by rename, a deletion: one run each', async () => {
  const folder = temporaryFolder({ 'a.json': '1', 'b/c.json': '1' })
  const counts = await runsAfter(folder, [
    () => writeFileSync(join(folder, 'a.json'), '2'),
    () => writeFileSync(join(folder, 'b/d.json'), '2'),
    () => {
      writeFileSync(join(folder, 'b/.c.swp'), '3')
      renameSync(join(folder, 'b/.c.swp'), join(folder, 'b/c.json'))
    },
    () => writeFileSync(join(folder, 'b/c.json'), '4'),
    () => rmSync(join(folder, 'a.json')),
  ])
  assert.equal(counts, [1, 1, 1, 1, 1])
})

test('a burst is one run, dot files are none', async () => {
  const folder = temporaryFolder({ 'a.json': '1' })
  const counts = await runsAfter(folder, [
    () => {
      for (let index = 0; index < 200; index += 1) writeFileSync(join(folder, `f${index}.json`), '1')
    },
    () => writeFileSync(join(folder, '.hidden'), '1'),
    () => undefined,
  ])
  assert.equal(counts, [1, 0, 0])
})

test('a new folder is watched too', async () => {
  const folder = temporaryFolder({ 'a.json': '1' })
  const counts = await runsAfter(folder, [
    () => mkdirSync(join(folder, 'new')),
    () => writeFileSync(join(folder, 'new/b.json'), '1'),
  ])
  assert.equal(counts, [1, 1])
})

test('a change while the work is done leads to one more run', async () => {
  const folder = temporaryFolder({ 'a.json': '1' })
  const interruption = new AbortController()
  let runs = 0
  let atOnce = 0
  const watching = watchFolder(
    folder,
    async () => {
      runs += 1
      atOnce += 1
      assert.is(atOnce, 1)
      if (runs === 1) writeFileSync(join(folder, 'a.json'), '2')
      await later(200)
      atOnce -= 1
    },
    interruption.signal,
  )
  await later(1_000)
  interruption.abort()
  await watching
  assert.is(runs, 2)
})

test('a folder that goes and comes back is watched again', async () => {
  const parent = temporaryFolder({ 'out/a.json': '1' })
  const folder = join(parent, 'out')
  const interruption = new AbortController()
  let runs = 0
  const watching = watchFolder(
    folder,
    async () => {
      runs += 1
    },
    interruption.signal,
  )
  await later(settled)
  rmSync(folder, { recursive: true })
  await later(settled)
  mkdirSync(folder)
  await later(1_500)
  const before = runs
  writeFileSync(join(folder, 'b.json'), '1')
  await later(settled)
  interruption.abort()
  await watching
  assert.ok(runs > before, `${before} then ${runs}`)
})

const failing = (code: string): Error => Object.assign(new Error(code), { code })

test('a folder that has gone since it was listed is a change, also before the work', async () => {
  const folder = temporaryFolder({ 'a/b.json': '1' })
  const interruption = new AbortController()
  let runs = 0
  const work = async (): Promise<void> => {
    runs += 1
    if (runs === 2) interruption.abort()
  }
  await watchFolder(folder, work, interruption.signal, (path, listener) => {
    if (runs === 0 && path.endsWith('a')) throw failing('ENOENT')
    return watch(path, listener)
  })
  assert.is(runs, 2)
})

test('a folder that cannot be watched is told, and ends it', async () => {
  const folder = temporaryFolder({ 'a/b.json': '1' })
  const told = async (code: string): Promise<string> => {
    const watchers: FSWatcher[] = []
    let closed = 0
    const error = await watchFolder(
      folder,
      async () => assert.unreachable(),
      new AbortController().signal,
      (path, listener) => {
        if (path.endsWith('a')) throw failing(code)
        const watcher = watch(path, listener)
        watchers.push(
          watcher.on('close', () => {
            closed += 1
          }),
        )
        return watcher
      },
    ).catch((reason: unknown) => reason)
    await new Promise((resolve) => setImmediate(resolve))
    assert.is(closed, watchers.length)
    return error instanceof UserError ? error.message : String(error)
  }
  assert.is(
    await told('ENOSPC'),
    `Cannot watch "${join(folder, 'a')}": the system's limit of file watchers is reached.`,
  )
  assert.is(await told('EMFILE'), `Cannot watch "${join(folder, 'a')}": too many files are open.`)
})

test('an error of the work ends it', async () => {
  const error = await watchFolder(
    temporaryFolder(),
    async () => {
      throw new Error('bug')
    },
    new AbortController().signal,
  ).catch((reason: unknown) => reason)
  assert.is(error instanceof Error && error.message, 'bug')
})

test.run()
