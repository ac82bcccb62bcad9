import { isFileName } from '../files/is-file-name.js'
import { pathOf } from '../json/pointer.js'
import { isObject, ownString } from '../json/value.js'
import { nameOfFile } from '../schema/folder.js'
import type { Located } from '../schema/resolve.js'
import type { Catalogue } from './catalogue-model.js'
import { isIdentifier } from './identifier.js'
import { packageFunctions } from './package-names.js'

/** `order-line` → `OrderLine`, `v2` → `V2`. */
export const pascalCase = (text: string): string =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
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
  return origin.pointer === '' ? file : pascalCase(lastKeysOf(keys)) || file
}

/** The last key; a position with the list that it is one in: `items/0`. */
const lastKeysOf = (keys: readonly string[]): string =>
  keys.slice(/^\d+$/.test(keys.at(-1) ?? '') ? -2 : -1).join(' ')

/**
 * The name, or where it does not do for a declaration and its file, or is taken, the nearest one that does: `Issue2`. Case
 * makes no difference, as it makes none to files on some systems.
 */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const sound = [name, `Schema${name}`].find((one) => nameFault(one) === undefined) ?? 'Schema'
  let free = sound
  for (let number = 2; isTaken(free); number++) free = `${sound}${number}`
  return free
}

/** What a topic's file is called, without its ending: `/rooms/{roomId}/messages` → `rooms-roomId-messages`. */
export const topicFileName = (topic: string): string => spokenTopic(topic).slice(1).replaceAll('/', '-')

/** A topic without what marks its parameters and wildcards, as its events and its file are called. */
export const spokenTopic = (topic: string): string =>
  topic.replace(/\*\*$/, 'others').replace(/\*$/, 'other').replace(/[{}]/g, '')

/** What arrives on everything; no topic's events are called so. */
export const allEventsName = 'AllEvents'

/**
 * The names of the events of topics and wildcards, in their order: `/shop/orders` → `ShopOrdersEvents`; `*` covers the children of a topic, `**` all its
 * descendants. Of several that would be called alike (`/a-b`, `/a/b`), all but the first get a number.
 */
export function eventsNames(patterns: readonly string[]): readonly string[] {
  const taken = new Set([allEventsName.toLowerCase()])
  return patterns.map((pattern) => {
    if (pattern === '/**') return allEventsName
    const name = freeName(eventsName(pattern), (other) => taken.has(other.toLowerCase()))
    taken.add(name.toLowerCase())
    return name
  })
}

function eventsName(pattern: string): string {
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

/** Why a name cannot be that of a declaration and its file, or undefined when it can. */
export function nameFault(name: string): string | undefined {
  if (!isIdentifier(name)) return `"${shortened(name)}" is not a valid TypeScript type name.`
  if (!isFileName(name)) return `"${shortened(name)}" is not a valid file name on every system.`
  return undefined
}

/** Names that are not free, and whose they are. Case makes a difference to what is called as a function alone. */
export class TakenNames {
  private readonly owners = new Map<string, string>()

  constructor({ topics, wildcards, messageTypes }: Pick<Catalogue, 'topics' | 'wildcards' | 'messageTypes'>) {
    this.take(allEventsName, 'the pattern "/**"')
    for (const { events, name } of topics) this.take(events, `the topic "${shortened(name)}"`)
    for (const { events, pattern } of wildcards) this.take(events, `the pattern "${pattern}"`)
    for (const { name } of messageTypes)
      for (const other of [`is${name}`, `validate${name}`, `${name}Schema`])
        this.take(other, `the validator of "${name}"`)
  }

  take(name: string, owner: string): void {
    this.owners.set(name.toLowerCase(), owner)
  }

  ownerOf(name: string): string | undefined {
    if (packageFunctions.includes(name)) return `the function "${name}" of the generated package`
    if (languageTypes.includes(name)) return `TypeScript's own type`
    return this.owners.get(name.toLowerCase())
  }
}

/** What declarations of a schema's type may mention. A type of that name beside them would be meant instead. */
export const languageTypes: readonly string[] = ['Exclude']
