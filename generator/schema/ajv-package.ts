// The parts of ajv that are used here, under the types that ajv gives them. They are required, as ajv is CommonJS: to
// import it, Node first reads all of its text for the names that it exports, which takes as long as running it.

import { createRequire } from 'node:module'
import type { Ajv as AjvInstance, Options } from 'ajv'
import type { JsonObject } from '../json/value.js'
import type { Draft } from './keywords.js'

const require = createRequire(import.meta.url)

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

type Codegen = typeof import('ajv/dist/compile/codegen/index.js')

/** The parts that make validators; they are there once `loadAjv` was called. */
export let Ajv: typeof import('ajv').Ajv
export let _: Codegen['_']
export let getProperty: Codegen['getProperty']
export let Name: Codegen['Name']
export let not: Codegen['not']
/** Code as it stands; ajv's own `Name` takes the names of ASCII alone. */
export let Code: typeof import('ajv/dist/compile/codegen/code.js')._Code
export let checkDataType: typeof import('ajv/dist/compile/validate/dataType.js').checkDataType
export let names: typeof import('ajv/dist/compile/names.js').default
export let ajvEqual: typeof import('ajv/dist/runtime/equal.js').default
export let nextVocabulary: typeof import('ajv/dist/vocabularies/next.js').default
type Vocabulary = typeof import('ajv/dist/vocabularies/code.js')
export let noPropertyInData: Vocabulary['noPropertyInData']
export let propertyInData: Vocabulary['propertyInData']
export let usePattern: Vocabulary['usePattern']
type Util = typeof import('ajv/dist/compile/util.js')
export let alwaysValidSchema: Util['alwaysValidSchema']
export let Type: Util['Type']
export let KeywordContext: typeof import('ajv/dist/compile/validate/index.js').KeywordCxt
export let resetErrorsCount: typeof import('ajv/dist/compile/errors.js').resetErrorsCount

/** Loads ajv, once. That takes as long as to read a catalogue, and most captures are judged without it. */
export function loadAjv(): void {
  if (isLoaded) return
  isLoaded = true
  ;({ Ajv } = require('ajv'))
  ;({ _, getProperty, Name, not } = require('ajv/dist/compile/codegen'))
  ;({ _Code: Code } = require('ajv/dist/compile/codegen/code'))
  ;({ checkDataType } = require('ajv/dist/compile/validate/dataType'))
  ;({ default: names } = require('ajv/dist/compile/names'))
  ;({ default: ajvEqual } = require('ajv/dist/runtime/equal'))
  ;({ default: nextVocabulary } = require('ajv/dist/vocabularies/next'))
  ;({ noPropertyInData, propertyInData, usePattern } = require('ajv/dist/vocabularies/code'))
  ;({ alwaysValidSchema, Type } = require('ajv/dist/compile/util'))
  ;({ KeywordCxt: KeywordContext } = require('ajv/dist/compile/validate'))
  ;({ resetErrorsCount } = require('ajv/dist/compile/errors'))
}

let isLoaded = false

/** What makes a module of a validator that ajv made with its source. */
export const standaloneCode = (): typeof import('ajv/dist/standalone/index.js').default =>
  require('ajv/dist/standalone').default

/** The class of ajv that knows the meta-schema of a draft. */
export function ajvFor(draft: Draft): new (options: Options) => AjvInstance {
  if (draft === '2020-12') return require('ajv/dist/2020').Ajv2020
  return draft === '2019-09' ? require('ajv/dist/2019').Ajv2019 : require('ajv').Ajv
}

export const draft07 = (): { readonly properties: { readonly [name: string]: unknown } } =>
  require('ajv/dist/refs/json-schema-draft-07.json')
