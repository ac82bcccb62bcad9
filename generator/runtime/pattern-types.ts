import type { AllEvents, Channels, MessageType, Patterns, Received } from './catalogue.js'

/** Topics and wildcards of the catalogue, which editors offer; any other string may be one too. */
export type Pattern = keyof Patterns | (string & {})

/** The type of a pattern that can never deliver anything; it says why. */
export interface Illegal<Reason extends string> {
  readonly illegalPattern: Reason
}

/** What a pattern must also be: nothing more if something can arrive on it, what no string is if not. */
export type Legal<P extends string> = [Fault<P>] extends [never] ? unknown : Fault<P>

/** The faults of a pattern, or of any in a union of them; never, if there are none. */
type Fault<P extends string> = P extends keyof Patterns ? never : IsOpen<P> extends true ? never : Whole<P>

/** `string`, or a template with holes: which pattern it is shows only at run time. */
type IsOpen<P extends string> = Nothing extends { [K in P]: 1 } ? true : false

type Nothing = Record<never, never>

type Whole<P extends string> = P extends `/${string}`
  ? P extends `${infer Stem}/**`
    ? Segments<P, Stem>
    : P extends `${infer Stem}/*`
      ? Segments<P, Stem>
      : P extends `${string}/`
        ? Illegal<'a segment may not be empty'>
        : Segments<P, P>
  : Illegal<'a pattern must start with /'>

type Segments<P extends string, Stem extends string> = Stem extends `${string}*${string}`
  ? Illegal<'a wildcard may only be the whole last segment'>
  : Stem extends `${string}//${string}` | `${string}/`
    ? Illegal<'a segment may not be empty'>
    : Stem extends `${string}/{${string}}${string}`
      ? Illegal<'a parameter needs a value: use channelOf'>
      : [Templated<P>] extends [never]
        ? Uncovered<Nearest<P, Candidates<P>>>
        : never

/** A legal pattern that covers no topic, and the topic or wildcard that may have been meant. */
type Uncovered<Near extends string> = [Near] extends [never]
  ? Illegal<'the pattern covers no topic of the catalogue'>
  : Illegal<`the pattern covers no topic of the catalogue; did you mean ${Near}`>

/** All that is in the catalogue; asked of `P`, so that a compiler compares nothing until it knows the pattern. */
type Candidates<P extends string> = P extends string ? keyof Patterns : never

/** Those of the candidates that are one edit away. */
type Nearest<P extends string, Candidate extends string> = Candidate extends Candidate
  ? IsNear<P, Candidate> extends true
    ? Candidate
    : never
  : never

/** Whether two strings are the same but for one letter that is added, lost, changed, or swapped with the next. */
type IsNear<A extends string, B extends string> = A extends `${infer X}${infer RestA}`
  ? B extends `${infer Y}${infer RestB}`
    ? X extends Y
      ? IsNear<RestA, RestB>
      : true extends Same<RestA, RestB> | Same<A, RestB> | Same<RestA, B> | Same<Swapped<A>, B>
        ? true
        : false
    : Same<RestA, ''>
  : B extends `${string}${infer RestB}`
    ? Same<RestB, ''>
    : false

type Same<A extends string, B extends string> = A extends B ? true : false

type Swapped<A extends string> = A extends `${infer X}${infer Y}${infer Rest}` ? `${Y}${X}${Rest}` : A

type EventsOf<P extends string> = P extends keyof Patterns
  ? Patterns[P]
  : [Templated<P>] extends [never]
    ? IsOpen<P> extends true
      ? AllEvents
      : Nothing
    : Templated<P>

/** What arrives on a channel of a template, or on a wildcard over templates, else on one of a wildcard entry. */
type Templated<P extends string> = [keyof Channels] extends [never]
  ? never
  : [OfTemplate<P>] extends [never]
    ? Found<'?', Entries<P>>
    : OfTemplate<P>

type OfTemplate<P extends string> = P extends `${infer Stem}/**`
  ? Found<`${Slashes<Stem>}**`, Masked<Stem>>
  : P extends `${infer Stem}/*`
    ? Found<`${Slashes<Stem>}*`, Masked<Stem>>
    : Found<Slashes<P>, Masked<P>>

type Found<K extends string, Name extends string> = K extends keyof Channels
  ? Channels[K][Name & keyof Channels[K]]
  : never

type Slashes<P extends string> = P extends `/${string}/${infer Rest}` ? `/${Slashes<`/${Rest}`>}` : '/'

/** Every way to put `{}` in place of segments. */
type Masked<P extends string> = P extends `/${infer Segment}/${infer Rest}`
  ? `/${Mask<Segment>}${Masked<`/${Rest}`>}`
  : P extends `/${infer Segment}`
    ? `/${Mask<Segment>}`
    : never

type Mask<Segment extends string> = string extends Segment ? '{}' : Segment | '{}'

/** The wildcard entries that may have a channel. */
type Entries<P extends string, Stem extends string = ''> = P extends `/${infer Segment}/${infer Rest}`
  ? `${Stem}/**` | Entries<`/${Rest}`, `${Stem}/${Segment}`>
  : `${Stem}/**` | `${Stem}/*`

/** What can arrive on a topic or pattern, a union told apart by `type`. */
export type EventOf<P extends string> = P extends unknown ? EventsOf<P>[keyof EventsOf<P>] : never

/** An event of any type of the catalogue. */
export type AnyEvent = { readonly [T in MessageType]: Received<T> }[MessageType]

/** Handlers for some of the message types. */
export type Handlers<P extends string> = { [T in keyof EventsOf<P>]?: (event: EventsOf<P>[T]) => unknown }

/** One handler for each message type that can arrive; a new one breaks the build until it is handled. */
export type AllHandlers<P extends string> = { [T in keyof EventsOf<P>]-?: (event: EventsOf<P>[T]) => unknown }
