import { isFileName } from '../files/file-name.js'
import { pathOf } from '../json/pointer.js'
import { isObject, ownString } from '../json/value.js'
import { nameOfFile } from '../schema/folder.js'
import type { Located } from '../schema/resolve.js'
import type { Catalogue } from './catalogue.js'
import { isIdentifier } from './identifier.js'

/** `order-line` → `OrderLine`, `v2` → `V2`. */
export const pascalCase = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** What a schema is called in TypeScript: by its title where that is a name, else by its file or its last key. */
export function nameOf({ schema, origin }: Located): string {
  const title = isObject(schema) ? ownString(schema, 'title') : undefined
  if (title !== undefined && isIdentifier(title)) return title
  const file = pascalCase(nameOfFile(origin.file))
  const keys = (pathOf(origin.pointer) ?? []).filter(
    (key) => !['$defs', 'definitions', 'properties'].includes(key),
  )
  return origin.pointer === '' ? file : pascalCase(placeOf(keys)) || file
}

/** The last key; a position with the list that it is one in: `items/0`. */
const placeOf = (keys: readonly string[]): string =>
  keys.slice(/^\d+$/.test(keys.at(-1) ?? '') ? -2 : -1).join(' ')

/**
 * The name, or where it does not do for a declaration and its file, or is taken, the nearest one that does: `Issue2`. Case
 * makes no difference, as it makes none to files on some systems.
 */
export function freeName(name: string, isTaken: (lowerCase: string) => boolean): string {
  const sound = [name, `Schema${name}`].find((one) => nameFault(one) === undefined) ?? 'Schema'
  let free = sound
  for (let number = 2; isTaken(free.toLowerCase()); number++) free = `${sound}${number}`
  return free
}

/** `/shop/orders` → `ShopOrdersEvents`; `*` covers the children of a topic, `**` all its descendants. */
export function eventsName(pattern: string): string {
  if (pattern === '/**') return 'AllEvents'
  const words = pattern
    .split('/')
    .slice(1)
    .map((segment) => (segment === '*' ? 'Children' : segment === '**' ? 'Descendants' : pascalCase(segment)))
  const name = words.join('')
  return `${/^\d/.test(name) ? 'Topic' : ''}${name}Events`
}

/** A text as a message quotes it: of a long one, the beginning. */
export const shortened = (text: string): string => {
  const characters = text.length > maxShown ? [...text] : []
  return characters.length > maxShown ? `${characters.slice(0, maxShown).join('')}…` : text
}

const maxShown = 100

/** Why a text cannot be the name of a topic, or undefined when it can. */
export function topicFault(name: string): string | undefined {
  if (!/^(\/[^/*\s]+)+$/.test(name))
    return `"${shortened(name)}" is not a valid topic name: it must look like "/a/b", without wildcards.`
  return /^\/(meta|service)(\/|$)/.test(name)
    ? `"${shortened(name)}" is not a valid topic name: names in "/meta" and "/service" are reserved for the protocol (Bayeux 1.0, section 2.2).`
    : undefined
}

/** Why a name cannot be that of a declaration and its file, or undefined when it can. */
export function nameFault(name: string): string | undefined {
  if (!isIdentifier(name)) return `"${shortened(name)}" is not a valid TypeScript type name.`
  if (!isFileName(name)) return `"${shortened(name)}" is not a valid file name on every system.`
  return undefined
}

/** Names that the generated package and the language already have. */
export const takenNames: readonly string[] = [
  'AllHandlers',
  'AnyEvent',
  'Array',
  'Awaited',
  'Check',
  'CometDLike',
  'DocumentedKeys',
  'DriftFingerprint',
  'DriftOptions',
  'DriftReport',
  'DriftReporter',
  'Error',
  'EventOf',
  'Events',
  'EventsOf',
  'EventsOptions',
  'Exclude',
  'Handlers',
  'Invalid',
  'Issue',
  'Known',
  'KnownMessage',
  'Legal',
  'LostConnection',
  'Map',
  'Messages',
  'MessageType',
  'NotificationOptions',
  'Notifications',
  'NotificationSubscription',
  'Object',
  'Parsed',
  'ParseOptions',
  'Partial',
  'Pattern',
  'Patterns',
  'Payloads',
  'Promise',
  'RawError',
  'Readonly',
  'ReadonlyArray',
  'Received',
  'Record',
  'RefusedSubscription',
  'Set',
  'StandardSchema',
  'SubscribeOptions',
  'Symbol',
  'Topic',
  'Unknown',
  'Validated',
  'driftReporter',
  'index',
  'notifications',
  'parse',
  'topics',
  'topicsOf',
]

/** Names that are not free, in lower case, and whose they are. */
export function takenNamesIn({
  topics,
  wildcards,
  messageTypes,
}: Pick<Catalogue, 'topics' | 'wildcards' | 'messageTypes'>): Map<string, string> {
  const taken = new Map(takenNames.map((name) => [name.toLowerCase(), 'the generated package']))
  for (const { events, name } of topics) taken.set(events.toLowerCase(), `the topic "${shortened(name)}"`)
  for (const { events, pattern } of wildcards) taken.set(events.toLowerCase(), `the pattern "${pattern}"`)
  for (const { name } of messageTypes)
    for (const other of [`is${name}`, `validate${name}`, `${name}Schema`])
      taken.set(other.toLowerCase(), `the validator of "${name}"`)
  return taken
}
