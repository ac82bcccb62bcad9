import type { Context } from '../generator/commands/command.js'

export type World = Context & { readonly output: () => string; readonly errors: () => string }

/** What a command sees of the world, with what it says kept in memory. */
export function worldAt(cwd: string, more: Partial<Context> = {}): World {
  const out: string[] = []
  const err: string[] = []
  return {
    cwd,
    env: {},
    stdin: (async function* () {})(),
    stdout: async (text) => void out.push(text),
    stderr: async (text) => void err.push(text),
    isTerminal: { stdout: false, stderr: false },
    color: false,
    signal: new AbortController().signal,
    ...more,
    output: () => out.join(''),
    errors: () => err.join(''),
  }
}
