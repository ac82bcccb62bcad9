/**
 * Runs one test file after another, so that modules stay loaded. Each file is held to what ends a process of its own: it
 * has ended when nothing is left to wait for, what listens for the exit is then called, and what kills a process kills
 * this one.
 */

/** What the runner sends: the address of a test file. */
export type Order = { readonly file: string }
/** What it gets back when that file has ended: the exit code that the file stands for, and the memory in use. */
export type Ended = { readonly code: number; readonly bytes: number }

declare global {
  var UVU_DEFER: number
  var UVU_QUEUE: unknown[][]
}

// uvu then waits until it is told to run the tests.
globalThis.UVU_DEFER = 1
const { exec, test } = await import('uvu')

let stage: 'idle' | 'loading' | 'testing' | 'ended' = 'idle'

process.on('message', async ({ file }: Order) => {
  process.channel?.unref()
  stage = 'loading'
  globalThis.UVU_QUEUE.splice(0, Number.POSITIVE_INFINITY, [null])
  await import(file)
  stage = 'testing'
  await exec()
  stage = 'ended'
})

process.on('disconnect', () => process.exit())

process.on('beforeExit', () => {
  if (stage === 'idle') return
  // So ends a process of its own: node says 13 of an `await` in a module that is never settled, uvu 1 of one in a test.
  if (stage !== 'ended') process.exit(stage === 'loading' ? 13 : 1)
  exit()
  const left = leftBehind()
  if (left.length > 0) {
    console.error(`It leaves ${left.join(', ')} behind. Is "// process: its own" missing?`)
    process.exitCode = 1
  }
  const ended: Ended = { code: Number(process.exitCode ?? 0), bytes: process.memoryUsage.rss() }
  // Tests that the file did not run must not run with the next one.
  test.run()
  stage = 'idle'
  process.exitCode = undefined
  process.channel?.ref()
  process.send?.(ended)
})

const before = {
  folder: process.cwd(),
  environment: environment(),
  listeners: listeners(),
  globals: new Set(Object.getOwnPropertyNames(globalThis)),
}

/** Calls what the file wants to be called when its process exits. */
function exit(): void {
  for (const listener of process.listeners('exit').filter((one) => !before.listeners.has(one))) {
    process.off('exit', listener)
    listener.call(process, Number(process.exitCode ?? 0))
  }
}

/** What the next file would run with, and an own process would not. */
function leftBehind(): readonly string[] {
  const added = [...listeners()].filter(([listener]) => !before.listeners.has(listener))
  return [
    ...(process.cwd() === before.folder ? [] : ['another working folder']),
    ...(environment() === before.environment ? [] : ['another environment']),
    ...added.map(([, event]) => `a listener of "${event}"`),
    // Libraries keep their own under names such as `__zod_globalConfig`.
    ...Object.getOwnPropertyNames(globalThis)
      .filter((name) => !before.globals.has(name) && !name.startsWith('__'))
      .map((name) => `the global "${name}"`)
      .slice(0, 3),
  ]
}

function environment(): string {
  return JSON.stringify(Object.entries(process.env).sort())
}

function listeners(): ReadonlyMap<unknown, string> {
  const emitter: NodeJS.EventEmitter = process
  const entries = emitter
    .eventNames()
    .flatMap((event) => emitter.listeners(event).map((listener) => [listener, String(event)] as const))
  return new Map(entries)
}
