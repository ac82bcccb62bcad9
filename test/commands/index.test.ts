import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commands } from '../../generator/commands/index.js'

test('each command is an npm script in the repository', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const { name } of commands)
    assert.match(scripts[name], new RegExp(`^tsx generator/cli\\.ts ${name}\\b`))
})

test.run()
