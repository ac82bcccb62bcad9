import type { Shape } from '../../shape/shape.js'

/** A shape in a few words. */
export function inWords(shape: Shape): string {
  switch (shape.kind) {
    case 'literal':
      return JSON.stringify(shape.value)
    case 'openList':
      return `${shape.base === 'integer' ? 'an' : 'a'} ${shape.base} with known values`
    case 'reference':
      return `"${shape.target.replace(/^(old|new):/, '')}"`
    case 'record':
      return 'an object with free keys'
    case 'any':
      return 'any value'
    case 'never':
      return 'no value'
    case 'array':
    case 'object':
    case 'integer':
      return `an ${shape.kind}`
    case 'intersection':
      return 'a combination of schemas'
    case 'null':
      return 'null'
    default:
      return `a ${shape.kind}`
  }
}

/** What the sentence about a removal says of the version before. */
export const deprecationNote = ({ deprecated }: Shape): string =>
  deprecated
    ? 'It was deprecated.'
    : 'It was not deprecated: release one version with "deprecated": true before removing it.'
