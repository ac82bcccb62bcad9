import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Ended, Order } from './worker.js'

export type Exit = { readonly code: number | null; readonly output: string; readonly timedOut: boolean }
type Running = { readonly child: ChildProcess; readonly outputPath: string }

const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url))

/** What lives as long as the run: what the tests share, and what each process writes, in its order, also if it is killed. */
const folder = mkdtempSync(join(tmpdir(), 'cometd-codegen-run-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Process groups of their own, which an interruption does not reach by itself. */
const running = new Set<ChildProcess>()

export function killAll(): void {
  running.forEach(killGroup)
}

/** Runs node in a process of its own, which is killed when it has not ended after so many seconds. */
export async function runNode(args: readonly string[], seconds: number): Promise<Exit> {
  const started = start(args)
  const { code, timedOut } = await endOf(started.child, seconds)
  return { code, timedOut, output: takeOutput(started) }
}

/** Runs test files one after another in the same process, which is replaced after a failure or when it has grown large. */
export class Worker {
  private readonly mostBytes: number
  private current: Running | undefined

  constructor(mostBytes: number) {
    this.mostBytes = mostBytes
  }

  async run(file: string, seconds: number): Promise<Exit> {
    this.current ??= start(['--import', 'tsx', workerFile], 'ipc')
    const { child } = this.current
    const order: Order = { file: pathToFileURL(resolve(file)).href }
    child.send(order)
    const { code, timedOut, bytes } = await endOf(child, seconds)
    const output = takeOutput(this.current)
    if (code !== 0 || bytes > this.mostBytes) this.end()
    return { code, timedOut, output }
  }

  end(): void {
    if (this.current?.child.connected) this.current.child.disconnect()
    this.current = undefined
  }
}

function start(args: readonly string[], channel?: 'ipc'): Running {
  const outputPath = join(folder, `output-${started++}`)
  const output = openSync(outputPath, 'a')
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NO_COLOR: '1', TEST_RUN_FOLDER: folder },
    stdio: ['ignore', output, output, channel],
    detached: true,
  })
  closeSync(output)
  running.add(child)
  child.once('exit', () => {
    // A test may have started processes of its own: they end with it.
    killGroup(child)
    running.delete(child)
  })
  return { child, outputPath }
}

let started = 0

/** Waits until the process, or the file that it runs, has ended. */
function endOf(
  child: ChildProcess,
  seconds: number,
): Promise<Pick<Exit, 'code' | 'timedOut'> & Pick<Ended, 'bytes'>> {
  return new Promise((done) => {
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      killGroup(child)
    }, seconds * 1000)
    const end = (code: number | null, bytes: number): void => {
      clearTimeout(timer)
      child.off('exit', onExit).off('message', onMessage)
      done({ code, timedOut, bytes })
    }
    const onExit = (code: number | null): void => end(code, 0)
    const onMessage = ({ code, bytes }: Ended): void => end(code, bytes)
    child.once('exit', onExit).once('message', onMessage)
  })
}

function takeOutput({ outputPath }: Running): string {
  const text = readFileSync(outputPath, 'utf8')
  truncateSync(outputPath)
  return text
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The group has ended by itself in the meantime.
  }
}
