import type { Catalogue, MessageType, NamedShape, Topic } from '../../catalogue/catalogue-model.js'
import { renamedPackageTypes } from '../../catalogue/package-names.js'
import { partsOf } from '../../catalogue/parts.js'
import { channelIn, topicFinder } from '../../catalogue/routes.js'
import { isWildcardEntry, patternOver } from '../../catalogue/topic-name.js'
import { pluralOf, type ValueList, valueName } from '../../catalogue/value-list.js'
import { truthTable } from '../../evidence/truth-table.js'
import { ownText } from '../../files/own-files.js'
import { textAt } from '../../json/value-at.js'
import { isService } from '../../runtime/pattern.js'
import type { Shape } from '../../shape/shape.js'
import type { Output } from '../printer/output.js'
import { literal, markdownCode, markdownProse, markdownText, stringLiteral } from '../printer/quote.js'
import { render } from '../printer/render.js'
import type { Supplies } from '../supplies.js'
import { isOnOnePage } from './package-json.js'

/** `README.md` of the package, made from the catalogue alone. */
export async function readme(catalogue: Catalogue, { files }: Supplies): Promise<readonly Output[]> {
  const template = ownText(files, 'templates/README.md.hbs')
  return [{ path: 'README.md', text: await render(template, viewOf(catalogue)) }]
}

function viewOf(catalogue: Catalogue) {
  const { manifest, topics, messageTypes, named } = catalogue
  const names = new Map(messageTypes.map((type) => [type.name, type]))
  const subscribed = topics.filter(({ name }) => !isService(name))
  const first = subscribed.find(({ parameters }) => parameters.length === 0) ?? subscribed[0] ?? topics[0]
  const template = topics.find(({ name }) => name.includes('{'))
  const type = names.get(first?.messageTypes[0] ?? '')
  return {
    name: markdownText(manifest.name),
    description: markdownProse(manifest.description),
    disclaimer: markdownText(manifest.disclaimer ?? ''),
    license: markdownText(manifest.license),
    packageName: stringLiteral(manifest.name),
    install: manifest.name.replaceAll(/[^\w@/.-]/g, ''),
    hasPage: isOnOnePage(catalogue),
    topics: topics.map((topic) => topicRow(topic)),
    messageTypes: messageTypes.map(typeRow),
    examples:
      first && type
        ? [
            {
              topic: stringLiteral(exampleChannel(first, type, catalogue)),
              double: isService(first.name) ? 'subscribe: () => {}, addListener' : 'subscribe',
              type: type.name,
              validator: type.name,
            },
          ]
        : [],
    templates: template ? [templateRow(template, catalogue)] : [],
    services: topics
      .filter(({ name }) => isService(name))
      .slice(0, 1)
      .map(({ name }) => markdownCode(name)),
    renamed: [...renamedPackageTypes(catalogue)].map(([name, instead]) => ({ name, instead })),
    truth: catalogue.grounds === undefined ? [] : truthTable(catalogue.grounds),
    lists: partsOf(catalogue)
      .lists.filter(({ values }) => values.length < 8)
      .slice(0, 1)
      .map((list) => listRow(list, manifest.name)),
    open: named
      .filter(({ shape }) => takesKeys(shape))
      .slice(0, 1)
      .map(openRow),
  }
}

function topicRow({ name, messageTypes, description }: Topic) {
  return {
    name: markdownCode(name),
    messageTypes: messageTypes.map(markdownCode).join(', '),
    description: markdownProse(description ?? ''),
  }
}

/** A channel for a message type of a topic: the one of its first example, which `sample` gives, or else one that is made up. */
function exampleChannel(topic: Topic, { examples: [example] }: MessageType, catalogue: Catalogue): string {
  const channel = textAt(example, catalogue.manifest.topic)
  return channel !== undefined && topicFinder(catalogue)(channel) ? channel : channelIn(topic, catalogue)
}

function templateRow(topic: Topic, catalogue: Catalogue) {
  const { name, parameters, messageTypes } = topic
  const entry = catalogue.topics.find((one) => isWildcardEntry(one.name))
  return {
    code: markdownCode(name),
    topic: stringLiteral(name),
    channel: stringLiteral(channelIn(topic, catalogue)),
    wildcard: stringLiteral(patternOver(name)),
    type: messageTypes[0] ?? '',
    parameters: parameters.map((one) => `${one.name}: '42'`).join(', '),
    first: parameters[0]?.name ?? '',
    entry: entry ? [markdownCode(entry.name)] : [],
  }
}

function typeRow({ name, description }: MessageType) {
  return { name: markdownCode(name), description: markdownProse(description ?? '') }
}

function listRow({ name, values, isOpen }: ValueList, packageName: string) {
  return {
    name,
    values: valueName(pluralOf(name)),
    packageName: stringLiteral(packageName),
    open: isOpen ? [name] : [],
    cases: values.map(literal),
  }
}

function openRow({ name }: NamedShape) {
  return { name }
}

/** An object of free keys that may hold texts: its users know keys that no catalogue can. */
function takesKeys(shape: Shape): boolean {
  if (shape.kind === 'record') return takesText(shape.values)
  return shape.kind === 'object' && shape.properties.length === 0 && takesText(shape.additional)
}

function takesText(shape: Shape): boolean {
  return (
    ['any', 'string', 'openList'].includes(shape.kind) ||
    (shape.kind === 'union' && shape.members.some(takesText))
  )
}
