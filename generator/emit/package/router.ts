import type { Catalogue } from '../../catalogue/catalogue.js'
import { checkName } from '../checks/check-module.js'
import { lookupOf } from '../declarations/lookup.js'
import type { Output } from '../printer/output.js'
import { identifier, literal, namedImport, stringLiteral } from '../printer/quote.js'

/** `parse` and `notifications`: the fixed parts, bound to this catalogue. */
export function router(catalogue: Catalogue): readonly Output[] {
  return [
    { path: 'parse.js', text: parseCode(catalogue) },
    { path: 'parse.d.ts', text: PARSE },
    { path: 'notifications.js', text: NOTIFICATIONS_CODE },
    { path: 'notifications.d.ts', text: NOTIFICATIONS },
  ]
}

function parseCode(catalogue: Catalogue): string {
  const { manifest, messageTypes } = catalogue
  const lookup = lookupOf(catalogue)
  const checks = [...new Set(messageTypes.map(({ id }) => checkName(lookup.name(id))))].sort()
  const types = messageTypes.map(({ name, tags, id }) => {
    const spellings = tags.map(stringLiteral).join(', ')
    return `    [${stringLiteral(identifier(name))}, [${spellings}], ${checkName(lookup.name(id))}],\n`
  })
  return `${namedImport(checks, './checks.js')}
import { createParse } from './runtime/parse.js';
import { topics } from './topics.js';

export const parse = /*#__PURE__*/ createParse({
  payload: ${literal(manifest.payload)},
  tag: ${literal(manifest.tag)},
  topic: ${literal(manifest.topic)},
  topics,
  types: [
${types.join('')}  ],
});
`
}

const PARSE = `import type { Parse } from './runtime/parse.js';

/**
 * Tells what a message is: \`known\` with its type, \`unknown\` to the catalogue, or \`invalid\` with its issues. It never throws.
 */
export declare const parse: Parse;
`

const NOTIFICATIONS_CODE = `import { createNotifications } from './runtime/notifications.js';
import { parse } from './parse.js';
import { topics } from './topics.js';

export const notifications = /*#__PURE__*/ createNotifications({ parse, topics });
`

const NOTIFICATIONS = `import type { Connect } from './runtime/notifications.js';

/** Typed subscriptions on a CometD client. */
export declare const notifications: Connect;
`
