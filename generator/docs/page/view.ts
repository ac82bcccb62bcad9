import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { stringLiteral } from '../../emit/printer/quote.js'
import { tryParse } from '../../json/json-text.js'
import { isObject } from '../../json/value.js'
import { breakable } from '../../pages/page-template.js'
import { printable } from '../../problems/printable.js'
import type {
  Docs,
  EvidenceEntry,
  Notes,
  Row,
  Said,
  TopicEntry,
  TypeEntry,
  TypePart,
  Values,
} from '../model.js'
import { elementId, hrefOf } from '../property-address.js'
import { parameterWords, requiredWords } from '../row-words.js'

/** What pages are made of. */
export type Material = {
  readonly catalogue: Catalogue
  readonly docs: Docs
  /** The declarations of the package by their paths. */
  readonly declarations: ReadonlyMap<string, string>
  readonly notes: Notes
}

/** What one page shows, and where the addresses lead that stand on others. */
export type Shown = {
  readonly topics: readonly TopicEntry[]
  readonly types: readonly TypeEntry[]
  /** The list on the left: what is on this page, or what is on all. */
  readonly listed: Pick<Docs, 'topics' | 'messageTypes' | 'resources'>
  readonly isFirst: boolean
  readonly hasTry: boolean
  readonly href: (address: string) => string
}

/** What the template of a page shows. Handlebars escapes all of it. */
export function viewOf({ catalogue, docs, declarations, notes }: Material, shown: Shown) {
  const { manifest, grounds } = catalogue
  const { listed, href } = shown
  const files = new Map(catalogue.files.map(({ path, text }) => [path, text]))
  const look: Look = { catalogue, files, declarations, hasGrounds: grounds !== undefined, notes, href }
  const types = (kind: TypeEntry['kind']) =>
    shown.types.filter((type) => type.kind === kind).map((type) => typeView(type, look))
  const inList = ({ name }: { readonly name: string }) => ({
    href: href(name),
    parts: breakable(printable(name)),
  })
  return {
    name: printable(docs.name),
    version: printable(docs.version),
    home: href(''),
    description: shown.isFirst ? prose(docs.description) : [],
    numbers: shown.isFirst ? numbersOf(docs) : [],
    notes: shown.isFirst ? notesOf(manifest.disclaimer, look.hasGrounds) : [],
    hasTry: shown.hasTry,
    listed: [
      { name: 'Topics', entries: listed.topics.map(inList), isTopics: true },
      { name: 'Message types', entries: listed.messageTypes.map(inList), isTopics: false },
      { name: 'Resources', entries: listed.resources.map(inList), isTopics: false },
    ].filter(({ entries }) => entries.length > 0),
    topics: shown.topics.map((topic) => topicView(topic, look)),
    messageTypes: types('message type'),
    resources: types('resource'),
    evidence: shown.isFirst ? evidenceView(grounds) : [],
    footer: `Made by cometd-codegen from the schemas of ${printable(docs.name)} ${printable(docs.version)}.`,
  }
}

function numbersOf({ topics, messageTypes, resources }: Docs) {
  const rows = [...messageTypes, ...resources].flatMap((type) => type.rows)
  return [
    { count: topics.length, what: 'topics' },
    { count: messageTypes.length, what: 'message types' },
    { count: resources.length, what: 'resources' },
    { count: rows.filter(({ declaredAt }) => declaredAt === undefined).length, what: 'properties' },
  ]
}

const evidenceView = (grounds: Catalogue['grounds']) =>
  [...(grounds?.evidence ?? [])].map(([id, { kind, title, edition, year }]) => ({
    id: elementId(`source:${id}`),
    name: printable(id),
    title: printable([title, edition, year].filter((part) => part !== undefined).join(', ')),
    kind,
  }))

type Look = Pick<Material, 'catalogue' | 'declarations' | 'notes'> &
  Pick<Shown, 'href'> & {
    readonly files: ReadonlyMap<string, string>
    readonly hasGrounds: boolean
  }

function notesOf(disclaimer: string | undefined, hasGrounds: boolean): readonly string[] {
  return [
    ...(disclaimer === undefined ? [] : [printable(disclaimer)]),
    ...(hasGrounds
      ? ['A value with a dashed border is inferred: nothing that was seen or published proves it.']
      : []),
  ]
}

type Link = (address: string) => { readonly href: string; readonly text: string }

const linkFor =
  ({ href }: Look): Link =>
  (address) => ({ href: href(address), text: printable(address) })

/** What stands between two backticks is code. */
function prose(text: string) {
  return printable(text)
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? { isCode: true, text: part.slice(1, -1) }
        : { isCode: false, text: part },
    )
}

const parts = (type: readonly TypePart[], { href }: Look) =>
  type.map(({ text, isName }) => ({ text: printable(text), href: isName ? href(text) : '' }))

function topicView(topic: TopicEntry, look: Look) {
  const { catalogue } = look
  const { name, description = '', parameters, messageTypes, wildcards } = topic
  return {
    id: elementId(name),
    href: hrefOf(name),
    name: printable(name),
    parts: breakable(printable(name)),
    description: prose(description),
    parameters: parameters.filter((one) => one.name !== '*').map((one) => prose(parameterWords(one))),
    notes: notesView(name, look),
    messageTypes: messageTypes.map((type) => ({ href: look.href(type), name: type })),
    wildcards: wildcards.map(printable),
    snippets: snippetsOf(topic, catalogue.manifest.name),
  }
}

/** What a reader does next with a topic, to be copied. */
function snippetsOf({ name, messageTypes }: TopicEntry, packageName: string) {
  const handlers = messageTypes.map((type) => `  ${type}: ({ data }) => console.log(data),`)
  const subscribe = [
    `import { notifications } from ${stringLiteral(packageName)}`,
    '',
    `notifications(client).on(${stringLiteral(name)}, {`,
    ...handlers,
    '})',
  ].join('\n')
  return [
    { language: 'ts', text: subscribe },
    {
      language: 'sh',
      text: [
        `npx cometd-codegen mock --catalogue ${shellWord(packageName)}`,
        `npx cometd-codegen record --catalogue ${shellWord(packageName)} --url https://host/cometd --topic ${shellWord(name)} --out capture.ndjson`,
      ].join('\n'),
    },
  ]
}

/** A text that a shell takes as it is. */
const shellWord = (text: string): string =>
  /^[\w/.-]+$/.test(text) ? text : `'${printable(text).replaceAll("'", `'\\''`)}'`

function typeView(type: TypeEntry, look: Look) {
  const link = linkFor(look)
  const { kind, name, description = '', tags, topics, usedIn, rows, examples, origin } = type
  const others = tags.filter((tag) => tag !== name)
  const facts = [
    { name: 'carried by', items: some(topics, link) },
    { name: 'used in', items: some(usedIn, link) },
    { name: 'also spelt', items: others.map(plain) },
    { name: 'must be', items: type.constraints.map(plain) },
    { name: 'source', items: sourceItems(type, look) },
    { name: 'schema', items: [plain(originText(origin))] },
  ]
  return {
    id: elementId(name),
    href: hrefOf(name),
    kind,
    name,
    parts: breakable(name),
    badges: badgesOf(type),
    notes: notesView(name, look),
    description: prose(description),
    type: rows.length === 0 ? parts(type.type, look) : [],
    values: valuesView(type.values, look),
    facts: facts.filter(({ items }) => items.length > 0),
    rows: rows.map((row) => rowView(row, look)),
    declaration: declarationOf(name, look),
    schema: schemaView(origin.file, look),
    file: origin.file,
    examples: examples.map((example) => ({ language: 'json', text: JSON.stringify(example, null, 2) })),
  }
}

/** Where the package declares a type. */
export const declarationFile = (name: string): string => `types/${name}.d.ts`

function declarationOf(name: string, { declarations }: Look) {
  const text = declarations.get(declarationFile(name))
  return text === undefined ? [] : [{ language: 'ts', text }]
}

/** A page of a large catalogue would hold little else. */
const mostLinks = 500

/** Links to the first addresses of many. */
const some = (addresses: readonly string[], link: Link) => [
  ...addresses.slice(0, mostLinks).map(link),
  ...(addresses.length > mostLinks ? [plain(`… and ${addresses.length - mostLinks} more`)] : []),
]

const plain = (text: string) => ({ text: printable(text), href: '' })

const originText = ({ file, pointer }: TypeEntry['origin']): string =>
  pointer === '' ? file : `${file}#${pointer}`

const sourceItems = ({ source, evidence }: TypeEntry, look: Look) => [
  ...(source === undefined ? [] : [plain(source)]),
  ...evidence.map(evidenceLink(look)),
]

const evidenceLink =
  ({ href }: Look) =>
  ({ id }: EvidenceEntry) => ({ href: href(`source:${id}`), text: printable(id) })

/** Examples have a tab of their own; a schema that is public has no text here. */
function schemaView(file: string, { files }: Look) {
  const text = files.get(file)
  if (text === undefined) return []
  const schema = tryParse(text)
  if (!isObject(schema) || !Object.hasOwn(schema, 'examples')) return [{ language: 'json', text }]
  const { examples: _examples, ...rest } = schema
  return [{ language: 'json', text: JSON.stringify(rest, null, 2) }]
}

const notesView = (address: string, { notes }: Look) =>
  (notes.get(address) ?? []).map((note) => ({ ...note, text: printable(note.text) }))

const badgesOf = ({ personal, deprecated }: Said): readonly string[] => [
  ...(personal ? ['personal'] : []),
  ...(deprecated ? ['deprecated'] : []),
]

function rowView(row: Row, look: Look) {
  const { address, path, required, description, declaredAt, repeats, source, evidence, constraints } = row
  const end = path.length - lastPart(path).length
  const badges = badgesOf(row)
  const link = linkFor(look)
  const links = [
    ...(repeats === undefined ? [] : [{ word: 'repeats', ...link(repeats) }]),
    ...(declaredAt === undefined ? [] : [{ word: 'from', ...link(declaredAt) }]),
  ]
  const isOwn = declaredAt === undefined
  const shownSource = isOwn ? (source ?? '') : ''
  const shown = isOwn ? evidence.map(evidenceLink(look)) : []
  return {
    id: elementId(address),
    href: hrefOf(address),
    before: printable(path.slice(0, end)),
    last: printable(path.slice(end)),
    required: required === 'no' ? '' : requiredWords[required],
    type: parts(row.type, look),
    description: description === undefined ? [] : prose(description),
    values: valuesView(row.values, look),
    constraints: constraints.map(printable),
    notes: notesView(address, look),
    hasMore: badges.length + links.length + shown.length > 0 || shownSource !== '',
    badges,
    links,
    source: shownSource,
    evidence: shown,
    evidenceWords: shown.length === 1 ? '1 source' : `${shown.length} sources`,
  }
}

/** `data.call.` and `state`: the end of a path is what a reader looks for. */
const lastPart = (path: string): string => /(?:[\w$]+|\["(?:[^"\\]|\\.)*"\])$/.exec(path)?.[0] ?? path

function valuesView(values: Values | undefined, { hasGrounds }: Look) {
  if (values === undefined) return []
  const of = values.isOfEach ? ' of each one' : ''
  const list = values.values.map(({ value, source, evidence }) => ({
    text: printable(JSON.stringify(value)),
    isGuess: hasGrounds && evidence.length === 0 && source !== 'seed' && source !== 'doc',
  }))
  return [{ words: values.isOpen ? `open list${of}: others may come` : `closed list${of}: no others`, list }]
}
