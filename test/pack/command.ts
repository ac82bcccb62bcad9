import { spawn } from 'node:child_process'

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs a program in a folder to its end, with more variables of the environment; colours are off. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const env = { ...environment(), ...more }
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const stdout: string[] = []
  const stderr: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout: stdout.join(''), stderr: stderr.join('') }))
  })
}

/** The same with Node. */
export const node = (args: readonly string[], cwd: string, more?: NodeJS.ProcessEnv): Promise<Ended> =>
  run(process.execPath, args, cwd, more)

/** What it wrote to standard output; throws with all it said if it failed. */
export function outputOf({ code, stdout, stderr }: Ended): string {
  if (code !== 0) throw new Error(`Exit code ${code}\n${stdout}\n${stderr}`)
  return stdout
}

/** What another command, such as the one that runs the tests, told its own children must not reach these. */
function environment(): NodeJS.ProcessEnv {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, NODE_OPTIONS, FORCE_COLOR, ...others } = process.env
  return { ...others, NO_COLOR: '1' }
}
