import { spawnSync } from 'node:child_process'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readArguments } from '../../generator/commands/arguments.js'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { manuals } from '../../generator/commands/manual.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

const tool = { commands, version: () => '1.2.3' }

async function said(...args: readonly string[]): Promise<string> {
  const world = worldAt('/')
  assert.is(await main(args, tool, world), 0, world.errors())
  return world.output()
}

test('-h, -v and help are --help and --version', async () => {
  assert.is(await said('-h'), await said('--help'))
  assert.is(await said('help'), await said('--help'))
  assert.is(await said('-v'), '1.2.3\n')
  assert.is(await said('lint', '-h'), await said('lint', '--help'))
  assert.is(await said('help', 'lint'), await said('lint', '--help'))
  const world = worldAt('/')
  assert.is(await main(['help', 'lintt'], tool, world), 2)
  assert.match(world.errors(), 'Unknown command "lintt". Did you mean "lint"?')
})

test('the help of each command has two examples that its options take, and its exit codes', async () => {
  for (const { name, load } of commands) {
    const { options, positionals } = await load()
    const examples = manuals.get(name)?.examples ?? []
    assert.is(examples.length, 2, name)
    const help = await said('help', name)
    for (const [line] of examples) {
      assert.match(help, `  cometd-codegen ${line}\n`)
      const [first, ...rest] = line.split(/ >>? /)[0]?.split(' ') ?? []
      assert.is(first, name)
      readArguments([name, ...rest], options, positionals !== undefined)
    }
    // `mock` plays until it is stopped.
    const usual = name === 'mock' ? '130' : '0'
    assert.match(help, new RegExp(`\\nExit codes:\\n(?: {2}\\d+ .*\\n)*? {2}${usual} +\\S`), name)
    assert.is(/\n {2}0 /.test(help), name !== 'mock', name)
    assert.match(help, /\n {2}2 +\S/, name)
  }
  assert.equal([...manuals.keys()].sort(), commands.map(({ name }) => name).sort())
})

/** What bash completes a line to, of which the last word is being typed. */
async function completed(...words: readonly string[]): Promise<readonly string[]> {
  const script = await said('completion', 'bash')
  const line = words.map((word) => `'${word}'`).join(' ')
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _cometd_codegen; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    { cwd: temporaryFolder({ 'capture.har': '' }), encoding: 'utf8' },
  )
  assert.is(stderr, '')
  return stdout.trim().split('\n')
}

test('bash completes commands, options, values and files', async () => {
  assert.equal(await completed('cometd-codegen', 'val'), ['validate'])
  assert.equal(await completed('cometd-codegen', 'validate', '--pro'), ['--profile'])
  assert.equal(await completed('cometd-codegen', 'validate', '--profile', 's'), ['strict'])
  assert.equal(await completed('cometd-codegen', 'validate', 'cap'), ['capture.har'])
  assert.equal(await completed('cometd-codegen', 'help', 'cov'), ['coverage'])
})

test('each shell has a script that names each command and option', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const script = await said('completion', shell)
    for (const { name, load } of commands) {
      assert.match(script, name, shell)
      for (const option of Object.keys((await load()).options))
        assert.match(script, option, `${shell} ${name}`)
    }
  }
  for (const args of [[], ['basch'], ['bash', 'zsh']]) {
    const world = worldAt('/')
    assert.is(await main(['completion', ...args], tool, world), 2)
    assert.match(world.errors(), /bash/)
  }
})

test.run()
