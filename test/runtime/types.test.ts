import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

const folder = fileURLToPath(new URL('types/', import.meta.url))
const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile)
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)

test('the types accept and refuse what they should', () => {
  assert.ok(fileNames.includes(`${folder}notifications.ts`))
  const problems = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options))
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  }
  assert.is(ts.formatDiagnostics(problems, host), '')
})

test('an editor offers topics and wildcards inside the quotes, and message types as handlers', () => {
  const file = `${folder}notifications.ts`
  const text = readFileSync(file, 'utf8')
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => ({ ...options, skipLibCheck: true }),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(ts.sys.readFile(name) ?? ''),
  })
  const offered = (before: string): readonly string[] => {
    const position = text.indexOf(before) + before.length
    return service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? []
  }
  const patterns = offered("n.subscribe('/private")
  for (const pattern of ['/shop/orders', '/status', '/shop/*', '/**'])
    assert.ok(patterns.includes(pattern), pattern)
  assert.equal(offered("n.on('/shop/orders', { "), ['OrderPlaced', 'Trouble'])
})

test.run()
