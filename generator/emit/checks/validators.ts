import type { Catalogue, MessageType } from '../../catalogue/catalogue-model.js'
import { packageTypes } from '../../catalogue/package-names.js'
import { type Lookup, lookupOf } from '../declarations/declaration-lookup.js'
import type { Output } from '../printer/output.js'
import { docComment, fileName, identifier, stringLiteral } from '../printer/quote.js'
import { checkName } from './check-function.js'

/** What users import one by one: for each message type a guard, a validator and a Standard Schema. */
export function validators(catalogue: Catalogue): readonly Output[] {
  const lookup = lookupOf(catalogue)
  return catalogue.messageTypes.flatMap((type) => [
    { path: `validators/${fileName(type.name)}.js`, text: code(type, lookup, catalogue.manifest.name) },
    { path: `validators/${fileName(type.name)}.d.ts`, text: declaration(type, lookup) },
  ])
}

function code({ name, id }: MessageType, lookup: Lookup, vendor: string): string {
  identifier(name)
  const check = checkName(lookup.name(id))
  return `import { standardSchema, validate } from '../runtime/validator.js';
import { ${check} } from '../checks.js';

export function is${name}(value) {
  try {
    return ${check}(value) === null;
  } catch {
    return false;
  }
}

export function validate${name}(value) {
  return validate(${check}, value);
}

export const ${name}Schema = /*#__PURE__*/ standardSchema(${stringLiteral(vendor)}, ${check});
`
}

function declaration({ name, id }: MessageType, lookup: Lookup): string {
  identifier(name)
  const called = lookup.name(id)
  const module = `../types/${fileName(called)}.js`
  // A message type that is called as a type of the package is brought from its module on the spot.
  const isOwn = packageTypes['./runtime/standard-schema.js'].some((own) => own === called)
  const type = isOwn ? `import('${module}').${called}` : called
  return `import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
${isOwn ? '' : `import type { ${type} } from '${module}';\n`}
${docComment(`Whether a value is a whole ${name}.`, `if (is${name}(value)) console.log(value) // of type ${called}`)}
export declare function is${name}(value: unknown): value is ${type};

${docComment(
  `The value as ${name}, or what is wrong with it.`,
  `const result = validate${name}(value)\nif (result.issues) console.warn(result.issues)\nelse console.log(result.value)`,
)}
export declare function validate${name}(value: unknown): Validated<${type}>;

${docComment(`A Standard Schema for a whole ${name}.`, `${name}Schema['~standard'].validate(value)`)}
export declare const ${name}Schema: StandardSchema<${type}>;
`
}
