import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Bench } from './measure.js'

/** 20 clients × 500 messages a second through `mock` for 20 s: load.ts says what came of it. */
export const bench: Bench = {
  name: 'load',
  run: async () => {
    const script = fileURLToPath(new URL('load.ts', import.meta.url))
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
    })
    const lines = stdout.trim().split('\n').filter(Boolean)
    if (lines.length === 0) throw new Error(stderr)
    return lines.map((line, index) => {
      const row = { what: line.trim(), measured: '' }
      return index === 0
        ? { ...row, limit: 'nothing lost, nothing out of order', within: status === 0 }
        : { ...row, reason: 'of the same run' }
    })
  },
}
