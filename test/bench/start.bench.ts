import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { atMost, type Bench, type Row, race, type Timing } from './measure.js'

/** From the start of a process to its first validated message, and of a command to its end, against a process that does nothing. */
export const bench: Bench = {
  name: 'start',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      const put = (name: string, code: string): string => {
        const path = join(folder, name)
        writeFileSync(path, code)
        return path
      }
      execFileSync('npm', ['run', '--silent', 'prepack'], { stdio: ['ignore', 'ignore', 'inherit'] })
      const capture = put('one.json', JSON.stringify(message))
      const bundle = await bundled(folder)
      const files = [
        put('bare.mjs', ''),
        put(
          'validator.mjs',
          `import { is${type} as accepts } from '${moduleAt(`validators/${type}.js`)}'\n${use('accepts')}`,
        ),
        put('bundled.mjs', `import { parse } from '${pathToFileURL(bundle).href}'\n${use(known)}`),
        put('parse.mjs', `import { parse } from '${moduleAt('parse.js')}'\n${use(known)}`),
      ]
      const tool = resolve('dist/cli.js')
      const commands = [...files.map((file) => [file]), [tool, '--help'], [tool, 'validate', capture]]
      const [bare, validator, bundledParse, parse, help, validate] = await race(
        15,
        commands.map((command) => () => node(command)),
      )
      if (!bare || !validator || !bundledParse || !parse || !help || !validate)
        throw new Error('nothing was timed')
      const slower = (what: string, timing: Timing, limit: number): Row =>
        atMost(what, timing.median / bare.median, limit, '×', timing, bare)
      return [
        slower('start to first message, one validator', validator, 1.15),
        slower('the same through parse(), bundled as for a browser', bundledParse, 1.15),
        slower('the same through parse(), every module a file', parse, 1.1),
        slower('the whole of "--help"', help, 2),
        slower('the whole of "validate" of one message', validate, 5.8),
      ]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

const type = 'ServiceStateChangeMessage'
const message = {
  channel: '/notifications/services',
  data: { messageType: type, service: { type: 'Voice', state: 'Active' } },
}
const known = '((value) => parse(value).kind === "known")'
const use = (accepts: string): string => `if (!${accepts}(${JSON.stringify(message)})) process.exit(1)`

const moduleAt = (path: string): string => pathToFileURL(resolve('generated', path)).href

async function bundled(folder: string): Promise<string> {
  const outfile = join(folder, 'bundle.mjs')
  await build({ entryPoints: ['generated/parse.js'], bundle: true, minify: true, format: 'esm', outfile })
  return outfile
}

function node(command: readonly string[]): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, command, { stdio: 'ignore' })
    child.on('exit', (status) => (status === 0 ? done() : reject(new Error(`exit code ${status}`))))
  })
}
