// timeout: 240
// One capture on two machines: GNU parallel over ssh, one of the machines lost half-way. Each machine is a network namespace
// with an sshd of its own, which takes root.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { cli } from '../cli.js'
import { temporaryFolder } from '../temporary.js'
import { bad, good, type JsonReport, ordersCatalogue, runIn } from './orders.js'

const tools = ['ip', 'sshd', 'ssh', 'ssh-keygen', 'parallel']
const lacking = tools.filter((tool) => spawnSync('which', [tool]).status !== 0)
const own = process.pid % 10_000
const names = ['a', 'b'].map((letter) => `ccg${own}${letter}`)
const bridge = `ccg${own}`
/** A network that nothing else uses: `10.213.x.0/24`. */
const address = (host: number): string => `10.213.${own % 250}.${host}`
const hosts = [address(2), address(3)] as const

const ip = (...args: readonly string[]): void => void execFileSync('ip', args, { stdio: 'pipe' })

/** Why the test cannot be run here; undefined where it can. */
function obstacle(): string | undefined {
  if (process.getuid?.() !== 0) return 'it takes root'
  if (lacking.length > 0) return `there is no ${lacking.join(', ')}`
  const made = spawnSync('ip', ['netns', 'add', names[0] ?? ''], { encoding: 'utf8' })
  if (made.status !== 0) return `no network namespace can be made: ${made.stderr.trim()}`
  ip('netns', 'del', names[0] ?? '')
  const bridged = spawnSync('ip', ['link', 'add', bridge, 'type', 'bridge'], { encoding: 'utf8' })
  if (bridged.status !== 0) return `no bridge can be made: ${bridged.stderr.trim()}`
  ip('link', 'del', bridge)
  return undefined
}

/** Two machines behind a bridge, with the options by which ssh reaches them. */
function machines(folder: string): readonly string[] {
  const key = join(folder, 'key')
  for (const file of [key, join(folder, 'host')])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
  // Where sshd keeps its privileges apart.
  mkdirSync('/run/sshd', { recursive: true, mode: 0o755 })
  ip('link', 'add', bridge, 'type', 'bridge')
  ip('addr', 'add', `${address(1)}/24`, 'dev', bridge)
  ip('link', 'set', bridge, 'up')
  for (const [index, name] of names.entries()) {
    const [outer, inner] = [`${name}o`, `${name}i`]
    ip('netns', 'add', name)
    ip('link', 'add', outer, 'type', 'veth', 'peer', 'name', inner)
    ip('link', 'set', outer, 'master', bridge, 'up')
    ip('link', 'set', inner, 'netns', name)
    ip('-n', name, 'addr', 'add', `${hosts[index]}/24`, 'dev', inner)
    ip('-n', name, 'link', 'set', inner, 'up')
    ip('-n', name, 'link', 'set', 'lo', 'up')
    const settings = [
      `HostKey=${join(folder, 'host')}`,
      `AuthorizedKeysFile=${key}.pub`,
      `ListenAddress=${hosts[index]}`,
      'Port=2222',
      'PermitRootLogin=yes',
      'PasswordAuthentication=no',
      'StrictModes=no',
      'UsePAM=no',
      'PidFile=none',
      'MaxStartups=50',
    ]
    const sshd = execFileSync('which', ['sshd'], { encoding: 'utf8' }).trim()
    // It goes into the background by itself, once it listens.
    execFileSync('ip', [
      'netns',
      'exec',
      name,
      sshd,
      '-f',
      '/dev/null',
      '-E',
      join(folder, `${name}.log`),
      ...settings.flatMap((one) => ['-o', one]),
    ])
  }
  return [
    '-p',
    '2222',
    '-i',
    key,
    '-o',
    'StrictHostKeyChecking=no',
    '-o',
    'UserKnownHostsFile=/dev/null',
    '-o',
    'LogLevel=ERROR',
    '-o',
    'ConnectTimeout=5',
  ]
}

/** Ends all that runs on a machine, as a loss of power would. */
function stop(name: string): void {
  const { stdout } = spawnSync('ip', ['netns', 'pids', name], { encoding: 'utf8' })
  for (const pid of stdout.split('\n').filter(Boolean)) {
    try {
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}

function remove(): void {
  for (const name of names) {
    stop(name)
    spawnSync('ip', ['netns', 'del', name])
    spawnSync('ip', ['link', 'del', `${name}o`])
  }
  spawnSync('ip', ['link', 'del', bridge])
}

const reportIn = (folder: string, name: string): JsonReport =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'))

const reason = obstacle()
if (reason !== undefined) console.log(`NOT RUN: one capture on two machines, as ${reason}.`)
const onMachines = reason === undefined ? test : test.skip

onMachines(
  'one capture on two machines, one of which is lost half-way, gives the report of a single run',
  async () => {
    const lines = Array.from({ length: 400 }, (_, index) => (index % 7 === 3 ? bad : good))
    const text = lines.map((line) => `${line}\n`).join('')
    const folder = temporaryFolder({ ...ordersCatalogue, 'big.ndjson': text })
    await runIn(folder, ['validate', 'big.ndjson', '--report', 'json=whole.json'])
    try {
      const ssh = machines(folder)
      const command = `${process.execPath} ${cli}`
      // A finding is no failure of the machine: only what is worse is tried again.
      const job = `cd ${folder} && { ${command} validate - --part-of big.ndjson --part {#} --format json || test $? -eq 1; }`
      const parallel = spawn(
        'parallel',
        [
          ...['--will-cite', '--ssh', `ssh ${ssh.join(' ')}`, '-j', '1', '--retries', '4'],
          ...['-S', hosts.map((host) => `root@${host}`).join(','), '--sshdelay', '0.1'],
          // With --pipepart, parallel 20221122 hands nothing to a job that it tries again.
          ...['--pipe', '--block', String(Math.ceil(text.length / 12))],
          ...['--results', 'part-{#}', job],
        ],
        { cwd: folder, stdio: [openSync(join(folder, 'big.ndjson'), 'r'), 'ignore', 'pipe'] },
      )
      const said: Buffer[] = []
      parallel.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
      const ended = new Promise<number | null>((done) => parallel.once('close', done))
      const limit = setTimeout(() => parallel.kill('SIGTERM'), 180_000)
      const finished = (): number =>
        readdirSync(folder).filter(
          (name) => /^part-\d+$/.test(name) && readFileSync(join(folder, name)).length > 0,
        ).length
      while (finished() < 4 && parallel.exitCode === null) await new Promise((later) => setTimeout(later, 50))
      const before = finished()
      stop(names[1] ?? '')
      const code = await ended
      clearTimeout(limit)
      const log = Buffer.concat(said).toString()
      assert.is(code, 0, log)
      const parts = readdirSync(folder).filter((name) => /^part-\d+$/.test(name)).length
      assert.ok(
        before >= 4 && before < parts,
        `${before} of ${parts} parts were there when the machine was lost`,
      )
      const merged = await runIn(folder, ['merge-reports', 'part-*', '--report', 'json=merged.json'])
      assert.is(merged.code, 1, merged.err)
      const [whole, all] = [reportIn(folder, 'whole.json'), reportIn(folder, 'merged.json')]
      assert.equal(all.summary, whole.summary)
      assert.is(all.summary.invalid, lines.filter((line) => line === bad).length)
      assert.equal(all.findings, whole.findings)
    } finally {
      remove()
    }
  },
)

test.run()
