import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import { templatesOf } from '../../catalogue/routes.js'
import { parentOf, pathOf, pointerOf } from '../../json/pointer.js'
import type { Token } from '../../json/tokens.js'
import type { Json } from '../../json/value.js'
import { valueAt } from '../../json/value-at.js'
import { primitiveOf, primitiveOfValue } from '../../shape/json-types.js'
import type { Shape } from '../../shape/shape.js'
import { lists } from '../../shape/values.js'
import { pointerTo, type Visit, walk } from '../../shape/walk.js'
import type { Routed } from '../findings/routed-message.js'
import { routerOf } from '../judge/message-router.js'
import { type Message, messagesOf, partsOf, placeInDocument, wireOf } from '../read/messages.js'
import type { Document } from '../read/reader.js'
import { type Plan, type Rewriter, rewrite, type Treatment } from './rewrite.js'
import { bayeuxFields, type Vocabulary } from './vocabulary.js'

/** Treats the text of a message or of a batch of them. */
export type Scrubber = {
  readonly scrub: (document: Document, text: string, rewriter: Rewriter) => string
  /** What must be the same before and after: one line a message, without a value. */
  readonly verdictsOf: (document: Document) => readonly string[]
  readonly countIn: (document: Document) => number
}

/** A scrubber that asks the schemas of a catalogue what is personal; a value that no schema describes is. */
export function scrubberFor(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  message?: readonly string[],
): Scrubber {
  const wire = wireOf(catalogue, message)
  const route = routerOf(catalogue)
  const scrubTopic = topicScrubber(catalogue, vocabulary)
  const lookup = lookupIn(catalogue)
  const shapes = new Map(catalogue.messageTypes.map(({ name, id }) => [name, lookup(id)]))

  const describe = (message: Message, plans: Plans): void => {
    const shape = shapeFor(route(message.value), shapes)
    // A message comes from `JSON.parse`, so it is JSON.
    if (shape !== undefined)
      walk(message.value as Json, shape, lookup, (visit) => visited(visit, message, plans))
    describeEnvelope(message, plans)
  }

  const visited = (visit: Visit, message: Message, plans: Plans): boolean => {
    const pointer = pointerTo(visit)
    const isWrapping = message.isBare && !pointer.startsWith(pointerOf(wire.payload))
    if (!isWrapping) plans.add(placeInDocument(message, pointer, wire), visit)
    return true
  }

  /** A known tag stays, and the known words of a topic: an unknown message stays unknown. */
  const describeEnvelope = (message: Message, plans: Plans): void => {
    const place = (path: readonly string[]): string => placeInDocument(message, pointerOf(path), wire)
    for (const path of wire.tags) {
      const tag = valueAt(message.value, path)
      if (typeof tag === 'string')
        plans.values.set(place(path), vocabulary.words.has(tag) ? 'keep' : 'personal')
    }
    if (typeof valueAt(message.value, wire.topic) === 'string') plans.values.set(place(wire.topic), 'topic')
  }

  const scrub: Scrubber['scrub'] = (document, text, rewriter) => {
    const plans = new Plans(vocabulary, scrubTopic)
    for (const { found, value, pointer, holder } of partsOf(document, wire)) {
      if (holder) {
        // Text before the message may hold anything: it goes.
        plans.values.set(holder.pointer, () => scrub(holder.document, holder.document.inner, rewriter))
        plans.keep(holder.pointer)
      } else if (found.kind === 'message') {
        describe(found, plans)
        plans.keep(pointer)
      } else if (found.kind === 'skipped') describeBayeux(value, pointer, plans)
    }
    return rewrite(text, (token) => plans.of(token, rewriter), rewriter)
  }

  return {
    scrub,
    verdictsOf: (document) =>
      messagesOf(document, wire).map((message) =>
        message.kind === 'message'
          ? verdictOf(route(message.value))
          : message.kind === 'skipped'
            ? message.reason
            : message.kind,
      ),
    countIn: (document) => messagesOf(document, wire).filter(({ kind }) => kind === 'message').length,
  }
}

/** The schema that a message is read by: none where its type or its topic is not known. */
function shapeFor(routed: Routed, shapes: ReadonlyMap<string, Shape>): Shape | undefined {
  if (routed.kind === 'unknown' && routed.reason !== 'not-listed') return undefined
  return routed.type === undefined ? undefined : shapes.get(routed.type)
}

function verdictOf(routed: Routed): string {
  if (routed.kind === 'known') return 'valid'
  if (routed.kind === 'unknown') return `unknown ${routed.reason}`
  const faults = routed.issues.map(({ keyword, schema }) => `${keyword} ${schema}`)
  return ['invalid', ...faults.sort()].join('\n')
}

/** What the protocol says of its own messages; all else in them is what an application put there. */
function describeBayeux(value: unknown, pointer: string, plans: Plans): void {
  if (typeof value !== 'object' || value === null) return
  for (const name of protocolFields) {
    const inner = valueAt(value, [name])
    const at = `${pointer}/${name}`
    const treatment = topicFields.includes(name) ? 'topic' : 'other'
    plans.values.set(at, treatment)
    if (typeof inner !== 'object' || inner === null) continue
    for (const key of Object.keys(inner)) {
      if (Array.isArray(inner) || protocolFields.includes(key))
        plans.values.set(at + pointerOf([key]), treatment)
    }
  }
}

const personalFields: readonly string[] = ['clientId', 'data', 'ext', 'error', 'hosts']

const topicFields: readonly string[] = ['channel', 'subscription']

const protocolFields = bayeuxFields.filter((name) => !personalFields.includes(name))

/** What happens at each place of a document. A value without an entry is personal. */
class Plans {
  readonly values = new Map<string, ReturnType<Plan> | 'topic'>()
  readonly #keys = new Map<string, Treatment>()
  readonly #vocabulary: Vocabulary
  readonly #scrubTopic: TopicScrubber
  /** Objects that a schema describes, and that are not personal. */
  readonly #described = new Set<string>()

  constructor(vocabulary: Vocabulary, scrubTopic: TopicScrubber) {
    this.#vocabulary = vocabulary
    this.#scrubTopic = scrubTopic
  }

  of({ part, pointer }: Token, rewriter: Rewriter): ReturnType<Plan> {
    if (part === 'key') return this.#keys.get(pointer) ?? this.#keyTreatment(pointer)
    const treatment = this.values.get(pointer) ?? 'personal'
    return treatment === 'topic' ? (topic) => this.#scrubTopic(topic, rewriter) : treatment
  }

  add(pointer: string, visit: Visit): void {
    const { value, shapes, personal, siblings } = visit
    const key = visit.path.at(-1)
    if (!personal && shapes.some(isObjectShape)) this.#described.add(pointer)
    if (typeof key === 'string' && siblings.includes(key)) this.#keys.set(pointer, 'keep')
    else if (typeof key === 'string' && this.#isName(pointer, key, shapes.length > 0))
      this.#keys.set(pointer, 'other')
    if (typeof value === 'object' && value !== null) return
    this.values.set(pointer, key === 'clientId' ? 'personal' : treatmentOf(value, shapes, personal))
  }

  /** The keys that lead to a message in a record stay, so that it is found again. */
  keep(pointer: string): void {
    for (let place = pointer; place !== ''; place = parentOf(place)) this.#keys.set(place, 'keep')
  }

  /** A name that a schema speaks of without knowing it, or one that it could have and does not yet: drift is told by it. */
  #isName(pointer: string, key: string, isKnown: boolean): boolean {
    return this.#described.has(parentOf(pointer)) && (isKnown || /^[A-Za-z_]{1,40}$/.test(key))
  }

  /** Free keys are data, but for words that some schema has. */
  #keyTreatment(pointer: string): Treatment {
    return this.#vocabulary.names.has(pathOf(pointer)?.at(-1) ?? '') ? 'keep' : 'personal'
  }
}

const isObjectShape = ({ kind }: Shape): boolean => kind === 'object' || kind === 'record'

/** A value that a schema lists is documented, wherever it stands; one of a type that it does not have is not known. */
function treatmentOf(value: Json, shapes: readonly Shape[], personal: boolean): Treatment {
  if (shapes.some((shape) => lists(shape, value))) return 'keep'
  return personal || !shapes.some((shape) => speaksOf(shape, value)) ? 'personal' : 'other'
}

/** Whether a shape speaks of values of this type; one that takes anything says nothing of them. */
function speaksOf(shape: Shape, value: Json): boolean {
  const type = primitiveOf(shape)
  return type !== undefined && type === primitiveOfValue(value)
}

/** Puts a stand-in in place of what may be someone's in the name of a topic or pattern. */
type TopicScrubber = (topic: string, rewriter: Rewriter) => string

/**
 * Of a topic with parameters, those that are personal are made up, and all else stays. In any other name the segments that the
 * catalogue has stay, and any other one is made up.
 */
function topicScrubber(catalogue: Catalogue, { words }: Vocabulary): TopicScrubber {
  const topics = new Map(catalogue.topics.map((topic) => [topic.name, topic]))
  const templates = templatesOf(catalogue)
  const made = (text: string, rewriter: Rewriter): string =>
    text
      .split('/')
      .map((segment) => (isWildcard(segment) ? segment : rewriter.text(segment, 'personal')))
      .join('/')
  return (topic, rewriter) => {
    if (words.has(topic)) return topic
    const match = templates?.find(topic)
    if (!templates || !match)
      return topic
        .split('/')
        .map((segment) => (words.has(segment) ? segment : made(segment, rewriter)))
        .join('/')
    const { parameters = [] } = topics.get(match.topic) ?? {}
    const personal = new Set(parameters.filter((one) => one.personal).map(({ name }) => name))
    const params = Object.entries(match.params).map(([name, value]) => [
      name,
      personal.has(name) ? made(value, rewriter) : value,
    ])
    return templates.channelOf({ topic: match.topic, params: Object.fromEntries(params) })
  }
}

const isWildcard = (segment: string): boolean => segment === '' || segment === '*' || segment === '**'
