import { pathOf } from '../../json/pointer.js'
import type { Token } from '../../json/tokens.js'
import { valueAt } from '../../json/value-at.js'
import { decoded, Entry } from '../read/har-entry.js'
import { isBayeuxText, scrubbedBase64, scrubbedBody } from './body.js'
import type { Work } from './format.js'
import { scrubbedHeader } from './http-headers.js'
import { type Plan, rewrite, type Treatment } from './rewrite.js'
import { scrubbedParameter, scrubbedUrl } from './scrubbed-url.js'

/** The text of an entry of an HTTP Archive, scrubbed. May be withheld. */
export function scrubbedEntry(entry: unknown, text: string, work: Work): string {
  const isConversation = speaksBayeux(entry)
  return rewrite(text, (token) => planFor(entry, token, isConversation, work), work.rewriter)
}

/** What stands in an archive around its entries. */
export function scrubbedAround(text: string, marker: string, work: Work): string {
  const plan: Plan = ({ part, pointer }) => {
    if (part === 'key') return keyTreatment(pointer)
    const path = pathOf(pointer) ?? []
    if (path[1] === 'entries')
      return (value) => (value === marker ? value : work.rewriter.text(value, 'personal'))
    return /^\/log\/(?:version|(?:creator|browser)\/(?:name|version)|pages\/\d+\/(?:id|startedDateTime|pageTimings\/\w+))$/.test(
      pointer,
    )
      ? 'other'
      : 'personal'
  }
  return rewrite(text, plan, work.rewriter)
}

/** Names stay, of whatever tool; what is no name may be data. */
const keyTreatment = (pointer: string): Treatment =>
  /^[A-Za-z_]\w*$/.test(pathOf(pointer)?.at(-1) ?? '') ? 'other' : 'personal'

function speaksBayeux(entry: unknown): boolean {
  const frames = valueAt(entry, ['_webSocketMessages'])
  if (!Array.isArray(frames)) return false
  return frames.some((frame) => {
    const data = valueAt(frame, ['data'])
    return typeof data === 'string' && isBayeuxText(data)
  })
}

function planFor(
  entry: unknown,
  { part, pointer }: Token,
  isConversation: boolean,
  work: Work,
): ReturnType<Plan> {
  if (part === 'key') return keyTreatment(pointer)
  const rule = rules.find(({ places }) => places.test(pointer))
  if (rule === undefined) return isNumberAt(entry, pointer) ? 'here' : 'personal'
  const { treat } = rule
  return typeof treat === 'string'
    ? treat
    : (value) => treat(value, new Place(entry, pointer, isConversation), work)
}

const isNumberAt = (entry: unknown, pointer: string): boolean =>
  typeof valueAt(entry, pathOf(pointer) ?? []) === 'number'

/** A value's neighbours. */
class Place {
  /** Whether messages go to and fro on this socket, so that every frame is taken for some. */
  readonly isConversation: boolean
  readonly #entry: unknown
  readonly #path: readonly string[]

  constructor(entry: unknown, pointer: string, isConversation: boolean) {
    this.isConversation = isConversation
    this.#entry = entry
    this.#path = pathOf(pointer) ?? []
  }

  get contentEncoding(): string {
    return new Entry(this.#entry).contentEncoding
  }

  beside(name: string): unknown {
    return valueAt(this.#entry, [...this.#path.slice(0, -1), name])
  }
}

type Rule = {
  readonly places: RegExp
  readonly treat: Treatment | ((value: string, place: Place, work: Work) => string)
}

/** What methods, versions, encodings and directions are called. */
const protocol =
  /^(?:get|post|put|patch|delete|head|options|connect|trace|https?\/[\d.]+|h[23]c?|spdy|blob|data|file|unknown|base64|send|receive)?$/i

/** The first rule for a place counts; a text without one is personal. */
const rules: readonly Rule[] = [
  {
    places: /^\/(?:request\/url|response\/redirectURL)$/,
    treat: (url, _, work) => (url === '' ? url : scrubbedUrl(url, work)),
  },
  {
    places:
      /^\/(?:request\/method|(?:request|response)\/httpVersion|response\/content\/encoding|_webSocketMessages\/\d+\/type)$/,
    treat: (value, _, { rewriter }) => (protocol.test(value) ? value : rewriter.text(value, 'personal')),
  },
  { places: /^\/(?:request|response)\/headers\/\d+\/name$/, treat: 'other' },
  {
    places: /^\/(?:request|response)\/headers\/\d+\/value$/,
    treat: (value, place, work) => scrubbedHeader(String(place.beside('name')), value, work),
  },
  { places: /^\/(?:request|response)\/cookies\/\d+\/(?:name|path|expires|sameSite)$/, treat: 'other' },
  { places: /^\/request\/(?:queryString|postData\/params)\/\d+\/name$/, treat: 'other' },
  { places: /^\/request\/(?:queryString|postData\/params)\/\d+\/value$/, treat: parameter },
  { places: /^\/request\/postData\/text$/, treat: (value, _, work) => scrubbedPost(value, work) },
  {
    places: /^\/response\/content\/text$/,
    treat: (value, place, work) =>
      place.beside('encoding') === 'base64'
        ? scrubbedBase64(value, work, place.contentEncoding)
        : scrubbedBody(value, work),
  },
  {
    places: /^\/_webSocketMessages\/\d+\/data$/,
    treat: (value, place, work) =>
      (place.beside('opcode') ?? 1) === 1
        ? scrubbedBody(value, work, place.isConversation)
        : scrubbedBase64(value, work),
  },
  { places: /^\/_webSocketMessages\/\d+\/(?:opcode|time)$/, treat: 'other' },
  {
    places: /^\/(?:pageref|startedDateTime|time|timings\/\w+|connection)$/,
    treat: 'other',
  },
  {
    places:
      /^\/(?:request|response)\/(?:status|statusText|headersSize|bodySize|_transferSize|_fetchedViaServiceWorker)$/,
    treat: 'other',
  },
  {
    places: /^\/(?:request\/postData\/mimeType|response\/content\/(?:mimeType|size|compression))$/,
    treat: 'other',
  },
  { places: /^\/(?:_resourceType|_priority|_monotonicTime|_frameref|_serverPort)$/, treat: 'other' },
  { places: /^\/cache\/(?:before|after)Request\/(?:expires|lastAccess|hitCount)$/, treat: 'other' },
]

function parameter(value: string, _: Place, work: Work): string {
  const plain = decoded(value)
  // What is nothing but blanks once it is decoded was perhaps not encoded.
  if (value !== plain && !/[\p{L}\p{N}]/u.test(plain)) return work.rewriter.text(value, 'personal')
  const made = scrubbedParameter(plain, work)
  return made === plain ? value : value === plain ? made : encodeURIComponent(made)
}

/** A form, or a body like any other. */
function scrubbedPost(text: string, work: Work): string {
  if (!/^[\w.-]+=[^\s{["]*$/.test(text)) return scrubbedBody(text, work)
  return scrubbedUrl(`/?${text}`, work).slice(2)
}
