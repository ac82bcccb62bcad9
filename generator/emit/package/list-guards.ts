import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { partsOf } from '../../catalogue/parts.js'
import { pluralOf, type ValueList, valueName } from '../../catalogue/value-list.js'
import type { Output } from '../printer/output.js'
import { docComment, identifier, literal } from '../printer/quote.js'

/** Every list of values as a frozen value, with a guard. A bundler drops those that nobody uses. */
export function lists(catalogue: Catalogue): readonly Output[] {
  const { lists } = partsOf(catalogue)
  return [
    { path: 'lists.js', text: lists.map(code).join('\n') || EMPTY },
    { path: 'lists.d.ts', text: lists.map(declaration).join('\n') || EMPTY },
  ]
}

const EMPTY = 'export {};\n'

const constant = ({ name }: ValueList): string => identifier(valueName(pluralOf(name)))

/** What stands between two brackets, in lines that are not too long. */
function bracketed(values: readonly (string | number)[]): string {
  const texts = values.map(literal)
  const line = `[${texts.join(', ')}]`
  return line.length <= 80 ? line : `[\n${texts.map((text) => `  ${text}`).join(',\n')}\n]`
}

function code(list: ValueList): string {
  const name = constant(list)
  return `export const ${name} = /*#__PURE__*/ Object.freeze(${bracketed(list.values)});

export function is${identifier(list.name)}(value) {
  return ${name}.includes(value);
}
`
}

function declaration(list: ValueList): string {
  const name = constant(list)
  const others = list.isOpen ? ' The list is open: a server may send others.' : ''
  return `${docComment(`The values of ${list.name} that the catalogue names.${others}`)}
export declare const ${name}: readonly ${bracketed(list.values)};

${docComment(`Whether a value is one of the values of ${list.name} that the catalogue names.`, `${name}.every(is${list.name}) // true`)}
export declare function is${identifier(list.name)}(value: unknown): value is (typeof ${name})[number];
`
}
