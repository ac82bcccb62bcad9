import ts from 'typescript'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

const folder = new URL('types/', import.meta.url)

test('the types accept and refuse what they should', () => {
  const { config } = ts.readConfigFile(new URL('tsconfig.json', folder).pathname, ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder.pathname)
  assert.ok(fileNames.some((name) => name.endsWith('types/notifications.ts')))
  const program = ts.createProgram(fileNames, options)
  const problems = ts.getPreEmitDiagnostics(program)
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => folder.pathname,
    getNewLine: () => '\n',
  }
  assert.is(ts.formatDiagnostics(problems, host), '')
})

test.run()
