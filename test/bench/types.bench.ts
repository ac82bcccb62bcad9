import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { atMost, type Bench, type Row, type Timing, timingOf } from './measure.js'
import { writeSynthetic } from './synthetic.js'

/** What the types cost an editor: the topics that it offers, of a package with 2,000 message types. */
export const bench: Bench = {
  name: 'types',
  run: async () => {
    execFileSync('npm', ['run', '--silent', 'prepack'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      writeSynthetic(join(folder, 'schemas'), 2_000)
      const options = ['--catalogue', 'schemas', '--out', 'package']
      execFileSync(process.execPath, [resolve('dist/cli.js'), 'generate', ...options], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
      return await completion(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

const before =
  "import { notifications } from './package/index.js'\nnotifications({ subscribe: () => 1 }).subscribe('"
const after = "', () => {})\n"

async function completion(folder: string): Promise<readonly Row[]> {
  const file = join(folder, 'consumer.ts')
  writeFileSync(file, before + after)
  const compilerOptions = {
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    types: [],
    skipLibCheck: true,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const server = new Server()
  try {
    server.tell('open', { file })
    await server.ask('semanticDiagnosticsSync', { file })
    const [, last = ''] = before.split('\n')
    const times: number[] = []
    let offered = 0
    for (let round = 0; round < 9; round += 1) {
      // As by a keystroke: what was asked before is no answer any more.
      server.tell('change', { file, line: 1, offset: 1, endLine: 1, endOffset: 1, insertString: ' ' })
      const started = performance.now()
      const { entries } = await server.ask('completionInfo', { file, line: 2, offset: last.length + 1 })
      times.push(performance.now() - started)
      offered = entries?.length ?? 0
    }
    if (offered < 200) throw new Error(`The editor is offered ${offered} topics.`)
    const timing: Timing = timingOf(times)
    return [atMost(`the editor's list of ${offered} topics and wildcards`, timing.median, 100, 'ms', timing)]
  } finally {
    server.end()
  }
}

type Answer = { readonly entries?: readonly unknown[] }

/** A language server as editors start it: requests are lines of JSON, answers have a header. */
class Server {
  private readonly process: ChildProcessWithoutNullStreams
  private readonly waiting = new Map<number, (answer: Answer) => void>()
  private sequence = 0
  private text = ''

  constructor() {
    const path = createRequire(import.meta.url).resolve('typescript/lib/tsserver.js')
    this.process = spawn(process.execPath, [path, '--disableAutomaticTypingAcquisition'])
    this.process.stdout.setEncoding('utf8').on('data', (text: string) => this.read(text))
  }

  tell(command: string, given: object): number {
    const seq = ++this.sequence
    this.process.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: given })}\n`)
    return seq
  }

  ask(command: string, given: object): Promise<Answer> {
    return new Promise((done) => this.waiting.set(this.tell(command, given), done))
  }

  end(): void {
    this.process.kill()
  }

  private read(text: string): void {
    const lines = (this.text + text).split('\n')
    this.text = lines.pop() ?? ''
    for (const line of lines.filter((one) => one.startsWith('{'))) {
      const { type, request_seq: seq, body } = JSON.parse(line)
      if (type === 'response') this.waiting.get(seq)?.(body ?? {})
    }
  }
}
