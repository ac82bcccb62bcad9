/** Where a text can stand in a catalogue, with a harmless one for each. */
export const harmless = {
  name: 'harmless',
  version: '1.0.0',
  manifestDescription: 'plain words',
  author: 'plain words',
  license: 'Apache-2.0',
  repository: 'https://example.com/plain.git',
  homepage: 'https://example.com/plain',
  keyword: 'plain words',
  disclaimer: 'plain words',
  payload: '/data',
  tagPointer: '/data/kind',
  topicPointer: '/channel',
  topic: '/orders/new',
  topicDescription: 'plain words',
  topicComment: 'plain words',
  tag: 'Placed',
  otherTag: 'plain words',
  title: 'Order',
  description: 'plain words',
  innerTitle: 'plain words',
  innerDescription: 'plain words',
  comment: 'plain words',
  default: 'plain words',
  example: 'plain words',
  source: 'plain words',
  vendor: 'x-plain words',
  property: 'plain words',
  required: 'plain words',
  constant: 'plain words',
  enumerated: 'plain words',
  open: 'plain words',
  constantKey: 'plain words',
  dependent: 'plain words',
  pattern: '^a+$',
  patternKey: '^a+$',
  format: 'date',
  id: 'https://example.com/plain',
  anchor: 'plain',
  reference: '../resources/Order.schema.json',
  definition: 'Part',
  messageFile: 'Placed',
  resourceFile: 'Order',
}

export type Place = keyof typeof harmless
export type Texts = Readonly<Record<Place, string>>

/** Places where any text is taken and comes out as a text. */
export const freePlaces: readonly Place[] = [
  'topicComment',
  'topicDescription',
  'otherTag',
  'description',
  'innerTitle',
  'innerDescription',
  'comment',
  'default',
  'example',
  'source',
  'property',
  'required',
  'constant',
  'enumerated',
  'open',
  'constantKey',
  'dependent',
]

/** The files of a catalogue with these texts in their places: path → JSON. */
export function catalogueOf(given: Partial<Texts>): ReadonlyMap<string, string> {
  const at: Texts = { ...harmless, ...given }
  const message = {
    $schema: draft,
    title: at.tag,
    description: at.description,
    $comment: at.comment,
    type: 'object',
    required: ['data'],
    properties: {
      channel: { type: 'string', description: at.description },
      data: {
        type: 'object',
        description: at.innerDescription,
        title: at.innerTitle,
        required: ['kind', 'order'],
        properties: {
          kind: { type: 'string', enum: [...new Set([at.tag, at.otherTag])] },
          order: { $ref: at.reference, description: at.innerDescription },
        },
      },
    },
    examples: [
      { data: { kind: at.tag, order: { [at.required]: at.example, more: at.example } }, more: at.example },
    ],
  }
  const order = {
    $schema: draft,
    $id: at.id,
    title: at.title,
    description: at.description,
    type: 'object',
    required: [at.required],
    'x-source': at.source,
    properties: Object.fromEntries([
      [
        at.property,
        {
          type: ['string', 'number'],
          default: at.default,
          examples: [at.example],
          'x-source': at.source,
          [at.vendor]: at.source,
          description: at.innerDescription,
          $comment: at.comment,
        },
      ],
      ['constant', { const: at.constant, description: at.innerDescription }],
      ['deep', { const: Object.fromEntries([[at.constantKey, [at.constant]]]) }],
      ['enumerated', { enum: [at.enumerated, 1, null] }],
      ['open', { anyOf: [{ enum: [at.open] }, { type: 'string' }] }],
      ['pattern', { type: 'string', pattern: at.pattern }],
      ['date', { type: 'string', format: at.format }],
      [
        'part',
        {
          $ref: `#/$defs/${escaped(at.definition.replaceAll('~', '~0').replaceAll('/', '~1'))}`,
        },
      ],
      ['anchored', { $ref: '#plain' }],
      [
        'free',
        { type: 'object', patternProperties: Object.fromEntries([[at.patternKey, { type: 'string' }]]) },
      ],
    ]),
    dependentRequired: Object.fromEntries([['pattern', [at.dependent]]]),
    $defs: Object.fromEntries([
      [at.definition, { type: 'object', description: at.innerDescription }],
      ['Anchored', { $anchor: at.anchor, type: 'string' }],
    ]),
  }
  const topic = {
    $schema: draft,
    title: at.topic,
    description: at.topicDescription,
    $comment: at.topicComment,
    oneOf: [{ $ref: `../messages/${escaped(at.messageFile)}.schema.json` }],
  }
  const manifest = {
    name: at.name,
    version: at.version,
    description: at.manifestDescription,
    author: at.author,
    license: at.license,
    repository: at.repository,
    homepage: at.homepage,
    keywords: [at.keyword],
    disclaimer: at.disclaimer,
    payload: at.payload,
    tag: at.tagPointer,
    topic: at.topicPointer,
  }
  return new Map(
    Object.entries({
      'catalogue.json': manifest,
      [`messages/${at.messageFile}.schema.json`]: message,
      [`resources/${at.resourceFile}.schema.json`]: order,
      'topics/orders-new.schema.json': topic,
    }).map(([path, value]) => [path, JSON.stringify(value)]),
  )
}

/** As a part of a reference; half a surrogate pair has no escape. */
const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '?'))

const draft = 'https://json-schema.org/draft/2020-12/schema'
