import { Worker } from 'node:worker_threads'

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
