import type { Shape } from '../../shape/shape.js'

/** What the sentence about a removal says of the version before. */
export const deprecationNote = ({ deprecated }: Shape): string =>
  deprecated
    ? 'It was deprecated.'
    : 'It was not deprecated: release one version with "deprecated": true before removing it.'
