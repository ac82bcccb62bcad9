import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../generator/generate.js'
import { pathOf } from '../../generator/json/pointer.js'
import { isObject, type Json, ownString } from '../../generator/json/value.js'
import { isError, type Problem } from '../../generator/problems/problem.js'
import type { Draft } from '../../generator/schema/keywords.js'
import type { Source } from '../../generator/schema/load.js'
import { emittedChecks } from '../agreement/emitted.js'
import { sourcesOf } from '../catalogue/sources.js'
import type { Group, Remotes } from './suite.js'

/** What became of a group: why it was refused, or the tests whose verdict is wrong. */
export type Outcome = {
  readonly group: Group
  /** The keyword that was refused, else the rule that refused; undefined where the group was judged. */
  readonly refusedFor?: string
  readonly message?: string
  readonly wrong: readonly Wrong[]
}

export type Wrong = { readonly description: string; readonly data: Json; readonly valid: boolean }

/** Puts the schema of a group through the generator, as the payload of a message, and its values before the emitted check. */
export async function judgeGroup(
  group: Group,
  remotes: Remotes,
  format: 'assert' | 'annotate',
): Promise<Outcome> {
  const { value: catalogue, problems } = catalogueOfGroup(group, remotes, format)
  if (!catalogue) return { group, wrong: [], ...refusalIn(problems) }
  const check = await checkIn(catalogue)
  const wrong = group.tests.filter(
    ({ data, valid }) => check({ data: { kind: 'Case', value: data } }) !== valid,
  )
  return { group, wrong }
}

/** The catalogue whose one message type has the schema of a group as its payload. */
export const catalogueOfGroup = (group: Group, remotes: Remotes, format: 'assert' | 'annotate') =>
  catalogueFrom(sourcesFor(group, remotes, format))

async function checkIn(catalogue: Catalogue): Promise<(message: unknown) => boolean> {
  const checks = await emittedChecks(catalogue)
  const check = await checks('Case')
  return (message) => check(message) === null
}

function refusalIn(problems: readonly Problem[]): { refusedFor: string; message: string } {
  const error = problems.find(isError)
  if (!error) throw new Error('A catalogue was refused without a reason.')
  const last = pathOf(error.origin.pointer)?.at(-1) ?? ''
  return {
    refusedFor: error.rule === 'refused-keyword' || error.rule === 'unknown-format' ? last : error.rule,
    message: error.message,
  }
}

function sourcesFor(group: Group, remotes: Remotes, format: 'assert' | 'annotate'): readonly Source[] {
  const { schema, draft } = group
  const others = [...needed(schema, draft, remotes)].flatMap(([address, remote], index) =>
    copiesOf(address, remote, draft).map((copy, at) => [`resources/remote${index}x${at}.schema.json`, copy]),
  )
  return sourcesOf({
    'catalogue.json': {
      name: 'conformance',
      version: '1.0.0',
      description: 'Conformance',
      tag: '/data/kind',
      format,
    },
    'messages/Case.schema.json': message,
    'topics/case.schema.json': { title: '/case', oneOf: [{ $ref: '../messages/Case.schema.json' }] },
    'resources/payload.schema.json': JSON.stringify(inDraft(schema, draft)),
    ...Object.fromEntries(others),
  })
}

const message = {
  type: 'object',
  properties: {
    data: {
      type: 'object',
      properties: { kind: { const: 'Case' }, value: { $ref: '../resources/payload.schema.json' } },
      required: ['kind', 'value'],
    },
  },
  required: ['data'],
}

const addresses: ReadonlyMap<Draft, string> = new Map([
  ['draft-07', 'http://json-schema.org/draft-07/schema#'],
  ['2020-12', 'https://json-schema.org/draft/2020-12/schema'],
])

const inDraft = (schema: Json, draft: Draft): Json =>
  isObject(schema) ? { $schema: addresses.get(draft) ?? '', ...schema } : schema

/** The remote schemas that one may refer to: those whose file it names, and those that these name. */
function needed(schema: Json, draft: Draft, remotes: Remotes): Remotes {
  const found = new Map<string, Json>()
  const look = (text: string): void => {
    for (const [address, remote] of remotes) {
      const name = address.split('/').at(-1) ?? ''
      if (found.has(address) || !text.includes(name) || isOfOtherDraft(address, draft)) continue
      found.set(address, remote)
      look(JSON.stringify(remote))
    }
  }
  const text = JSON.stringify(schema)
  if (/localhost:1234|json-schema\.org\/draft[^"]*"/.test(text)) look(text)
  return found
}

const folderOf: ReadonlyMap<Draft, string> = new Map([
  ['2020-12', 'draft2020-12'],
  ['draft-07', 'draft7'],
])

const isOfOtherDraft = (address: string, draft: Draft): boolean => {
  const folder = /^http:\/\/localhost:1234\/(draft[^/]*|v1)\//.exec(address)?.[1]
  return folder !== undefined && folder !== folderOf.get(draft)
}

/** A remote schema under the address that it is got from, and under the one that it gives itself. */
function copiesOf(address: string, remote: Json, draft: Draft): readonly string[] {
  if (!isObject(remote)) return [JSON.stringify(remote)]
  const own = ownString(remote, '$id')
  const { $id: _, ...rest } = remote
  const got = { ...rest, $id: address }
  return (own === undefined || own === address ? [got] : [got, remote]).map((copy) =>
    JSON.stringify(inDraft(copy, draft)),
  )
}
