import type { InterfaceDeclarationStructure, OptionalKind, StatementStructures } from 'ts-morph'
import type { Catalogue, MessageType, Parameter, Topic, Wildcard } from '../../catalogue/catalogue-model.js'
import { allEventsName } from '../../catalogue/declaration-names.js'
import { packageTypes } from '../../catalogue/package-names.js'
import { partsOf } from '../../catalogue/parts.js'
import { hasTemplates } from '../../catalogue/routes.js'
import { isWildcardEntry } from '../../catalogue/topic-name.js'
import { byText } from '../../problems/compare-texts.js'
import { propertyOf } from '../../shape/properties.js'
import type { Shape } from '../../shape/shape.js'
import { targetOf } from '../../shape/shape-lookup.js'
import type { Output } from '../printer/output.js'
import { createPrinter, type Printer } from '../printer/print.js'
import { docComment, docText, fileName, identifier, propertyName, stringLiteral } from '../printer/quote.js'
import { type Lookup, lookupOf } from './declaration-lookup.js'

/** The maps that all types of the package's fixed part rest on: message types, payloads, topics, patterns, events. */
export function maps(catalogue: Catalogue): readonly Output[] {
  const printer = createPrinter()
  const path = 'runtime/catalogue.d.ts'
  return [
    printer.print(path, statements(catalogue, printer)),
    { path: 'runtime/catalogue.js', text: 'export {};\n' },
  ]
}

function statements(catalogue: Catalogue, printer: Printer): StatementStructures[] {
  const { topics, wildcards } = catalogue
  const topicNames = topics.map(({ name }) => stringLiteral(name))
  const all = wildcards.some(({ events }) => events === allEventsName) ? [] : [allEvents(catalogue)]
  const interfaces = [
    ...mapsOfTypes(catalogue),
    ...received(catalogue),
    ...topics.map((topic) => topicEvents(topic, catalogue)),
    ...wildcards.map((wildcard) => wildcardEvents(wildcard, catalogue)),
    ...all,
    patterns(topics, wildcards),
    channels(topics, wildcards),
  ]
  return [
    ...imports(catalogue, printer),
    alias('MessageType', 'keyof Messages', 'The name of a message type.', printer),
    alias('Topic', oneOf(topicNames), 'What a message is published to.', printer),
    ...interfaces.map((structure) => exported(structure, printer)),
  ]
}

type Interface = OptionalKind<InterfaceDeclarationStructure>

function exported(structure: Interface, { kinds }: Printer): StatementStructures {
  return { kind: kinds.Interface, isExported: true, ...structure }
}

/** What an event is; where topics have parameters, also which topic it came on and what stands in them. */
function received(catalogue: Catalogue): Interface[] {
  const isPlain = !hasTemplates(catalogue)
  const readonly = (name: string, type: string, hasQuestionToken = false) => ({
    name,
    type,
    hasQuestionToken,
    isReadonly: true,
  })
  const base: Interface = {
    name: 'Received',
    typeParameters: [{ name: 'T', constraint: 'MessageType' }],
    docs: [
      'What a subscription delivers. `type` stands at the top, so that narrowing on it narrows all of the event.',
    ],
    properties: [
      readonly('type', 'T'),
      readonly('topic', 'Topic'),
      ...(isPlain ? [] : [readonly('params', 'object | undefined', true)]),
      readonly('data', 'Payloads[T]'),
      readonly('message', 'Messages[T]'),
    ],
  }
  if (isPlain) return [base]
  return [
    base,
    {
      name: 'ReceivedOn',
      typeParameters: [
        { name: 'T', constraint: 'MessageType' },
        { name: 'N', constraint: 'Topic' },
        { name: 'P', constraint: 'object | undefined', default: 'undefined' },
      ],
      extends: ['Received<T>'],
      docs: [
        'What a topic delivers: narrowing on `topic` narrows `params`, which a plain topic has none of.',
      ],
      properties: [readonly('topic', 'N'), readonly('params', 'P')],
    },
    topicParameters(catalogue),
  ]
}

function topicParameters({ topics }: Catalogue): Interface {
  return {
    name: 'TopicParameters',
    docs: [
      'Topic → what stands in its parameters; in a wildcard entry, what stands in place of the wildcard.',
    ],
    properties: topics
      .filter(({ parameters }) => parameters.length > 0)
      .map(({ name, parameters }) => ({
        name: propertyName(name),
        type: `{ ${parameters.map(parameterType).join('; ')} }`,
      })),
  }
}

function parameterType({ name, description, values }: Parameter): string {
  const type = [...values.map(stringLiteral), values.length > 0 ? '(string & {})' : 'string'].join(' | ')
  const doc = description === undefined ? '' : `${docComment(description)} `
  return `${doc}readonly ${propertyName(name)}: ${type}`
}

function imports(catalogue: Catalogue, { kinds }: Printer): StatementStructures[] {
  const lookup = lookupOf(catalogue)
  const { composed } = partsOf(catalogue)
  const own = ownNames(catalogue)
  const modules = new Map(
    catalogue.messageTypes.map(({ id }) => {
      const name = lookup.name(id)
      const { payload } = composed.get(id) ?? {}
      const names = [...(own.has(name) ? [] : [name]), ...(payload === undefined ? [] : [payload])]
      return [moduleOf(name), names]
    }),
  )
  return [...modules]
    .filter(([, names]) => names.length > 0)
    .sort(byText(([name]) => name))
    .map(([from, names]) => ({
      kind: kinds.ImportDeclaration,
      isTypeOnly: true,
      namedImports: [...names],
      moduleSpecifier: from,
    }))
}

/** What this file declares or takes from the language. */
const ownNames = ({ topics, wildcards }: Catalogue): ReadonlySet<string> =>
  new Set([
    ...packageTypes['./runtime/catalogue.js'],
    ...[...topics, ...wildcards].map(({ events }) => events),
    'NonNullable',
  ])

const moduleOf = (name: string): string => `../types/${fileName(name)}.js`

/** A type as this file mentions it: one that is called as a type of this file is brought from its module on the spot. */
function mentionOf(catalogue: Catalogue): (name: string) => string {
  const own = ownNames(catalogue)
  return (name) => (own.has(name) ? `import(${stringLiteral(moduleOf(name))}).${name}` : name)
}

function alias(name: string, type: string, doc: string, { kinds }: Printer): StatementStructures {
  return { kind: kinds.TypeAlias, isExported: true, name, type, docs: [doc] }
}

function mapsOfTypes(catalogue: Catalogue): Interface[] {
  const lookup = lookupOf(catalogue)
  const mention = mentionOf(catalogue)
  const { composed } = partsOf(catalogue)
  const properties = (type: (entry: MessageType) => string) =>
    catalogue.messageTypes.map((entry) => ({
      name: identifier(entry.name),
      docs: docsOf(entry.description),
      type: type(entry),
    }))
  const { payload } = catalogue.manifest
  return [
    {
      name: 'Messages',
      docs: ['Message type → whole message.'],
      properties: properties(({ id }) => mention(lookup.name(id))),
    },
    {
      name: 'Payloads',
      docs: ['Message type → payload.'],
      properties: properties(
        ({ id }) => composed.get(id)?.payload ?? payloadType(id, payload, lookup, mention),
      ),
    },
  ]
}

/** `Call['data']`, as far as the type is sure to have it. */
function payloadType(
  id: string,
  path: readonly string[],
  lookup: Lookup,
  mention: (name: string) => string,
): string {
  let type = mention(lookup.name(id))
  let shapes = [lookup.shape(id)]
  for (const key of path) {
    const steps = shapes.flatMap((shape) => stepsInto(shape, key, lookup))
    if (steps.length === 0 || steps.some((step) => step === undefined)) return 'unknown'
    const present = steps.filter((step) => step !== undefined)
    type = `${type}[${stringLiteral(key)}]`
    if (present.some(({ isOptional }) => isOptional)) type = `NonNullable<${type}>`
    shapes = present.map(({ shape }) => shape)
  }
  return type
}

type Step = { readonly shape: Shape; readonly isOptional: boolean }

/** The property in each object that a shape may be; `undefined` for one that has no such property. */
function stepsInto(shape: Shape, key: string, lookup: Lookup): readonly (Step | undefined)[] {
  const target = targetOf(shape, lookup.shape)
  if (target.kind === 'union') return target.members.flatMap((member) => stepsInto(member, key, lookup))
  if (target.kind === 'intersection') {
    const steps = target.members
      .flatMap((member) => stepsInto(member, key, lookup))
      .filter((step) => step !== undefined)
    const isOptional = steps.every((step) => step.isOptional)
    return steps.length === 0 ? [undefined] : steps.slice(0, 1).map((step) => ({ ...step, isOptional }))
  }
  if (target.kind !== 'object') return [undefined]
  const property = propertyOf(target, key)
  return [property && { shape: property, isOptional: !target.required.includes(key) }]
}

function topicEvents(
  { name, events, parameters, messageTypes, description }: Topic,
  catalogue: Catalogue,
): Interface {
  const told = new Map(catalogue.messageTypes.map((type) => [type.name, type.description]))
  const on = stringLiteral(name)
  const isPlain = !hasTemplates(catalogue)
  const params = parameters.length > 0 ? `, TopicParameters[${on}]` : ''
  return {
    name: identifier(events),
    docs: [docText(description ?? `What arrives on \`${name}\`.`)],
    properties: messageTypes.map((type) => ({
      name: identifier(type),
      docs: docsOf(told.get(type)),
      type: isPlain
        ? `Received<${stringLiteral(type)}>`
        : `ReceivedOn<${stringLiteral(type)}, ${on}${params}>`,
    })),
  }
}

function wildcardEvents({ pattern, events, topics }: Wildcard, catalogue: Catalogue): Interface {
  const covered = new Set(topics)
  return {
    name: identifier(events),
    docs: [docText(`What arrives on \`${pattern}\`.`)],
    ...eventsOf(
      catalogue.topics.filter(({ name }) => covered.has(name)),
      catalogue,
    ),
  }
}

function allEvents(catalogue: Catalogue): Interface {
  return {
    name: allEventsName,
    docs: ['What arrives on any topic.'],
    ...eventsOf(catalogue.topics, catalogue),
  }
}

/** The events of several topics; where topics have parameters, one message type has another event on each. */
function eventsOf(topics: readonly Topic[], catalogue: Catalogue): Pick<Interface, 'extends' | 'properties'> {
  const sources = new Map<string, string[]>()
  for (const { events, messageTypes } of topics)
    for (const type of messageTypes) sources.set(type, [...(sources.get(type) ?? []), identifier(events)])
  const isShared = [...sources.values()].some(({ length }) => length > 1)
  if (!isShared || !hasTemplates(catalogue))
    return { extends: topics.map(({ events }) => identifier(events)) }
  return {
    properties: [...sources].map(([type, events]) => ({
      name: identifier(type),
      type: oneOf(events.map((name) => `${name}[${stringLiteral(type)}]`)),
    })),
  }
}

/** Topics come first, so that an editor offers them first. */
function patterns(topics: readonly Topic[], wildcards: readonly Wildcard[]): Interface {
  const covering = wildcards.map(({ pattern, events, topics: covered }) => ({
    name: pattern,
    events,
    description: `Covers ${covered.map((topic) => `\`${topic}\``).join(', ')}.`,
  }))
  const entries = [...topics, ...covering].filter(({ name }) => !name.includes('{'))
  const seen = new Set(wildcards.map(({ pattern }) => pattern))
  const unique = entries.filter((entry) => !('parameters' in entry && seen.has(entry.name)))
  return {
    name: 'Patterns',
    docs: ['Topic or wildcard → what arrives on it.'],
    properties: unique.map(({ name, events, description }) => ({
      name: propertyName(name),
      docs: docsOf(description),
      type: identifier(events),
    })),
  }
}

/**
 * What arrives on the channels of templates: by the slashes of a pattern and its wildcard, then by its name with `{}` for each
 * parameter. Wildcard entries stand under a question mark.
 */
function channels(topics: readonly Topic[], wildcards: readonly Wildcard[]): Interface {
  const templates = topics.filter(({ parameters }) => parameters.length > 0)
  const groups = new Map<string, string[]>()
  const add = (kind: string, name: string, events: string): void => {
    const masked = name.replaceAll(/\{\w+\}/g, '{}')
    groups.set(kind, [...(groups.get(kind) ?? []), `${propertyName(masked)}: ${identifier(events)}`])
  }
  for (const { name, events } of templates)
    if (isWildcardEntry(name)) add('?', name, events)
    else add(slashesIn(name), name, events)
  for (const { pattern, events } of wildcards.filter((one) => one.pattern.includes('{'))) {
    const stem = pattern.slice(0, pattern.lastIndexOf('/'))
    add(slashesIn(stem) + pattern.slice(stem.length + 1), stem, events)
  }
  return {
    name: 'Channels',
    docs: [
      templates.length === 0
        ? 'What arrives on the channels of templates; this catalogue has none.'
        : 'What arrives on the channels of templates, by the slashes that they have; on those of wildcard entries, under `?`.',
    ],
    properties: [...groups].map(([kind, entries]) => ({
      name: propertyName(kind),
      type: `{ ${entries.join('; ')} }`,
    })),
  }
}

const slashesIn = (name: string): string => name.replace(/[^/]/g, '')

const docsOf = (description: string | undefined): string[] =>
  description === undefined ? [] : [docText(description)]

function oneOf(members: readonly string[]): string {
  const line = members.join(' | ')
  if (line === '') return 'never'
  return line.length <= 80 ? line : members.map((member) => `\n  | ${member}`).join('')
}
