import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Output } from '../printer/output.js'
import { docComment, literal, objectKey, propertyName, stringLiteral } from '../printer/quote.js'

/** The map from topics to their message types, as a value and as its type. */
export function topics(catalogue: Catalogue): readonly Output[] {
  return [
    { path: 'topics.js', text: code(catalogue) },
    { path: 'topics.d.ts', text: declaration(catalogue) },
  ]
}

function code({ topics }: Catalogue): string {
  const entries = topics.map(
    ({ name, messageTypes }) =>
      `  ${objectKey(name)}: /*#__PURE__*/ Object.freeze([${messageTypes.map(stringLiteral).join(', ')}]),\n`,
  )
  return `export const topics = /*#__PURE__*/ Object.freeze({
${entries.join('')}});

export function topicsOf(type) {
  return Object.keys(topics).filter((topic) => topics[topic].includes(type));
}
`
}

function declaration({ topics, messageTypes }: Catalogue): string {
  const entries = topics.map(
    ({ name, messageTypes }) =>
      `  readonly ${propertyName(name)}: readonly [${messageTypes.map(stringLiteral).join(', ')}];\n`,
  )
  const [first] = messageTypes
  const example = first && `topicsOf(${stringLiteral(first.name)}) // ${literal(first.topics)}`
  return `import type { MessageType, Topic } from './runtime/catalogue.js';

/** Topic → names of its message types. */
export declare const topics: {
${entries.join('')}};

${docComment('The topics that list a message type.', example)}
export declare function topicsOf(type: MessageType): Topic[];
`
}
