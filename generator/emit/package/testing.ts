import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { channelIn } from '../../catalogue/routes.js'
import type { Output } from '../printer/output.js'
import { docComment, identifier, literal, stringLiteral } from '../printer/quote.js'

/** `sample`, from the catalogue's own examples; a path of its own, so that no other bundle has them in it. */
export function testing(catalogue: Catalogue): readonly Output[] {
  return [
    { path: 'testing.js', text: code(catalogue) },
    { path: 'testing.d.ts', text: declaration(catalogue) },
  ]
}

function code(catalogue: Catalogue): string {
  const { manifest, messageTypes, topics } = catalogue
  const channels = topics.filter(({ parameters }) => parameters.length > 0)
  const inPlace = Object.fromEntries(channels.map((topic) => [topic.name, channelIn(topic, catalogue)]))
  const entries = messageTypes.map(({ name, examples }) => {
    const texts = examples.map((example) => `      ${literal(example)},\n`)
    return `    ${stringLiteral(identifier(name))}: [\n${texts.join('')}    ],\n`
  })
  return `import { parse } from './parse.js';
import { createSample } from './runtime/sample.js';
import { topicsOf } from './topics.js';

export const sample = /*#__PURE__*/ createSample({
  parse,
  topicsOf,
  topic: ${literal(manifest.topic)},
${channels.length > 0 ? `  channels: ${literal(inPlace)},\n` : ''}  examples: {
${entries.join('')}  },
});
`
}

function declaration({ messageTypes: [first] }: Catalogue): string {
  const example = first && `const message = sample(${stringLiteral(first.name)})`
  return `import type { Sample } from './runtime/sample.js';

export type { DeepPartial, SampleOptions } from './runtime/sample.js';

${docComment('A whole, valid message for a test: an example of the catalogue with overrides laid over it.', example)}
export declare const sample: Sample;
`
}
