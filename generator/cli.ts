#!/usr/bin/env node
import { createReadStream, fstatSync, readFileSync } from 'node:fs'
import { type ExitCode, exit } from './commands/command.js'
import { commands } from './commands/index.js'
import { main } from './commands/main.js'
import { fileBehind } from './files/identity.js'
import { type Failed, writerTo } from './files/standard-stream.js'
import { errorText } from './problems/error-text.js'

/** How long a command may take to end well after it was interrupted. */
const grace = 2_000

const interruption = new AbortController()

/** Lets the command end by itself, as it does when it is interrupted. */
function stop(): void {
  interruption.abort()
  setTimeout(() => end(exit.interrupted), grace).unref()
}

let isInterrupted = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isInterrupted) process.exit(exit.interrupted)
    isInterrupted = true
    stop()
  })
}

let outlivesReader = false

/** What could not be written, as the user is told. */
let lost: string | undefined

const onFailure: Failed = {
  left: () => {
    if (!outlivesReader) process.exit(exit.failure)
  },
  lost: (error) => {
    lost ??= errorText(error)
    if (!outlivesReader) stop()
  },
}

process.on('uncaughtException', (error) => {
  process.stderr.write(errorText(error), () => process.exit(exit.failure))
})

const code: ExitCode = await main(
  process.argv.slice(2),
  { commands, version: readVersion },
  {
    cwd: process.cwd(),
    env: process.env,
    stdin: isFolder(0) ? createReadStream('', { fd: 0 }) : process.stdin,
    files: { stdin: fileBehind(0), stdout: fileBehind(1) },
    stdout: writerTo(process.stdout, 'standard output', onFailure),
    stderr: writerTo(process.stderr, 'standard error', onFailure),
    isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    outliveReader: () => {
      outlivesReader = true
    },
    signal: interruption.signal,
  },
)
end(isInterrupted ? exit.interrupted : code)

function end(wanted: ExitCode): void {
  if (lost === undefined) process.exit(wanted)
  process.stderr.write(lost, () => process.exit(exit.failure))
}

/** Node takes a folder as standard input for an empty one; reading it as a file says what it is. */
function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory()
  } catch {
    return false
  }
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : ''
}
