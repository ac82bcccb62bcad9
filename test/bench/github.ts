import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

type Schema = Readonly<Record<string, unknown>>

/**
 * Writes the schemas of GitHub's webhook events as a catalogue: a message type and a topic for each event, a resource for each
 * schema that they share. Answers how many events there are.
 */
export function writeGitHub(folder: string): number {
  for (const name of ['messages', 'topics', 'resources']) mkdirSync(join(folder, name), { recursive: true })
  const put = (path: string, value: unknown): void => writeFileSync(join(folder, path), JSON.stringify(value))
  put('catalogue.json', {
    name: 'github',
    version: '1.0.0',
    description: 'Webhook events.',
    payload: '/data',
    ignore: ['tsAdditionalProperties'],
  })
  const { definitions } = JSON.parse(readFileSync(source, 'utf8')) as {
    readonly definitions: Readonly<Record<string, Schema>>
  }
  // `issues$opened` is an event, `issues_event` any of them, `issue` what they share.
  const events = Object.entries(definitions).filter(([name]) => name.includes('$'))
  const shared = Object.entries(definitions).filter(([name]) => !/\$|_event$/.test(name))
  for (const [name, schema] of shared)
    put(`resources/${name}.schema.json`, { title: titleOf(name), ...draft, ...placed(schema, '') })
  for (const [name, schema] of events) {
    const title = titleOf(name)
    put(`messages/${title}.schema.json`, {
      ...draft,
      title,
      type: 'object',
      properties: { channel: { type: 'string' }, data: placed(schema, '../resources/') },
      required: ['channel', 'data'],
    })
    put(`topics/${title}.schema.json`, {
      ...draft,
      title: `/github/${name.replace('$', '/')}`,
      oneOf: [{ $ref: `../messages/${title}.schema.json` }],
    })
  }
  return events.length
}

const source = fileURLToPath(new URL('node_modules/@octokit/webhooks-schemas/schema.json', import.meta.url))

const draft = { $schema: 'http://json-schema.org/draft-07/schema#' }

/** `check_run$completed` → `CheckRunCompleted` */
const titleOf = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z\d])([A-Za-z\d])/g, (_, letter: string) => letter.toUpperCase())

/** A schema whose references lead to files in a folder. */
function placed({ $schema: _draft, title: _title, ...schema }: Schema, folder: string): Schema {
  const text = JSON.stringify(schema)
  return JSON.parse(
    text.replaceAll(/"#\/definitions\/([^"]+)"/g, (_, name: string) => `"${folder}${name}.schema.json"`),
  ) as Schema
}
