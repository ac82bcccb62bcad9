import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Output } from '../printer/output.js'
import { literal } from '../printer/quote.js'

/** The topics with parameters and the wildcard entries; nothing for a catalogue of plain topics. */
export function templates(catalogue: Catalogue): readonly Output[] {
  const names = catalogue.topics.filter(({ parameters }) => parameters.length > 0).map(({ name }) => name)
  if (names.length === 0) return []
  return [
    { path: 'templates.js', text: code(names) },
    { path: 'templates.d.ts', text: DECLARATION },
  ]
}

function code(names: readonly string[]): string {
  const lines = names.map((name) => `  ${literal(name)},\n`)
  return `import { createTemplates } from './runtime/templates.js';

export const templates = /*#__PURE__*/ createTemplates([
${lines.join('')}]);
`
}

const DECLARATION = `import type { Templates } from './runtime/pattern.js';

/** Finds the topic that a channel belongs to, where it is a template or a wildcard entry. */
export declare const templates: Templates;
`
