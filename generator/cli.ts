#!/usr/bin/env node
import { fstatSync, readFileSync } from 'node:fs'
import { type ExitCode, exit } from './commands/command.js'
import { commands } from './commands/index.js'
import { explain } from './explain.js'
import { identityIn } from './identity.js'
import { main } from './main.js'

/** How long a command may take to end well after it was interrupted. */
const grace = 2_000

const interruption = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interruption.signal.aborted) process.exit(exit.interrupted)
    interruption.abort()
    setTimeout(() => process.exit(exit.interrupted), grace).unref()
  })
}

let outlivesReader = false

// Who reads has enough, as with `| head`: nobody is left to be told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', () => {
    if (!outlivesReader) process.exit(exit.failure)
  })
}

process.on('uncaughtException', (error) => {
  process.stderr.write(explain(error), () => process.exit(exit.failure))
})

const code: ExitCode = await main(
  process.argv.slice(2),
  { commands, version: readVersion },
  {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    files: { stdin: fileBehind(0), stdout: fileBehind(1) },
    stdout: writerTo(process.stdout),
    stderr: writerTo(process.stderr),
    isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    outliveReader: () => {
      outlivesReader = true
    },
    signal: interruption.signal,
  },
)
process.exit(interruption.signal.aborted ? exit.interrupted : code)

/** Resolves when the text has left the process, or is dropped since nobody reads it. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve) => {
      if (stream.destroyed) resolve()
      else stream.write(text, () => resolve())
    })
}

/** Which file a descriptor is, if it is one. */
function fileBehind(descriptor: number): string | undefined {
  try {
    const node = fstatSync(descriptor, { bigint: true })
    return node.isFile() ? identityIn(node) : undefined
  } catch {
    return undefined
  }
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : ''
}
