import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { parametersOf } from '../../catalogue/topic-name.js'
import type { Output } from '../printer/output.js'
import { docComment, literal } from '../printer/quote.js'

/** The topics with parameters and the wildcard entries; nothing for a catalogue of plain topics. */
export function templates(catalogue: Catalogue): readonly Output[] {
  const names = catalogue.topics.filter(({ parameters }) => parameters.length > 0).map(({ name }) => name)
  if (names.length === 0) return []
  return [
    { path: 'templates.js', text: code(names) },
    { path: 'templates.d.ts', text: declaration(names.find((name) => name.includes('{'))) },
  ]
}

function code(names: readonly string[]): string {
  const lines = names.map((name) => `  ${literal(name)},\n`)
  return `import { channelOf, createTemplates } from './runtime/templates.js';

export { channelOf };

export const templates = /*#__PURE__*/ createTemplates([
${lines.join('')}]);
`
}

function declaration(topic: string | undefined): string {
  const example =
    topic &&
    `channelOf(${literal(topic)}, { ${parametersOf(topic)
      .map((name) => `${name}: '42'`)
      .join(', ')} }) // ${literal(topic.replaceAll(/\{\w+\}/g, '42'))}`
  return `import type { TopicParameters } from './runtime/catalogue.js';
import type { Templates } from './runtime/pattern.js';

/** Finds the topic that a channel belongs to, where it is a template or a wildcard entry. */
export declare const templates: Templates;

${docComment(
  'The channel of a topic with its parameters filled in. Throws a `TypeError` for a value that cannot be a segment: not a string, empty, or with "/" or "*".',
  example,
)}
export declare function channelOf<T extends Exclude<keyof TopicParameters, \`\${string}*\`>>(
  topic: T,
  params: TopicParameters[T],
): Channel<T>;

/** \`/rooms/{roomId}\` → \`/rooms/\${string}\` */
type Channel<T extends string> = T extends \`\${infer Start}{\${string}}\${infer Rest}\`
  ? \`\${Start}\${string}\${Channel<Rest>}\`
  : T;
`
}
