import type { Catalogue } from '../catalogue/catalogue-model.js'
import { markdownCode, markdownProse, markdownText } from '../emit/printer/quote.js'
import type { Manifest } from '../schema/manifest.js'
import type { Docs, Row, TopicEntry, TypeEntry, Values } from './model.js'
import { inBrief, parameterWords } from './row-words.js'
import { textOf } from './type-parts.js'

/** What a tool can read at once, in bytes. */
const limit = 40 * 1024

/**
 * `CATALOGUE.md`: the catalogue for people and tools that read text. What a resource holds is told once, with the resource. Where it
 * would be longer than 40 KB, the longest examples are left out until it is not.
 */
export function catalogueText(catalogue: Catalogue, docs: Docs): string {
  const whole = textWith(catalogue, docs, '', () => true)
  let excess = bytesOf(whole) - limit
  if (excess <= 0) return whole
  const note = 'Long examples are left out; `catalogue.html` has them.'
  excess += bytesOf(note) + 2
  const left = new Set<TypeEntry>()
  const lengths = docs.messageTypes.map((type) => ({ type, length: bytesOf(exampleOf(type) ?? '') }))
  for (const { type, length } of lengths.sort((a, b) => b.length - a.length)) {
    if (excess <= 0 || length === 0) break
    left.add(type)
    excess -= length
  }
  return textWith(catalogue, docs, note, (type) => !left.has(type))
}

const bytesOf = (text: string): number => Buffer.byteLength(text)

/** Whether the example of a type is shown. */
type Shows = (type: TypeEntry) => boolean

function textWith({ manifest }: Catalogue, docs: Docs, note: string, shows: Shows): string {
  const { name, version, description, topics, messageTypes, resources } = docs
  const sections = [
    `# ${markdownText(`${name} ${version}`)}`,
    markdownProse(description),
    ...(manifest.disclaimer === undefined ? [] : [`> ${markdownText(manifest.disclaimer)}`]),
    '`*` marks what is required. Values are open (others may come) or closed. `catalogue.html` shows all of it, with constraints, sources and more examples.',
    whereLine(manifest),
    ...(note === '' ? [] : [note]),
    '## Topics',
    topics.map(topicLine).join('\n'),
    '## Message types',
    ...messageTypes.flatMap((type) => typeSection(type, isSaidOnce(manifest), shows)),
    ...(resources.length === 0
      ? []
      : ['## Resources', ...resources.flatMap((type) => typeSection(type, () => false, shows))]),
  ]
  return `${sections.join('\n\n')}\n`
}

function topicLine({ name, description, messageTypes, parameters }: TopicEntry): string {
  const types = messageTypes.map(markdownCode).join(', ')
  const about = [description ?? '', ...parameters.filter((one) => one.name !== '*').map(parameterWords)]
  const told = about.filter((part) => part !== '').map((part) => asSentence(markdownProse(part)))
  return `- ${markdownCode(name)}: ${[`${types}.`, ...told].join(' ')}`
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

function whereLine({ payload, tag, topic }: Manifest): string {
  const code = (path: readonly string[]): string => markdownCode(path.join('.'))
  const parts = [
    payload.length === 0 ? '' : `The payload is at ${code(payload)}.`,
    tag === undefined ? '' : `The message type is named at ${code(tag)}.`,
    `The topic is at ${code(topic)}.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** What every message type has in the same place is told once. */
const isSaidOnce =
  ({ payload, tag }: Manifest) =>
  ({ path }: Row): boolean =>
    path === payload.join('.') || path === tag?.join('.')

function typeSection(type: TypeEntry, isToldAbove: (row: Row) => boolean, shows: Shows): readonly string[] {
  const { name, description, topics, tags, kind, rows, values } = type
  const bases = basesOf(type)
  const spellings = tags.filter((tag) => tag !== name)
  const about = [
    description === undefined ? '' : markdownProse(description),
    kind === 'message type' && topics.length > 0 ? `On ${topics.map(markdownCode).join(', ')}.` : '',
    spellings.length === 0
      ? ''
      : `${spellings.length < tags.length ? 'Also spelt' : 'Its tag is'} ${spellings.map(markdownCode).join(' or ')}.`,
    bases.length === 0 ? '' : `With all of ${bases.map(markdownCode).join(', ')}.`,
    rows.length === 0 ? `Type ${markdownCode(textOf(type.type))}.` : '',
    values === undefined ? '' : valuesText(values),
  ]
  const own = rows.filter((row) => row.declaredAt === undefined && !isToldAbove(row)).map(rowLine)
  const example = shows(type) ? exampleOf(type) : undefined
  return [
    `### ${name}`,
    about.filter((part) => part !== '').join(' '),
    ...(own.length === 0 ? [] : [own.join('\n')]),
    ...(example === undefined ? [] : [`\`\`\`json\n${example}\n\`\`\``]),
  ]
}

/** What a type is said to be besides an object: the resources that it extends. */
const basesOf = ({ type }: TypeEntry): readonly string[] =>
  type.length > 1 ? type.filter(({ isName }) => isName).map(({ text }) => text) : []

/** The shortest one. */
const exampleOf = ({ examples }: TypeEntry): string | undefined =>
  examples.map((one) => JSON.stringify(one)).sort((a, b) => a.length - b.length)[0]

function rowLine({ path, type, required, description, values, personal, deprecated }: Row): string {
  const marks = [personal ? 'Personal.' : '', deprecated ? 'Deprecated.' : '']
  const parts = [
    description === undefined ? '' : markdownProse(inBrief(description)),
    values === undefined ? '' : valuesText(values),
    ...marks,
  ].filter((part) => part !== '')
  const head = `- ${markdownCode(path)}${required === 'yes' ? '\\*' : ''} ${markdownCode(textOf(type))}`
  return parts.length === 0 ? head : `${head}: ${parts.join(' ')}`
}

const valuesText = ({ isOpen, isOfEach, values }: Values): string =>
  `${isOfEach ? 'Each one, ' : 'Values, '}${isOpen ? 'open' : 'closed'}: ${values
    .map(({ value }) => markdownCode(typeof value === 'string' ? value : JSON.stringify(value)))
    .join(', ')}.`
