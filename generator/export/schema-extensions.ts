/** Where an exported schema keeps a keyword that draft-07 does not have: `x-unevaluatedProperties`. */
export const extensionOf = (keyword: string): string => `x-${keyword}`

const later = ['unevaluatedProperties', 'unevaluatedItems', 'contains', 'minContains', 'maxContains']

/** Extension → keyword. */
export const keptKeywords: ReadonlyMap<string, string> = new Map(
  later.map((keyword) => [extensionOf(keyword), keyword]),
)

/** What says of an exported document where payload, tag and topic are, as AsyncAPI has no binding for CometD. */
export const cometd = 'x-cometd'
