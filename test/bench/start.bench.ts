import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { atMost, type Bench, raceAsync } from './measure.js'

const message = {
  channel: '/notifications/services',
  data: { messageType: 'ServiceStateChangeMessage', service: { type: 'Voice', state: 'Active' } },
}

/** From the start of a process to its first validated message, against a process that does nothing. */
export const bench: Bench = {
  name: 'start',
  run: async () => {
    const module = pathToFileURL('generated/parse.js').href
    const code = `import { parse } from ${JSON.stringify(module)}; if (parse(${JSON.stringify(message)}).kind !== 'known') process.exit(1)`
    const [bare = 1, first = 0] = await raceAsync(25, [() => node('0'), () => node(code)])
    return [atMost('start to first validated message, against bare node', first / bare, 1.15, '×')]
  },
}

function node(code: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' })
    child.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`exit code ${status}`))))
  })
}
