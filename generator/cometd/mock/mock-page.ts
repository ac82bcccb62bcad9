import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { docsOf } from '../../docs/docs.js'
import { find } from '../../docs/find.js'
import type { Docs } from '../../docs/model.js'
import { addressOf } from '../../docs/property-address.js'
import { ownFile } from '../../files/own-files.js'
import { pointerOf } from '../../json/pointer.js'
import { breakable, codeScript, fillFrom, sharedStyle } from '../../pages/page-template.js'
import { errorText } from '../../problems/error-text.js'
import { UserError } from '../../problems/user-error.js'
import { isPlayable } from './envelope.js'
import { labelsOf } from './example-labels.js'
import { examplesIn } from './example-playlist.js'
import type { Feed } from './feed.js'
import { answer, jsonIn, refuse } from './http.js'
import type { Verdict } from './reported-verdict.js'
import { wireValue } from './wire-value.js'

/** What the page can have done. */
export type PageActions = {
  readonly feed: Feed
  readonly publish: (topic: string, message: unknown) => Promise<Verdict>
  readonly judge: (topic: string, message: unknown) => Verdict
  /** Plays from the beginning. */
  readonly replay: () => void
}

/** Whether a path belongs to the page. */
export const isOfPage = (path: string): boolean =>
  path === '/' || path === '/favicon.ico' || path.startsWith('/mock/')

type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => void

/** Answers what the page asks; who asks has been checked before. `path` is where clients connect. */
export async function createPage(catalogue: Catalogue, path: string, actions: PageActions): Promise<Handler> {
  const files = new Map<string, readonly [type: string, text: string]>([
    ['/', ['text/html; charset=utf-8', await html(catalogue, path)]],
    ['/mock/page.css', ['text/css; charset=utf-8', ownFile('templates/mock/page.css')]],
    ['/mock/style.css', ['text/css; charset=utf-8', ownFile(sharedStyle)]],
    ['/mock/code.js', ['text/javascript; charset=utf-8', ownFile(codeScript)]],
    ['/mock/page.js', ['text/javascript; charset=utf-8', ownFile('templates/mock/page.js')]],
  ])
  const describe = describerOf(catalogue)
  return (request, response, path) => {
    const file = files.get(path)
    if (request.method === 'GET' && file) return sendFile(response, file)
    if (request.method === 'GET' && path === '/mock/feed') return actions.feed.open(response)
    if (request.method !== 'POST') return refuse(response, 404, 'Not found. Open "/" instead.')
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return refuse(response, 415, 'The request must have the content type application/json.')
    act(request, response, path, actions, describe).catch((error: unknown) =>
      error instanceof UserError
        ? refuse(response, 400, error.message)
        : refuse(response, 500, errorText(error)),
    )
  }
}

type Describe = (type: unknown, path: unknown) => { readonly name?: string; readonly description?: string }

/** Says what the catalogue says of a property, by the keys that lead to it; any item is `[]`. */
function describerOf(catalogue: Catalogue): Describe {
  let docs: Docs | undefined
  return (type, path) => {
    if (typeof type !== 'string' || !isList(path)) return {}
    docs ??= docsOf(catalogue)
    const { found } = find(docs, addressOf(type, pointerOf(path)))
    if (found?.kind !== 'property') return {}
    return { name: found.row.path, ...(found.row.description && { description: found.row.description }) }
  }
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

function sendFile(response: ServerResponse, [type, text]: readonly [type: string, text: string]): void {
  response.writeHead(200, { ...headers, 'Content-Type': type })
  response.end(text)
}

async function act(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { publish, judge, replay }: PageActions,
  describe: Describe,
): Promise<void> {
  const body = new Map(Object.entries((await jsonIn(request)) ?? {}))
  if (path === '/mock/replay') {
    replay()
    return answer(response, {})
  }
  if (path === '/mock/describe') return answer(response, describe(body.get('type'), body.get('path')))
  const [topic, message] = [body.get('topic'), body.get('message')]
  if (typeof topic !== 'string' || !isPlayable(topic) || message === undefined)
    return refuse(response, 400, 'Expected a "topic" such as "/a/b" and a "message".')
  if (path === '/mock/send') return answer(response, await publish(topic, message))
  if (path === '/mock/judge') return answer(response, judge(topic, wireValue(message)))
  refuse(response, 404, 'Not found.')
}

async function html(catalogue: Catalogue, path: string): Promise<string> {
  const fill = await fillFrom('templates/mock/page.hbs', ownFile)
  return fill({ ...viewOf(catalogue), path })
}

/** Handlebars escapes all of it. */
function viewOf(catalogue: Catalogue) {
  const { manifest, topics, messageTypes } = catalogue
  const examplesOn = examplesIn(catalogue)
  const types = new Map(messageTypes.map((type) => [type.name, type]))
  return {
    name: manifest.name,
    version: manifest.version,
    topics: topics.map((topic) => ({
      topic: topic.name,
      topicParts: breakable(topic.name),
      description: topic.description ?? '',
      types: topic.messageTypes.flatMap((name) => {
        const type = types.get(name)
        if (type === undefined) return []
        const examples = examplesOn(topic, name)
        const labels = labelsOf(examples.map(({ example }) => example))
        return {
          name,
          description: type.description ?? '',
          examples: examples.map(({ channel, example }, index) => ({
            topic: channel,
            name,
            nameParts: breakable(name),
            label: labels[index] ?? '',
            text: JSON.stringify(onTopic(example, channel), null, 2),
          })),
        }
      }),
    })),
  }
}

const onTopic = (example: unknown, topic: string): unknown =>
  typeof example === 'object' && example !== null && 'channel' in example
    ? { ...example, channel: topic }
    : example
