import { discriminatorOf } from '../../shape/discriminator.js'
import { type JsonType, typesOf } from '../../shape/json-types.js'
import { saysNothing } from '../../shape/openness.js'
import type { Assertion, Form, ObjectShape, Shape, UnionShape } from '../../shape/shape.js'
import type { ShapeLookup } from '../../shape/shape-lookup.js'
import { formatPatterns } from './format-patterns.js'

/**
 * What a value may be: for each type of JSON, rules of which one must hold. They may refuse what the shape takes, and never
 * take what it refuses.
 */
export type Rules = {
  readonly nulls: boolean
  readonly trues: boolean
  readonly falses: boolean
  readonly numbers: readonly NumberRule[]
  readonly strings: readonly StringRule[]
  readonly arrays: readonly ArrayRule[]
  readonly objects: readonly ObjectRule[]
}

export type NumberRule = { readonly isWhole: boolean; readonly minimum: number; readonly maximum: number }

export type StringRule = {
  /** Undefined where every text is allowed. */
  readonly texts?: ReadonlySet<string>
  readonly patterns: ReadonlySet<string>
  readonly minLength: number
  readonly maxLength: number
}

/**
 * Shapes that must all hold; undefined: not sure. `undescribed`: whatever it is, it must be another shape that says so, as
 * the strict profile reports what no schema describes.
 */
export type Shapes = readonly Shape[] | 'undescribed' | undefined

export type ArrayRule = { readonly items: Shapes; readonly minItems: number; readonly maxItems: number }

export type ObjectRule = {
  /** The keys that something is said of. */
  readonly names: ReadonlySet<string>
  /** What a key holds, said of or not. */
  readonly at: (name: string) => Shapes
  readonly required: ReadonlySet<string>
  /** What any other key holds. */
  readonly others: Shapes
}

const none: Rules = {
  nulls: false,
  trues: false,
  falses: false,
  numbers: [],
  strings: [],
  arrays: [],
  objects: [],
}
const anyNumber: NumberRule = { isWhole: false, minimum: -Infinity, maximum: Infinity }
const anyString: StringRule = { patterns: new Set(), minLength: 0, maxLength: Infinity }
const anyArray: ArrayRule = { items: [], minItems: 0, maxItems: Infinity }
const anyObject: ObjectRule = { names: new Set(), at: () => [], required: new Set(), others: [] }

/** The rules of whatever is JSON. */
export const anything: Rules = {
  nulls: true,
  trues: true,
  falses: true,
  numbers: [anyNumber],
  strings: [anyString],
  arrays: [anyArray],
  objects: [anyObject],
}

/** More alternatives are not tried. */
const maxAlternatives = 32

/** What may be said of a shape. */
export type RulesOptions = {
  readonly lookup: ShapeLookup
  /** Takes only what has no drift. */
  readonly strict: boolean
}

/** The rules of a value that shapes must all hold for. */
export function rulesOf(shapes: readonly Shape[], options: RulesOptions): Rules {
  const writer = new Writer(options)
  return all(shapes.map((shape) => writer.rules(shape, [])))
}

const all = ([first = anything, ...others]: readonly Rules[]): Rules => others.reduce(both, first)

class Writer {
  readonly #options: RulesOptions

  constructor(options: RulesOptions) {
    this.#options = options
  }

  /** `targets` are the references that lead to the shape, as one may lead to itself. */
  rules(shape: Shape, targets: readonly string[]): Rules {
    const said = this.#rulesOfKind(shape, targets)
    const { form, assertions } = shape
    // What genuine texts look like is only asked for in the strict profile.
    const formed = form === undefined || !this.#options.strict ? said : withForm(said, form)
    return assertions.reduce((rules, one) => this.#asserted(rules, one, targets), formed)
  }

  #rulesOfKind(shape: Shape, targets: readonly string[]): Rules {
    switch (shape.kind) {
      case 'any':
        return anything
      case 'never':
        return none
      case 'null':
        return { ...none, nulls: true }
      case 'boolean':
        return { ...none, trues: true, falses: true }
      case 'number':
      case 'integer':
      case 'string':
        return rulesOfBase(shape.kind)
      case 'literal':
        return rulesOfValue(shape.value)
      case 'openList':
        return this.#options.strict
          ? both(rulesOfBase(shape.base), shape.values.map(rulesOfValue).reduce(either, none))
          : rulesOfBase(shape.base)
      case 'array':
        return { ...none, arrays: [{ ...anyArray, items: [shape.items] }] }
      case 'tuple':
        return none
      case 'record':
        return { ...none, objects: [{ ...anyObject, at: () => [shape.values], others: [shape.values] }] }
      case 'object':
        return this.#object(shape)
      case 'union':
        return this.#union(shape, targets)
      case 'intersection':
        return all(shape.members.map((member) => this.rules(member, targets)))
      case 'reference':
        return targets.includes(shape.target)
          ? none
          : this.rules(this.#options.lookup(shape.target), [...targets, shape.target])
    }
  }

  #object({ properties, required, patterns, additional }: ObjectShape): Rules {
    const own = new Map(properties.map(({ name, shape }) => [name, shape]))
    const names = new Set([...own.keys(), ...required])
    if (names.has('__proto__')) return none
    const isUndescribed = this.#options.strict && saysNothing(additional)
    const undescribed: Shapes = isUndescribed ? 'undescribed' : [additional]
    const at = (name: string): Shapes => {
      const matching = patterns.filter(({ pattern }) => new RegExp(pattern, 'u').test(name))
      const shapes = [own.get(name) ?? [], ...matching.map(({ shape }) => shape)].flat()
      if (shapes.length > 0) return shapes
      // A name that is required counts as described.
      return required.includes(name) ? [additional] : undescribed
    }
    // Patterns match keys that are known now, no others.
    const others = patterns.length > 0 ? undefined : undescribed
    return { ...none, objects: [{ names, at, required: new Set(required), others }] }
  }

  /** Where a type has several members, only one may hold in the end: the strict profile asks which. */
  #union(shape: UnionShape, targets: readonly string[]): Rules {
    const { members, exclusive } = shape
    const rules = members.map((member) => this.rules(member, targets)).reduce(either, none)
    if (!exclusive && !this.#options.strict) return rules
    const { lookup } = this.#options
    const types = members.flatMap((member) => [...new Set([...typesOf(member, lookup)].map(namedType))])
    const isOne = (type: JsonType): boolean => types.filter((one) => one === type).length < 2
    const told = discriminatorOf(members)
    const areTold = told !== undefined && told.others.length === 0
    return {
      nulls: rules.nulls && isOne('null'),
      trues: rules.trues && isOne('boolean'),
      falses: rules.falses && isOne('boolean'),
      numbers: isOne('integer') ? rules.numbers : [],
      strings: isOne('string') || areDifferentTexts(members) ? rules.strings : [],
      arrays: isOne('array') ? rules.arrays : [],
      objects: isOne('object') || areTold ? rules.objects : [],
    }
  }

  #asserted(rules: Rules, assertion: Assertion, targets: readonly string[]): Rules {
    switch (assertion.keyword) {
      case 'minLength':
        return withLength(rules, assertion.value, Infinity)
      case 'maxLength':
        return withLength(rules, 0, assertion.value)
      case 'minimum':
        return withBounds(rules, assertion.value, Infinity)
      case 'exclusiveMinimum':
        return withBounds(rules, nextUp(assertion.value), Infinity)
      case 'maximum':
        return withBounds(rules, -Infinity, assertion.value)
      case 'exclusiveMaximum':
        return withBounds(rules, -Infinity, -nextUp(-assertion.value))
      case 'minItems':
        return withItems(rules, assertion.value, Infinity)
      case 'maxItems':
        return withItems(rules, 0, assertion.value)
      case 'multipleOf':
        return { ...rules, numbers: [] }
      case 'pattern':
      case 'format':
        return withForm(rules, assertion)
      case 'uniqueItems':
      case 'contains':
      case 'unevaluatedItems':
        return { ...rules, arrays: [] }
      case 'minProperties':
      case 'maxProperties':
      case 'propertyNames':
      case 'dependentRequired':
      case 'dependentSchemas':
      case 'unevaluatedProperties':
        return { ...rules, objects: [] }
      case 'if':
        return this.#options.strict ? none : both(rules, this.#conditional(assertion, targets))
      case 'not':
        return none
    }
  }

  /** Both consequences hold; or the condition and its own one; or what the condition rules out, and the other one. */
  #conditional(
    { if: condition, then, else: otherwise }: Assertion & { readonly keyword: 'if' },
    targets: readonly string[],
  ): Rules {
    const [met, unmet] = [then, otherwise].map((shape) => (shape ? this.rules(shape, targets) : anything))
    if (met === undefined || unmet === undefined) return none
    const ruledOut = condition.assertions.map((one) =>
      one.keyword === 'not' ? both(this.rules(one.shape, targets), unmet) : none,
    )
    return [both(met, unmet), both(this.rules(condition, targets), met), ...ruledOut].reduce(either, none)
  }
}

/** Whether both rules hold: each alternative of the one with each of the other. */
function both(one: Rules, other: Rules): Rules {
  return {
    nulls: one.nulls && other.nulls,
    trues: one.trues && other.trues,
    falses: one.falses && other.falses,
    numbers: pairs(one.numbers, other.numbers, (a, b) => ({
      isWhole: a.isWhole || b.isWhole,
      minimum: Math.max(a.minimum, b.minimum),
      maximum: Math.min(a.maximum, b.maximum),
    })),
    strings: pairs(one.strings, other.strings, (a, b) => ({
      ...bothTexts(a.texts, b.texts),
      patterns: new Set([...a.patterns, ...b.patterns]),
      minLength: Math.max(a.minLength, b.minLength),
      maxLength: Math.min(a.maxLength, b.maxLength),
    })),
    arrays: pairs(one.arrays, other.arrays, (a, b) => ({
      items: bothShapes(a.items, b.items),
      minItems: Math.max(a.minItems, b.minItems),
      maxItems: Math.min(a.maxItems, b.maxItems),
    })),
    objects: pairs(one.objects, other.objects, (a, b) => ({
      names: new Set([...a.names, ...b.names]),
      at: (name) => bothShapes(a.at(name), b.at(name)),
      required: new Set([...a.required, ...b.required]),
      others: bothShapes(a.others, b.others),
    })),
  }
}

function either(one: Rules, other: Rules): Rules {
  return {
    nulls: one.nulls || other.nulls,
    trues: one.trues || other.trues,
    falses: one.falses || other.falses,
    numbers: [...one.numbers, ...other.numbers],
    strings: joined(one.strings, other.strings),
    arrays: [...one.arrays, ...other.arrays],
    objects: [...one.objects, ...other.objects],
  }
}

function pairs<T>(ones: readonly T[], others: readonly T[], both: (one: T, other: T) => T): readonly T[] {
  if (ones.length * others.length > maxAlternatives) return []
  return ones.flatMap((one) => others.map((other) => both(one, other)))
}

function bothShapes(one: Shapes, other: Shapes): Shapes {
  if (one === undefined || other === undefined) return undefined
  if (one === 'undescribed') return other
  return other === 'undescribed' ? one : [...new Set([...one, ...other])]
}

function bothTexts(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): Pick<StringRule, 'texts'> {
  if (one === undefined || other === undefined) {
    const texts = one ?? other
    return texts === undefined ? {} : { texts }
  }
  return { texts: new Set([...one].filter((text) => other.has(text))) }
}

/** `'A'` or `'B'` is one rule with both. */
function joined(ones: readonly StringRule[], others: readonly StringRule[]): readonly StringRule[] {
  const isList = ({ texts, patterns, minLength, maxLength }: StringRule): boolean =>
    texts !== undefined && patterns.size === 0 && minLength === 0 && maxLength === Infinity
  const all = [...ones, ...others]
  const lists = all.filter(isList)
  if (lists.length < 2) return all
  const texts = new Set(lists.flatMap((list) => [...(list.texts ?? [])]))
  return [{ ...anyString, texts }, ...all.filter((rule) => !isList(rule))]
}

function rulesOfBase(base: 'string' | 'number' | 'integer'): Rules {
  if (base === 'string') return { ...none, strings: [anyString] }
  return { ...none, numbers: [{ ...anyNumber, isWhole: base === 'integer' }] }
}

function rulesOfValue(value: unknown): Rules {
  if (value === null) return { ...none, nulls: true }
  if (typeof value === 'boolean') return { ...none, [value ? 'trues' : 'falses']: true }
  if (typeof value === 'string') return { ...none, strings: [{ ...anyString, texts: new Set([value]) }] }
  if (typeof value === 'number')
    return { ...none, numbers: [{ isWhole: false, minimum: value, maximum: value }] }
  return none
}

/** The form of a pattern, or of a format by its name. */
function withForm(rules: Rules, { keyword, value }: Pick<Form, 'keyword' | 'value'>): Rules {
  const pattern = keyword === 'pattern' ? value : formatPatterns.get(value)
  if (pattern === undefined) return { ...rules, strings: [] }
  return {
    ...rules,
    strings: rules.strings.map((rule) => ({ ...rule, patterns: new Set([...rule.patterns, pattern]) })),
  }
}

const withLength = (rules: Rules, minLength: number, maxLength: number): Rules => ({
  ...rules,
  strings: rules.strings.map((rule) => ({
    ...rule,
    minLength: Math.max(rule.minLength, minLength),
    maxLength: Math.min(rule.maxLength, maxLength),
  })),
})

const withItems = (rules: Rules, minItems: number, maxItems: number): Rules => ({
  ...rules,
  arrays: rules.arrays.map((rule) => ({
    ...rule,
    minItems: Math.max(rule.minItems, minItems),
    maxItems: Math.min(rule.maxItems, maxItems),
  })),
})

const withBounds = (rules: Rules, minimum: number, maximum: number): Rules => ({
  ...rules,
  numbers: rules.numbers.map((rule) => ({
    ...rule,
    minimum: Math.max(rule.minimum, minimum),
    maximum: Math.min(rule.maximum, maximum),
  })),
})

/** The least number above another one. */
function nextUp(value: number): number {
  if (value === 0) return Number.MIN_VALUE
  if (!Number.isFinite(value)) return value
  const bits = new BigInt64Array(new Float64Array([value]).buffer)
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n)
  return new Float64Array(bits.buffer)[0] ?? value
}

/** All numbers are judged alike. */
const namedType = (type: JsonType): JsonType => (type === 'fraction' ? 'integer' : type)

const areDifferentTexts = (members: readonly Shape[]): boolean => {
  const values = members.flatMap((member) => (member.kind === 'literal' ? [member.value] : []))
  return values.length === members.length && new Set(values).size === values.length
}
