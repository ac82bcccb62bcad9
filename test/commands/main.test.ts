import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type Command, type Context, exit } from '../../generator/commands/command.js'
import { main, type Tool } from '../../generator/commands/main.js'
import { UserError } from '../../generator/problems/user-error.js'
import { type World, worldAt } from '../world.js'

function toolOf(run: Command['run'], more: Partial<Command> = {}): Tool {
  const command: Command = {
    options: { scale: { type: 'string', value: '<name>', help: 'which scale' } },
    run,
    ...more,
  }
  return {
    commands: [{ name: 'weigh', summary: 'weigh things', load: async () => command }],
    version: () => '1.2.3',
  }
}

const idle = toolOf(async () => exit.ok)

async function run(
  args: readonly string[],
  tool = idle,
  more: Partial<Context> = {},
): Promise<{ code: number; world: World }> {
  const world = worldAt('/', more)
  return { code: await main(args, tool, world), world }
}

test('gives the command its arguments and returns its exit code', async () => {
  const { code, world } = await run(
    ['weigh', '--scale', 's', 'a'],
    toolOf(
      async ({ values, positionals }, { stdout }) => {
        await stdout(`${values.get('scale')} ${positionals}`)
        return exit.findings
      },
      { positionals: '<things…>' },
    ),
  )
  assert.is(code, 1)
  assert.is(world.output(), 's a')
})

test('--help and --version are findings of their own', async () => {
  const help = await run(['--help'])
  assert.is(help.code, 0)
  assert.match(help.world.output(), /weigh +weigh things/)
  const own = await run(['weigh', '--help'])
  assert.is(own.code, 0)
  assert.match(own.world.output(), /--scale <name> +which scale/)
  assert.match(own.world.output(), '--catalogue')
  const version = await run(['--version'])
  assert.is(version.world.output(), '1.2.3\n')
})

test('no command: the help on standard error', async () => {
  const { code, world } = await run([])
  assert.is(code, 2)
  assert.is(world.output(), '')
  assert.match(world.errors(), 'Usage:')
})

test('an unknown command names the nearest', async () => {
  const { code, world } = await run(['wiegh'])
  assert.is(code, 2)
  assert.match(world.errors(), 'Unknown command "wiegh". Did you mean "weigh"?')
})

test('a user sees a sentence, never a stack', async () => {
  const failing = toolOf(async () => {
    throw new UserError('Too\u001b[2J heavy.')
  })
  const { code, world } = await run(['weigh'], failing)
  assert.is(code, 2)
  assert.is(world.errors(), 'cometd-codegen: Too\\u{1b}[2J heavy.\n')
})

test('a bug of ours shows its stack and says so', async () => {
  const broken = toolOf(async () => {
    throw new TypeError('oops')
  })
  const { code, world } = await run(['weigh'], broken)
  assert.is(code, 2)
  assert.match(world.errors(), 'This is a bug in cometd-codegen')
  assert.match(world.errors(), 'TypeError: oops\n    at ')
})

const colors: readonly (readonly [
  wanted: boolean,
  args: readonly string[],
  env: Context['env'],
  terminal: boolean,
])[] = [
  [false, [], {}, false],
  [true, [], {}, true],
  [false, [], { NO_COLOR: '1' }, true],
  [true, [], { NO_COLOR: '' }, true],
  [false, [], { TERM: 'dumb' }, true],
  [true, [], { FORCE_COLOR: '1' }, false],
  [true, ['--color'], { NO_COLOR: '1' }, false],
  [false, ['--no-color'], { FORCE_COLOR: '1' }, true],
]

for (const [wanted, args, env, terminal] of colors) {
  test(`colours: ${args} ${JSON.stringify(env)} ${terminal ? 'terminal' : 'pipe'} → ${wanted}`, async () => {
    let color: boolean | undefined
    const tool = toolOf(async (_, context) => {
      color = context.color
      return exit.ok
    })
    await run(['weigh', ...args], tool, { env, isTerminal: { stdout: terminal, stderr: terminal } })
    assert.is(color, wanted)
  })
}

test.run()
