import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { routesOf } from '../../catalogue/routes.js'
import { checkName } from '../checks/check-function.js'
import { lookupOf } from '../declarations/declaration-lookup.js'
import type { Output } from '../printer/output.js'
import { docComment, identifier, literal, namedImport, objectKey, stringLiteral } from '../printer/quote.js'

/** `parse` and `notifications`: the fixed parts, bound to this catalogue. */
export function router(catalogue: Catalogue): readonly Output[] {
  return [
    { path: 'parse.js', text: parseCode(catalogue) },
    { path: 'parse.d.ts', text: PARSE },
    { path: 'notifications.js', text: notificationsCode(catalogue) },
    { path: 'notifications.d.ts', text: notificationsDeclaration(catalogue) },
  ]
}

function parseCode(catalogue: Catalogue): string {
  const { messageTypes } = catalogue
  const { payload, tag, topic, tags, templates } = routesOf(catalogue)
  const lookup = lookupOf(catalogue)
  const checks = [...new Set(messageTypes.map(({ id }) => checkName(lookup.name(id))))].sort()
  const types = messageTypes.map(({ name, tags, id }) => {
    const spellings = tags.map(stringLiteral).join(', ')
    return `    [${stringLiteral(identifier(name))}, [${spellings}], ${checkName(lookup.name(id))}],\n`
  })
  const own = Object.entries(tags ?? {}).map(([name, path]) => `    ${objectKey(name)}: ${literal(path)},\n`)
  return `${namedImport(checks, './checks.js')}
import { createParse } from './runtime/parse.js';
${templates ? TEMPLATES : ''}import { topics } from './topics.js';

export const parse = /*#__PURE__*/ createParse({
  payload: ${literal(payload)},
${tag ? `  tag: ${literal(tag)},\n` : ''}  topic: ${literal(topic)},
  topics,
${own.length > 0 ? `  tags: {\n${own.join('')}  },\n` : ''}${templates ? '  templates,\n' : ''}  types: [
${types.join('')}  ],
});
`
}

const TEMPLATES = "import { templates } from './templates.js';\n"

const PARSE = `import type { Parse } from './runtime/parse.js';

${docComment(
  'Tells what a message is: `known` with its type, `unknown` to the catalogue, or `invalid` with its issues. It never throws.',
  `const result = parse(message)
if (result.kind === 'known') console.log(result.type, result.data)
if (result.kind === 'invalid') console.warn(result.issues)`,
)}
export declare const parse: Parse;
`

function notificationsCode(catalogue: Catalogue): string {
  const { templates } = routesOf(catalogue)
  return `import { createNotifications } from './runtime/notifications.js';
import { parse } from './parse.js';
${templates ? TEMPLATES : ''}import { topics } from './topics.js';

export const notifications = /*#__PURE__*/ createNotifications({ parse, topics${templates ? ', templates' : ''} });
`
}

function notificationsDeclaration({ topics }: Catalogue): string {
  const topic = topics.find(({ messageTypes }) => messageTypes.length > 0)
  const type = topic?.messageTypes[0]
  const example =
    topic && type !== undefined
      ? `const live = notifications(client)
live.on(${stringLiteral(topic.name)}, { ${identifier(type)}: ({ data }) => console.log(data) })`
      : undefined
  return `import type { Connect } from './runtime/notifications.js';

${docComment('Typed subscriptions on a CometD client.', example)}
export declare const notifications: Connect;
`
}
