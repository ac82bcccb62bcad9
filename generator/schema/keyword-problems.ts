import { pointerOf } from '../json/pointer.js'
import { isObject, type Json, type JsonObject } from '../json/value.js'
import { didYouMean } from '../problems/did-you-mean.js'
import type { Origin, Problem } from '../problems/problem.js'
import { formats, silentFormats } from '../runtime/formats/index.js'
import { isTopicFile } from './folder.js'
import { anyKeyword, constrains, type Draft, ignoresSiblings, keywords } from './keywords.js'
import type { Reading } from './manifest.js'
import type { Located, Resolved } from './resolve.js'

/**
 * Keywords that cannot be taken, wherever they stand: also in definitions that nothing refers to, in topics, and beside
 * a `$ref` of draft-07, where they would be ignored. Those that ask for nothing here are warned of.
 */
export function keywordProblems(resolved: Resolved, reading: Reading): readonly Problem[] {
  return [...resolved.schemas.values()].flatMap((located) => problemsOf(located, reading))
}

function problemsOf({ schema, draft, origin }: Located, reading: Reading): readonly Problem[] {
  if (!isObject(schema)) return []
  const ignored = ignoredBeside(schema, { schema, draft, origin })
  const own = Object.entries(schema).flatMap(([name, value]): readonly Problem[] => {
    const at = { file: origin.file, pointer: origin.pointer + pointerOf([name]) }
    const said = remark(name, draft, reading.ignore)
    if (said) return [{ ...said, origin: at }]
    const fault = name === 'format' && reading.format === 'assert' ? formatFault(value) : undefined
    if (fault) return [{ severity: 'warning', rule: 'unknown-format', message: fault, origin: at }]
    return dependsOnProto(name, value) ? [protoProblem(name, at)] : []
  })
  return ignored ? [...own, ignored] : own
}

/** Older drafts have whatever stands beside `$ref` ignored; a constraint there was hardly meant to be. */
function ignoredBeside(schema: JsonObject, { draft, origin }: Located): Problem | undefined {
  if (!ignoresSiblings(draft) || typeof schema.$ref !== 'string' || isTopicFile(origin.file)) return undefined
  const name = Object.keys(schema).find((key) => key !== '$ref' && constrains(key, draft))
  if (name === undefined) return undefined
  return {
    severity: 'warning',
    rule: 'ignored-keyword',
    message: `"${name}" beside "$ref" has no effect: ${draft} ignores it there. Put the "$ref" into an "allOf".`,
    origin: { file: origin.file, pointer: origin.pointer + pointerOf([name]) },
  }
}

/** Whether a text of this format is judged. */
export const isFormat = (format: Json | undefined): format is string =>
  typeof format === 'string' && formats.has(format)

function formatFault(format: Json): string | undefined {
  if (typeof format !== 'string' || formats.has(format) || silentFormats.has(format)) return undefined
  return `Unknown format "${format}": it has no effect.${didYouMean(format, formats.keys())}`
}

/** ajv passes over such a dependency in silence. */
const dependsOnProto = (name: string, value: Json): boolean =>
  dependencies.has(name) && isObject(value) && Object.hasOwn(value, '__proto__')

const dependencies = new Set(['dependentRequired', 'dependentSchemas', 'dependencies'])

const protoProblem = (name: string, { file, pointer }: Origin): Problem => ({
  severity: 'error',
  rule: 'refused-keyword',
  message: `"${name}" cannot contain "__proto__": the validator cannot check it.`,
  origin: { file, pointer: `${pointer}/__proto__` },
})

/** Vendor keywords whose text other generators copy into their output: code by the back door. */
const code = new Set([
  'tsType',
  'tsEnumNames',
  'tsImport',
  'existingJavaType',
  'javaType',
  'customTypes',
  'goType',
])

/** What to say instead of keywords that other tools know. */
const hints: ReadonlyMap<string, string> = new Map([
  ['id', 'use "$id"'],
  ['nullable', 'use "type": ["string", "null"]'],
  ['discriminator', 'use a "const" in each member of "oneOf"'],
  ['example', 'use "examples": [ … ]'],
  ['optional', 'leave the property out of "required"'],
  ['constant', 'use "const"'],
])

/**
 * What there is to say of a keyword, if anything: an error where it cannot be taken or is a known one misspelt, a
 * warning where it asks for nothing.
 */
function remark(
  name: string,
  draft: Draft,
  ignored: readonly string[],
): Pick<Problem, 'rule' | 'severity' | 'message'> | undefined {
  if (name.startsWith('x-')) return undefined
  if (code.has(name))
    return refused(`The keyword "${name}" contains code for another generator and is not supported.`)
  if (ignored.includes(name)) return undefined
  const known = anyKeyword(name)
  if (known?.validator === 'refused' && known.drafts.includes(draft))
    return refused(
      `The keyword "${name}" is not supported: types and validators could disagree.${known.note ? ` Instead, ${known.note}.` : ''}`,
    )
  if (known?.drafts.includes(draft)) return undefined
  const hint = hints.get(name)
  if (hint !== undefined) return unknown(`Unknown keyword "${name}": it has no effect. Instead, ${hint}.`)
  if (known?.validator === 'nothing') return undefined
  if (known) return unknown(`"${name}" is not a keyword of ${draft} and has no effect.`)
  const names = keywords
    .filter((entry) => entry.drafts.includes(draft) && !entry.name.startsWith('x-'))
    .map((entry) => entry.name)
  const suggestion = didYouMean(name, names)
  if (suggestion !== '')
    return misspelt(
      `Unknown keyword "${name}".${suggestion} Otherwise, add it to "ignore" in catalogue.json.`,
    )
  return unknown(
    `Unknown keyword "${name}": it has no effect. To hide this warning, add it to "ignore" in catalogue.json.`,
  )
}

const refused = (message: string) => ({ severity: 'error', rule: 'refused-keyword', message }) as const
const misspelt = (message: string) => ({ severity: 'error', rule: 'misspelt-keyword', message }) as const
const unknown = (message: string) => ({ severity: 'warning', rule: 'unknown-keyword', message }) as const
