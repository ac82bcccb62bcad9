import * as assert from 'uvu/assert'
import { catalogueFrom } from '../../generator/generate.js'
import type { Problem } from '../../generator/problems/problem.js'
import { type Levels, type RuleId, rules } from '../../generator/problems/rule-list.js'
import { sourcesOf, told } from '../catalogue/sources.js'

type Files = { readonly [path: string]: unknown }

/** A message schema of the bakery, with more in its root and in its payload. */
export const message = (tag: string, more: object = {}, properties: object = {}): object => ({
  title: tag,
  description: 'A message.',
  type: 'object',
  required: ['data'],
  properties: {
    data: {
      description: 'The payload.',
      type: 'object',
      required: ['type'],
      properties: { type: { description: 'The tag.', const: tag }, ...properties },
    },
  },
  examples: [{ channel: '/bakery', data: { type: tag } }],
  ...more,
})

export const topic = (name: string, ...messageTypes: readonly string[]): object => ({
  title: name,
  description: 'A topic.',
  oneOf: messageTypes.map((type) => ({ $ref: `../messages/${type}.schema.json` })),
})

export const manifest = {
  name: 'bakery',
  version: '1.0.0',
  description: 'What the bakery tells.',
  tag: '/data/type',
}

/** A small catalogue that no rule has anything to say of. */
export const bakery: Files = {
  'catalogue.json': manifest,
  'topics/bakery.schema.json': topic('/bakery', 'Baked'),
  'messages/Baked.schema.json': message('Baked'),
  'resources/loaf.schema.json': {
    description: 'A loaf.',
    type: 'object',
    properties: { weight: { description: 'In grams.', type: 'number' } },
  },
}

/** A rule that is off is not asked, and that must not silence another one. */
const allOffBut = (problems: readonly Problem[]): Levels => {
  const kept = new Set(problems.map(({ rule }) => rule))
  return new Map(ruleIds.flatMap((id) => (kept.has(id) ? [] : [[id, 'off']])))
}

const ruleIds = Object.keys(rules) as readonly RuleId[]

/** What some rules, or all of them, say of the bakery with some files changed; undefined takes a file away. */
export function saidOf(files: Files, ...wanted: readonly RuleId[]): readonly string[] {
  const changed = Object.entries({ ...bakery, ...files }).filter(([, content]) => content !== undefined)
  const sources = sourcesOf(Object.fromEntries(changed))
  const { problems } = catalogueFrom(sources)
  assert.equal(catalogueFrom(sources, allOffBut(problems)).problems, problems)
  return told(problems.filter(({ rule }) => wanted.length === 0 || wanted.includes(rule)))
}
