import { pointerOf } from '../json/pointer.js'
import { isList, isObject, type JsonObject, own } from '../json/value.js'
import { inOwnDraft } from '../schema/json-schema.js'
import { ignoresSiblings } from '../schema/keywords.js'
import type { Resolved } from '../schema/resolve.js'
import { allTypes, both, type JsonType, type TypeSet, typeOf } from '../shape/json-types.js'

/** What the keyword `type` of a schema admits; everything where there is none, or one that does not exist. */
export function declaredTypes(schema: JsonObject): TypeSet {
  const declared = own(schema, 'type')
  if (declared === undefined) return allTypes
  const names = isList(declared) ? declared : [declared]
  return new Set(names.flatMap((name) => atoms.get(String(name)) ?? [...allTypes]))
}

const atoms: ReadonlyMap<string, readonly JsonType[]> = new Map([
  ['string', ['string']],
  ['integer', ['integer']],
  ['number', ['integer', 'fraction']],
  ['boolean', ['boolean']],
  ['object', ['object']],
  ['array', ['array']],
  ['null', ['null']],
])

/**
 * The types a schema can accept, seen through its references and compositions; never too few. A reference met again
 * on the way says nothing: such a schema is refused.
 */
function acceptedTypes(id: string, resolved: Resolved, seen: ReadonlySet<string> = new Set()): TypeSet {
  const known = accepted.get(resolved) ?? new Map<string, TypeSet>()
  accepted.set(resolved, known)
  const types = known.get(id) ?? computeTypes(id, resolved, seen)
  if (!seen.has(id)) known.set(id, types)
  return types
}

/** What was found before: schemas that many refer to are looked through once. */
const accepted = new WeakMap<Resolved, Map<string, TypeSet>>()

function computeTypes(id: string, resolved: Resolved, seen: ReadonlySet<string>): TypeSet {
  const located = resolved.schemas.get(id)
  if (!located || seen.has(id)) return allTypes
  const { schema: written, draft } = located
  if (written === false) return new Set()
  if (!isObject(written)) return allTypes
  const schema = inOwnDraft(written, draft)
  const inside = new Set([...seen, id])
  const target = resolved.targets.get(id)
  if (ignoresSiblings(draft) && target !== undefined) return acceptedTypes(target, resolved, inside)
  return both(declaredTypes(schema), besidesType(id, resolved, inside))
}

/**
 * The types that a property can have by what its schema applies in place: where a base says that it is an object, it is one
 * also for the child that says more of it.
 */
export function inheritedTypes(key: string, id: string, resolved: Resolved, seen = new Set([id])): TypeSet {
  const { schema, draft } = resolved.schemas.get(id) ?? {}
  const members = isObject(schema) ? own(schema, 'allOf') : undefined
  const target = resolved.targets.get(id)
  const isReference = draft !== undefined && ignoresSiblings(draft) && target !== undefined
  const listed = isList(members) && !isReference ? members.map((_, index) => `${id}/allOf/${index}`) : []
  const bases = (target === undefined ? listed : [target, ...listed]).filter((base) => !seen.has(base))
  for (const base of bases) seen.add(base)
  return bases.reduce<TypeSet>((types, base) => {
    const { draft: spoken } = resolved.schemas.get(base) ?? {}
    const isSilent = spoken !== undefined && ignoresSiblings(spoken) && resolved.targets.has(base)
    const said = isSilent ? allTypes : acceptedTypes(`${base}/properties${pointerOf([key])}`, resolved)
    return both(types, both(said, inheritedTypes(key, base, resolved, seen)))
  }, allTypes)
}

const narrowing = ['anyOf', 'oneOf', 'allOf', 'enum', 'const']

/** The types that all the other keywords of a schema can accept. */
export function besidesType(
  id: string,
  resolved: Resolved,
  seen: ReadonlySet<string> = new Set([id]),
): TypeSet {
  const located = resolved.schemas.get(id)
  if (!located || !isObject(located.schema)) return allTypes
  const schema = inOwnDraft(located.schema, located.draft)
  const target = resolved.targets.get(id)
  // Most schemas have nothing but a type.
  if (target === undefined && narrowing.every((keyword) => own(schema, keyword) === undefined))
    return allTypes
  const members = (keyword: string): readonly TypeSet[] | undefined => {
    const list = own(schema, keyword)
    return isList(list)
      ? list.map((_, index) => acceptedTypes(`${id}/${keyword}/${index}`, resolved, seen))
      : undefined
  }
  const unions = [members('anyOf'), members('oneOf')].flatMap((sets) =>
    sets ? [new Set(sets.flatMap((set) => [...set]))] : [],
  )
  const values = own(schema, 'enum')
  const value = own(schema, 'const')
  return [
    ...(target === undefined ? [] : [acceptedTypes(target, resolved, seen)]),
    ...(isList(values) ? [new Set(values.map(typeOf))] : []),
    ...(value === undefined ? [] : [new Set([typeOf(value)])]),
    ...(members('allOf') ?? []),
    ...unions,
  ].reduce<TypeSet>(both, allTypes)
}
