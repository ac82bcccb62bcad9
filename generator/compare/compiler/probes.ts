import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { isIdentifier } from '../../catalogue/identifier.js'
import { literal, literalType, propertyName, stringLiteral } from '../../emit/printer/quote.js'
import type { Json } from '../../json/value.js'
import { primitiveOf } from '../../shape/json-types.js'
import { propertyOf } from '../../shape/properties.js'
import type { Shape } from '../../shape/shape.js'
import type { Change } from '../change.js'

/** A line of a consumer's code, and what has to stand before it. */
export type Probe = {
  /** Code that reads values, or code that makes them. */
  readonly does: 'read' | 'write'
  readonly line: string
  /** The parameters of the function around the line; undefined where it stands at the top of a module. */
  readonly given?: (types: ProbeTypes) => string
  /** Names that the line has for types. */
  readonly aliases?: (types: ProbeTypes) => Readonly<Record<string, string>>
}

/** The types of the changed shape: as it was, and as the consumer that is compiled has it. */
export type ProbeTypes = { readonly before: string; readonly here: string }

/** What a consumer of the old catalogue would have written who uses what changed; the line that tells most comes first. */
export const probesOf = (change: Change, old: Catalogue): readonly Probe[] =>
  change.pair ? probesOfValues(change, change.pair) : probesOfNames(change, old)

function probesOfValues(change: Change, { old, next }: NonNullable<Change['pair']>): readonly Probe[] {
  const property = changedProperty(change, old, next)
  const suffix = property === undefined ? '' : `.${property.name}`
  const path = change.path.endsWith(suffix) ? change.path.slice(0, change.path.length - suffix.length) : ''
  const { variable, wrapped, expression } = accessOf(path)
  const given = ({ here }: ProbeTypes): string => `${variable}: ${wrapped(here)}`
  const before = ({ before: type }: ProbeTypes): Readonly<Record<string, string>> => ({ Before: type })
  const read = (what: string, shape: Shape | undefined, otherwise: string): Probe => {
    const local = /[\w$]+$/.exec(what)?.[0] ?? ''
    const name = isIdentifier(local) && local !== variable ? local : 'value'
    return {
      does: 'read',
      line: `const ${name}: ${(shape && shortType(shape)) ?? otherwise} = ${what}`,
      given,
      aliases: before,
    }
  }
  const member = property && `${expression}${accessTo(property.name)}`
  return [
    ...(member !== undefined && property?.isGone ? [{ does: 'read' as const, line: member, given }] : []),
    // Of an object without names left, every key can be read, as a value of any type.
    ...(member !== undefined && (property?.isGone || property?.isUnsure)
      ? [
          read(
            member,
            property.isUnsure ? property.shape : undefined,
            `Before[${stringLiteral(property.name)}]`,
          ),
        ]
      : []),
    ...removedValues(change, old, next).map(
      (value): Probe => ({ does: 'read', line: `${expression} === ${literal(value)}`, given }),
    ),
    read(expression, property ? undefined : old, 'Before'),
    {
      does: 'write',
      line: `${expression} = value`,
      given: (types) => `${given(types)}, value: ${types.before}`,
    },
  ]
}

type Property = {
  readonly name: string
  readonly shape: Shape | undefined
  readonly isGone: boolean
  readonly isUnsure: boolean
}

/** The property that a change of an object is about. */
function changedProperty({ id }: Change, old: Shape, next: Shape): Property | undefined {
  if (old.kind !== 'object' || next.kind !== 'object') return undefined
  const has = (object: typeof old, name: string): boolean => propertyOf(object, name) !== undefined
  const gone = old.properties.find(({ name }) => !has(next, name))
  const unsure = old.required.find((name) => !next.required.includes(name))
  const added =
    next.properties.find(({ name }) => !has(old, name))?.name ??
    next.required.find((name) => !old.required.includes(name))
  const name = gone?.name ?? (id === 'required-removed' ? unsure : added)
  if (name === undefined) return undefined
  return {
    name,
    shape: propertyOf(old, name),
    isGone: gone !== undefined,
    isUnsure: id === 'required-removed',
  }
}

/** The values that code compares with, of a list that has lost some. */
function removedValues({ id }: Change, old: Shape, next: Shape): readonly Json[] {
  if (id !== 'enum-value-removed' && id !== 'type-changed') return []
  const left = new Set(valuesOf(next))
  return valuesOf(old).filter((value) => !left.has(value))
}

const valuesOf = (shape: Shape): readonly (string | number | boolean)[] =>
  (shape.kind === 'union' ? shape.members : [shape]).flatMap((member) =>
    member.kind === 'literal' && isPlain(member.value) ? [member.value] : [],
  )

const isPlain = (value: Json): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** What a consumer calls the place of a change, and the type of its variable, made of that of the place. */
type Access = {
  readonly variable: string
  readonly wrapped: (type: string) => string
  readonly expression: string
}

/**
 * The last two steps of a path, which is for people: `Order.data.parcels[].state` → `parcels[0].state`. Where a name is none
 * that code can bear, the place is `found`; the types are right all the same.
 */
function accessOf(path: string): Access {
  const plain = path.replace(/\[\/.*?\/\](?=$|[.[|])/g, '[key]')
  const steps = plain
    .split('.')
    .map((step) => /^([A-Za-z_$][\w$]*)((?:\[\d*\]|\[key\]|\|[\w$, ]*)*)$/.exec(step))
  const [holder, last] = steps.length > 1 ? steps.slice(-2) : [undefined, ...steps]
  const variable = variableFor((holder ?? last)?.[1] ?? '')
  if (!last || holder === null || variable === undefined)
    return { variable: 'found', wrapped: (type) => type, expression: 'found' }
  const inner = inside(last[2] ?? '')
  if (!holder) return { variable, wrapped: inner.wrapped, expression: `${variable}${inner.access}` }
  const outer = inside(holder[2] ?? '')
  const name = last[1] ?? ''
  return {
    variable,
    wrapped: (type) => outer.wrapped(`{ ${propertyName(name)}: ${inner.wrapped(type)} }`),
    expression: `${variable}${outer.access}.${name}${inner.access}`,
  }
}

const variableFor = (name: string): string | undefined => {
  const variable = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
  return isIdentifier(variable) ? variable : undefined
}

/** `[]` and `[key]` after a name; an alternative (`|Error`) needs no code, as its type stands for it alone. */
function inside(suffix: string): Pick<Access, 'wrapped'> & { readonly access: string } {
  const steps = [...suffix.matchAll(/\[(\d*|key)\]/g)].map(([, step = '']) => step)
  return {
    access: steps.map((step) => (step === 'key' ? "['key']" : `[${step || 0}]`)).join(''),
    wrapped: (type) =>
      steps.reduceRight(
        (inner, step) => (step === 'key' ? `{ [key: string]: ${inner} }` : `(${inner})[]`),
        type,
      ),
  }
}

const accessTo = (name: string): string =>
  propertyName(name) === name ? `.${name}` : `[${stringLiteral(name)}]`

/** Longer types than this are called `Before` in a line. */
const maxTypeLength = 60

/** A type as a consumer would write it; undefined where it is long, or has a name that stands for something else now. */
function shortType(shape: Shape): string | undefined {
  const text = typeText(shape)
  return text === undefined || text.length > maxTypeLength ? undefined : text
}

function typeText(shape: Shape): string | undefined {
  switch (shape.kind) {
    case 'literal':
      return literalType(shape.value)
    case 'union': {
      const texts = shape.members.map(typeText)
      return texts.every((text) => text !== undefined) ? [...new Set(texts)].join(' | ') : undefined
    }
    default:
      return primitiveOf(shape)
  }
}

/** What is gone by name: types, topics, and message types on them. */
function probesOfNames({ id, path, old, next }: Change, { manifest, topics }: Catalogue): readonly Probe[] {
  const from = stringLiteral(manifest.name)
  const events = `import(${from}).Patterns[${stringLiteral(path)}]`
  const onEvents = (line: string): Probe => ({
    does: 'read',
    line,
    given: () => `event: ${events}[keyof ${events}]`,
  })
  switch (id) {
    case 'name-removed':
    case 'name-renamed':
    case 'message-type-renamed':
    case 'message-type-removed':
      return [{ does: 'read', line: `import type { ${path} } from ${from}` }]
    case 'topic-removed':
    case 'topic-renamed':
      return [
        {
          does: 'read',
          line: `const topic: Topic = ${stringLiteral(path)}`,
          given: () => '',
          aliases: () => ({ Topic: `import(${from}).Topic` }),
        },
      ]
    case 'topic-message-type-removed':
      return old === undefined ? [] : [onEvents(`event.type === ${stringLiteral(old)}`)]
    case 'topic-message-type-added': {
      const known = topics.find(({ name }) => name === path)?.messageTypes ?? []
      const text = known.map(stringLiteral).join(' | ') || 'never'
      const isShort = text.length <= maxTypeLength
      const probe = onEvents(`const type: ${isShort ? text : 'Known'} = event.type`)
      return next === undefined ? [] : [isShort ? probe : { ...probe, aliases: () => ({ Known: text }) }]
    }
    default:
      return []
  }
}
