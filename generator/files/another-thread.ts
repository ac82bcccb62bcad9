import { parentPort, Worker } from 'node:worker_threads'

/** A thread that runs a module, named as it is when built; it may run from its source. */
export function startWorker(module: URL): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(module)
  // A thread of Node 20 does not take over the loader of TypeScript from the main one. Code that stands in no file would
  // look for it from the current folder.
  const file = JSON.stringify(module.href.replace(/\.js$/, '.ts'))
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const start = `import(${loader}).then(({ register }) => { register(); return import(${file}) })`
  return new Worker(start, { eval: true })
}

/** A thread that has been given a task, and its one answer. */
export type Asked<Answer> = { readonly answer: Promise<Answer>; readonly stop: () => Promise<void> }

/** Gives a task to a new thread that runs a module which calls `answerOnce`. */
export function askThread<Task, Answer>(module: URL, task: Task): Asked<Answer> {
  const worker = startWorker(module)
  const answer = new Promise<Answer>((done, failed) => {
    worker.once('message', done)
    worker.once('error', failed)
    worker.once('exit', () => failed(new Error('A thread ended without an answer.')))
  })
  // Whoever asks may fail before, and wait no more.
  answer.catch(() => undefined)
  worker.postMessage(task)
  return { answer, stop: async () => void (await worker.terminate()) }
}

/** In a thread: does its task, answers and ends. */
export function answerOnce<Task, Answer>(work: (task: Task) => Answer): void {
  parentPort?.once('message', (task: Task) => parentPort?.postMessage(work(task)))
}
