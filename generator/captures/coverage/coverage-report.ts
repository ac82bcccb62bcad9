import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { type Outline, placesIn, type Scalar } from '../../catalogue/outline.js'
import { pointerOf } from '../../json/pointer.js'
import type { Origin } from '../../problems/problem.js'
import type { Summary } from '../findings/finding.js'
import type { Cell, Collection } from './collect.js'
import type { Place, Row, TypeTally } from './type-tally.js'

/** How much of something was seen; the share is in percent, and 100 of nothing. */
export type Share = { readonly seen: number; readonly total: number; readonly share: number }

/** What the captures prove; the JSON report of version 1 is just this. */
export type CoverageReport = {
  readonly version: 1
  readonly catalogue: { readonly name: string; readonly version: string }
  readonly summary: Summary & {
    /** Message types on topics that list them. */
    readonly pairs: Share
    /** Those of the envelope, which is the same around every message, count once. */
    readonly properties: Share
    readonly envelope: Share
    /** Values on lists, personal data left out. */
    readonly values: Share
    readonly unlistedValues: number
    readonly unknownProperties: number
  }
  readonly topics: readonly TopicCoverage[]
  /** Messages that the catalogue does not know, and how many more there were of kinds that are not told apart. */
  readonly unknown: readonly UnknownMessages[]
  readonly unknownBeyond: number
  readonly messageTypes: readonly TypeCoverage[]
}

export type TopicCoverage = { readonly topic: string; readonly messageTypes: readonly PairCoverage[] }

/** `messages` are valid ones; those that are not prove nothing. */
export type PairCoverage = {
  readonly messageType: string
  readonly messages: number
  readonly invalid: number
}

export type UnknownMessages = Place & {
  readonly reason: string
  readonly topic?: string
  /** Missing where the message has no tag. */
  readonly messageType?: string
  readonly messages: number
}

export type TypeCoverage = {
  readonly messageType: string
  readonly description?: string
  readonly messages: number
  readonly invalid: number
  /** Messages that name no topic, as logs print them. */
  readonly withoutTopic: number
  /** Of the properties of its payload; those of the envelope are counted for all types together. */
  readonly seen: Share
  readonly properties: readonly PropertyCoverage[]
  readonly unknownProperties: readonly UnknownProperty[]
  /** How often there were others, which are not told apart. */
  readonly unknownBeyond: number
}

export type PropertyCoverage = {
  /** A pointer; `[]` is any item, `{}` any free key. */
  readonly path: string
  readonly kind: 'property' | 'items' | 'keys'
  readonly messages: number
  /** Of the messages of the type, in percent. */
  readonly share: number
  /** The named shape that it is or holds. */
  readonly shape?: string
  /** The place in the catalogue: `resources/call.schema.json#/properties/state`. */
  readonly schema: string
  readonly description?: string
  readonly personal?: true
  readonly deprecated?: true
  /** What is inside is counted there. */
  readonly repeats?: string
  readonly values?: ValueCoverage
  /** How many texts had another form than the schema expects. */
  readonly otherForms?: number
}

export type ValueCoverage = {
  readonly open: boolean
  readonly seen: readonly ValueCount[]
  readonly never: readonly Scalar[]
  readonly unlisted: readonly ValueCount[]
  /** How often there were other unlisted values, which are not told apart. */
  readonly unlistedBeyond: number
  /** Personal values are only counted, and are in no other field. */
  readonly personal?: { readonly listed: number; readonly unlisted: number }
}

export type ValueCount = { readonly value: Scalar; readonly count: number }

export type UnknownProperty = Place & {
  readonly path: string
  readonly messages: number
  readonly share: number
  readonly types: readonly string[]
}

/** Everything in the order of the catalogue. */
export function reportOf(catalogue: Catalogue, summary: Summary, collection: Collection): CoverageReport {
  const { name, version } = catalogue.manifest
  const topics = [...collection.cells].map(([topic, cells]) => ({
    topic,
    messageTypes: [...cells].map(([messageType, { valid, invalid }]) => ({
      messageType,
      messages: valid,
      invalid,
    })),
  }))
  const isOfEnvelope = envelopeOf(catalogue)
  const messageTypes = catalogue.messageTypes.map(({ name: type, description }) => ({
    messageType: type,
    ...(description === undefined ? {} : { description }),
    ...typeCoverage(type, collection, isOfEnvelope),
  }))
  const envelope = onceIn(messageTypes, isOfEnvelope)
  return {
    version: 1,
    catalogue: { name, version },
    summary: {
      ...summary,
      pairs: pairShare(topics),
      properties: sumOf([...messageTypes.map(({ seen }) => seen), shareSeen(envelope)]),
      envelope: shareSeen(envelope),
      ...valueSummary([
        ...messageTypes.flatMap(({ properties }) => properties.filter((one) => !isOfEnvelope(one))),
        ...envelope,
      ]),
      unknownProperties: messageTypes.reduce((sum, type) => sum + type.unknownProperties.length, 0),
    },
    topics,
    unknown: [...collection.unknown.kept.values()].map(({ first, ...rest }) => ({ ...rest, ...first })),
    unknownBeyond: collection.unknown.beyond,
    messageTypes,
  }
}

/** In percent, with one digit; never 100 before all is seen, and never 0 once something is. */
export function shareOf(seen: number, total: number): number {
  if (total === 0) return 100
  return Math.max(seen > 0 ? 1 : 0, Math.floor((1000 * seen) / total)) / 10
}

const share = (seen: number, total: number): Share => ({ seen, total, share: shareOf(seen, total) })

function sumOf(shares: readonly Share[]): Share {
  return share(
    shares.reduce((sum, { seen }) => sum + seen, 0),
    shares.reduce((sum, { total }) => sum + total, 0),
  )
}

function pairShare(topics: readonly TopicCoverage[]): Share {
  const pairs = topics.flatMap(({ messageTypes }) => messageTypes)
  return share(pairs.filter(({ messages }) => messages > 0).length, pairs.length)
}

type IsOfEnvelope = (place: Pick<PropertyCoverage, 'path'>) => boolean

/** Whether a place is around the payload. Where the whole message is the payload there is no envelope. */
function envelopeOf({ manifest: { payload } }: Catalogue): IsOfEnvelope {
  const start = pointerOf(payload)
  return ({ path }) => start !== '' && path !== start && !path.startsWith(`${start}/`)
}

/** The places of the envelope, each as the type has it that showed most of it. */
function onceIn(types: readonly TypeCoverage[], isOfEnvelope: IsOfEnvelope): readonly PropertyCoverage[] {
  const places = new Map<string, PropertyCoverage>()
  for (const place of types.flatMap(({ properties }) => properties.filter(isOfEnvelope))) {
    const known = places.get(place.path)
    if (known === undefined || known.messages < place.messages) places.set(place.path, place)
  }
  return [...places.values()]
}

function shareSeen(places: readonly PropertyCoverage[]): Share {
  const counted = places.filter(({ kind }) => kind !== 'items')
  return share(counted.filter(({ messages }) => messages > 0).length, counted.length)
}

function valueSummary(places: readonly PropertyCoverage[]): { values: Share; unlistedValues: number } {
  const lists = places.flatMap(({ values }) => (values === undefined || values.personal ? [] : [values]))
  return {
    values: sumOf(lists.map(({ seen, never }) => share(seen.length, seen.length + never.length))),
    unlistedValues: lists.reduce((sum, { unlisted }) => sum + unlisted.length, 0),
  }
}

function typeCoverage(
  type: string,
  { cells, loose, types }: Collection,
  isOfEnvelope: IsOfEnvelope,
): Omit<TypeCoverage, 'messageType' | 'description'> {
  const tally = types.get(type)
  const withoutTopic = loose.get(type) ?? { valid: 0, invalid: 0 }
  const all = [
    withoutTopic,
    ...[...cells.values()].flatMap((one): readonly Cell[] => [one.get(type) ?? none]),
  ]
  const messages = all.reduce((sum, { valid }) => sum + valid, 0)
  const places = tally === undefined ? [] : [...placesIn(tally.root)]
  const properties = places.map((place) => propertyCoverage(place, tally?.rows.get(place), messages))
  return {
    messages,
    invalid: all.reduce((sum, { invalid }) => sum + invalid, 0),
    withoutTopic: withoutTopic.valid,
    seen: shareSeen(properties.filter((one) => !isOfEnvelope(one))),
    properties,
    ...unknownIn(tally, places, messages),
  }
}

const none: Cell = { valid: 0, invalid: 0 }

function propertyCoverage(place: Outline, row: Row | undefined, total: number): PropertyCoverage {
  const { path, kind, origin, shape, description, repeats, personal, deprecated } = place
  const messages = row?.messages ?? 0
  const values = valueCoverage(place, row)
  return {
    path,
    kind: kind === 'root' ? 'property' : kind,
    messages,
    share: total === 0 ? 0 : shareOf(messages, total),
    ...(shape === undefined ? {} : { shape }),
    schema: schemaAt(origin),
    ...(description === undefined ? {} : { description }),
    ...(personal ? { personal: true } : {}),
    ...(deprecated ? { deprecated: true } : {}),
    ...(repeats === undefined ? {} : { repeats: repeats.path }),
    ...(values === undefined ? {} : { values }),
    ...(row !== undefined && row.otherForms > 0 ? { otherForms: row.otherForms } : {}),
  }
}

/** `resources/call.schema.json#/properties/state` */
export const schemaAt = ({ file, pointer }: Origin): string => `${file}#${pointer}`

function valueCoverage({ list, personal }: Outline, row: Row | undefined): ValueCoverage | undefined {
  if (list === undefined) return undefined
  const counted = row?.personal ?? { listed: 0, unlisted: 0 }
  const isPersonal = personal || counted.listed + counted.unlisted > 0
  const count = (value: Scalar): number => row?.listed.get(value) ?? 0
  return {
    open: list.isOpen,
    seen: list.values.flatMap((value) => (count(value) > 0 ? [{ value, count: count(value) }] : [])),
    never: isPersonal ? [] : list.values.filter((value) => count(value) === 0),
    unlisted: [...(row?.unlisted.kept ?? [])].map(([value, times]) => ({ value, count: times })),
    unlistedBeyond: row?.unlisted.beyond ?? 0,
    ...(isPersonal ? { personal: counted } : {}),
  }
}

function unknownIn(
  tally: TypeTally | undefined,
  places: readonly Outline[],
  total: number,
): Pick<TypeCoverage, 'unknownProperties' | 'unknownBeyond'> {
  const found: UnknownProperty[] = []
  let beyond = 0
  for (const place of tally === undefined ? [] : [tally.root, ...places]) {
    const unknownKeys = tally?.rows.get(place)?.unknownKeys
    beyond += unknownKeys?.beyond ?? 0
    for (const [name, { first, messages, types }] of unknownKeys?.kept ?? []) {
      const path = place.path + pointerOf([name])
      found.push({ path, messages, share: shareOf(messages, total), types: [...types].sort(), ...first })
    }
  }
  return { unknownProperties: found, unknownBeyond: beyond }
}

export type ReportContext = { readonly color: boolean }

/** One form that a coverage report can take. */
export type CoverageFormat = {
  readonly name: string
  readonly render: (report: CoverageReport, context: ReportContext) => string | Promise<string>
}
