import { startWorker } from '../../files/another-thread.js'
import type { Listener, Unit, UnitResult } from './work.js'
import type { Answer, Order, Preparation } from './worker.js'

/** Another thread that judges. */
export type Thread = {
  /** Tells it what to judge by, for which no evidence is needed. It loads its modules from the start, while this thread is still reading the catalogue. */
  readonly prepare: (preparation: Preparation) => void
  /** One unit at a time. */
  readonly judge: (unit: Unit, listener: Listener) => Promise<UnitResult>
  readonly stop: () => Promise<void>
}

/** The thread has ended; the message says why, as the end of a sentence. */
export class ThreadDied extends Error {
  override readonly name = 'ThreadDied'
}

type Task = {
  readonly listener: Listener
  readonly done: (result: UnitResult) => void
  readonly failed: (error: unknown) => void
}

/** Starts a thread, which keeps no process alive while it has nothing to do. */
export function startThread(): Thread {
  const worker = startWorker(new URL('./worker.js', import.meta.url))
  const post = (order: Order): void => worker.postMessage(order)
  let task: Task | undefined
  let failure: { readonly error: unknown } | undefined

  const fail = (error: unknown): void => {
    failure ??= { error }
    task?.failed(failure.error)
  }
  const receive = async ({ findings, bytes, result }: Answer): Promise<void> => {
    const current = task
    if (current === undefined) return
    for (const finding of findings) current.listener.report(finding)
    const goesOn = await current.listener.advance(bytes)
    if (result) current.done(result)
    else post({ kind: goesOn ? 'go on' : 'stop' })
  }

  worker.unref()
  let received = Promise.resolve()
  worker.on('message', (answer: Answer) => {
    received = received.then(() => receive(answer)).catch(fail)
  })
  worker.on('error', (error) => fail(isOutOfMemory(error) ? new ThreadDied(outOfMemory) : error))
  worker.on('messageerror', fail)
  worker.on('exit', () => fail(new ThreadDied('its thread ended unexpectedly.')))
  return {
    prepare: ({ catalogue: { grounds: _, ...catalogue }, ...rest }) =>
      post({ kind: 'prepare', preparation: { catalogue, ...rest } }),
    judge: (unit, listener) =>
      new Promise((done, failed) => {
        if (failure) return failed(failure.error)
        task = { listener, done, failed }
        worker.ref()
        post({ kind: 'judge', unit })
      }),
    stop: async () => void (await worker.terminate()),
  }
}

const outOfMemory = 'one thread ran out of memory. Use fewer "--jobs" to leave more memory for each.'

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
