// The parts of ajv that are used here, under the types that ajv gives them. They are required, as ajv is CommonJS: to
// import it, Node first reads all of its text for the names that it exports, which takes as long as running it.

import { createRequire } from 'node:module'
import type { JsonObject } from '../json/value.js'

const require = createRequire(import.meta.url)

export const { Ajv }: typeof import('ajv') = require('ajv')
export const { Ajv2020 }: typeof import('ajv/dist/2020.js') = require('ajv/dist/2020')
export const { Ajv2019 }: typeof import('ajv/dist/2019.js') = require('ajv/dist/2019')
export const { default: standaloneCode }: typeof import('ajv/dist/standalone/index.js') =
  require('ajv/dist/standalone')
export const draft07: { readonly properties: { readonly [name: string]: unknown } } =
  require('ajv/dist/refs/json-schema-draft-07.json')
/** The files of a draft's meta-schema, the root first. */
export const metaSchemaParts = (draft: string): readonly JsonObject[] =>
  draft.startsWith('draft-')
    ? [require(`ajv/dist/refs/json-schema-${draft}.json`)]
    : ['schema', ...(vocabularies.get(draft) ?? [])].map((part) =>
        require(`ajv/dist/refs/json-schema-${draft}/${part}.json`),
      )
const vocabularies: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '2019-09': ['core', 'applicator', 'validation', 'meta-data', 'format', 'content'],
    '2020-12': [
      'core',
      'applicator',
      'unevaluated',
      'validation',
      'meta-data',
      'format-annotation',
      'content',
    ],
  }).map(([draft, names]) => [draft, names.map((name) => `meta/${name}`)]),
)
export const { _, getProperty, Name, not }: typeof import('ajv/dist/compile/codegen/index.js') =
  require('ajv/dist/compile/codegen')
/** Code as it stands; ajv's own `Name` takes the names of ASCII alone. */
export const { _Code: Code }: typeof import('ajv/dist/compile/codegen/code.js') =
  require('ajv/dist/compile/codegen/code')
export const { checkDataType }: typeof import('ajv/dist/compile/validate/dataType.js') =
  require('ajv/dist/compile/validate/dataType')
export const { default: names }: typeof import('ajv/dist/compile/names.js') =
  require('ajv/dist/compile/names')
export const { default: ajvEqual }: typeof import('ajv/dist/runtime/equal.js') =
  require('ajv/dist/runtime/equal')
export const { default: nextVocabulary }: typeof import('ajv/dist/vocabularies/next.js') =
  require('ajv/dist/vocabularies/next')
export const { usePattern }: typeof import('ajv/dist/vocabularies/code.js') =
  require('ajv/dist/vocabularies/code')
export const { Type }: typeof import('ajv/dist/compile/util.js') = require('ajv/dist/compile/util')
export const { resetErrorsCount }: typeof import('ajv/dist/compile/errors.js') =
  require('ajv/dist/compile/errors')
