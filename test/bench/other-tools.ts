import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { forComparison, type Row, race } from './measure.js'
import { exampleTexts, ownCatalogue } from './own-catalogue.js'
import type { JsonSchemaOf } from './peers/peer.js'

/** The same valid messages, judged by the built `validate` and by command-line tools for JSON Schema: rates of whole processes. */
export async function otherToolRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const put = (name: string, text: string): string => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    }
    const messages = exampleTexts()
    const block = messages.join('\n').length
    const all = Array.from({ length: Math.ceil(size / block) }, () => messages).flat()
    const lines = put('messages.jsonl', `${all.join('\n')}\n`)
    const list = put('messages.json', `[${all.join(',\n')}]`)
    const schema = await jsonSchema()
    const ofOne = put('message.schema.json', JSON.stringify({ $schema, ...schema }))
    const ofList = put('list.schema.json', JSON.stringify({ $schema, type: 'array', items: schema }))

    const tools = [
      { name: 'validate', command: [resolve('dist/cli.js'), 'validate', lines] },
      {
        name: '@sourcemeta/jsonschema, --fast',
        command: [installed('@sourcemeta/jsonschema/npm/cli.js'), 'validate', '--fast', ofOne, lines],
      },
      {
        name: 'ajv-cli, which reads one JSON array',
        command: [
          installed('ajv-cli/dist/index.js'),
          'validate',
          '--spec=draft2020',
          '--strict=false',
          '-s',
          ofList,
          '-d',
          list,
        ],
      },
    ]
    const timings = await race(
      3,
      tools.map(({ command }) => () => {
        // Throws where a tool does not find all of them valid.
        execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] })
      }),
    )
    return timings.map((timing, index) => {
      const what = `${shownSize}, all valid: ${tools[index]?.name}`
      return forComparison(what, size / 1e3 / timing.median, 'MB/s', reason, timing)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const $schema = 'https://json-schema.org/draft/2020-12/schema'
const size = 10_000_000
const shownSize = `${size / 1e6} MB`
const reason = 'beside each other; others tell no topic and no message type'

const installed = (path: string): string => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))

async function jsonSchema(): Promise<object> {
  const catalogue = await ownCatalogue()
  const lookup = lookupIn(catalogue)
  const shapes = catalogue.messageTypes.map(({ id }) => lookup(id))
  const { jsonSchemaOf } = (await import(new URL('peers/ajv.ts', import.meta.url).href)) as {
    readonly jsonSchemaOf: JsonSchemaOf
  }
  return jsonSchemaOf(shapes, lookup)
}
