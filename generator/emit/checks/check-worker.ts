import { parentPort } from 'node:worker_threads'
import { type CheckTask, makeTexts } from './check-texts.js'

/** A thread that makes checks, and ends when it has answered. */
parentPort?.once('message', (task: CheckTask) => parentPort?.postMessage(makeTexts(task)))
