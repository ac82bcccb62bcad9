import type { Assertion, Shape } from '../../generator/shape/shape.js'

/** A shape in a few characters: `{a: string, b?: (1 | 2)} & minProperties 1`. */
export function textOf(shape: Shape): string {
  return [kindText(shape), ...shape.assertions.map(assertionText)].join(' & ')
}

function kindText(shape: Shape): string {
  switch (shape.kind) {
    case 'literal':
      return JSON.stringify(shape.value)
    case 'openList':
      return `open ${shape.base} ${shape.values.join('|')}`
    case 'array':
      return `[...${textOf(shape.items)}]`
    case 'tuple':
      return `[${[...shape.prefix.map(textOf), `...${textOf(shape.rest)}`].join(', ')}]`
    case 'record':
      return `{*: ${textOf(shape.values)}}`
    case 'reference':
      return `-> ${shape.target.split('#')[1] || '#'}`
    case 'union':
      return `(${shape.members.map(textOf).join(shape.exclusive ? ' ^ ' : ' | ')})`
    case 'intersection':
      return `(${shape.members.map(textOf).join(' & ')})`
    case 'object': {
      const named = new Set(shape.properties.map(({ name }) => name))
      const parts = [
        ...shape.properties.map(
          ({ name, shape: inner }) => `${name}${shape.required.includes(name) ? '' : '?'}: ${textOf(inner)}`,
        ),
        ...shape.required.filter((name) => !named.has(name)),
        ...shape.patterns.map(({ pattern, shape: inner }) => `/${pattern}/: ${textOf(inner)}`),
        ...(shape.additional.kind === 'any' ? [] : [`*: ${textOf(shape.additional)}`]),
      ]
      return `{${parts.join(', ')}}`
    }
    default:
      return shape.kind
  }
}

function assertionText(assertion: Assertion): string {
  switch (assertion.keyword) {
    case 'not':
    case 'propertyNames':
      return `${assertion.keyword} ${textOf(assertion.shape)}`
    case 'unevaluatedProperties':
    case 'unevaluatedItems':
      return `${assertion.keyword} ${textOf(assertion.shape)}`
    case 'contains':
      return `contains ${assertion.min}..${assertion.max ?? ''} ${textOf(assertion.shape)}`
    case 'if':
      return ['if', 'then', 'else']
        .flatMap((keyword) => {
          const inner = keyword === 'if' ? assertion.if : keyword === 'then' ? assertion.then : assertion.else
          return inner ? [`${keyword} ${textOf(inner)}`] : []
        })
        .join(' ')
    case 'dependentRequired':
      return `dependentRequired ${[...assertion.value].map(([key, names]) => `${key}: ${names}`).join()}`
    case 'dependentSchemas':
      return `dependentSchemas ${[...assertion.shapes].map(([key, inner]) => `${key}: ${textOf(inner)}`).join()}`
    default:
      return `${assertion.keyword} ${assertion.value}`
  }
}
