import type { AllEvents, MessageType, Patterns, Received } from './catalogue.js';
/** Topics and wildcards of the catalogue, which editors offer; any other string may be one too. */
export type Pattern = keyof Patterns | (string & {});
/** Stands against a pattern that can never deliver anything, and tells why. */
export interface Illegal<Reason extends string> {
  readonly illegalPattern: Reason;
}
/** What a pattern must also be: nothing more if it is legal, something that no string is if not. */
export type Legal<P extends string> = [Fault<P>] extends [never] ? unknown : Fault<P>;
/** The faults of a pattern, or of any in a union of them; never, if there are none. */
type Fault<P extends string> = P extends keyof Patterns ? never : IsOpen<P> extends true ? never : Whole<P>;
/** `string`, or a template with holes: which pattern it is shows only at run time. */
type IsOpen<P extends string> = Nothing extends {
  [K in P]: 1;
} ? true : false;
type Nothing = Record<never, never>;
type Whole<P extends string> = P extends `/${string}` ? P extends `${infer Stem}/**` ? Segments<Stem> : P extends `${infer Stem}/*` ? Segments<Stem> : P extends `${string}/` ? Illegal<'a segment may not be empty'> : Segments<P> : Illegal<'a pattern starts with /'>;
type Segments<P extends string> = P extends `${string}*${string}` ? Illegal<'a wildcard may only be the whole last segment'> : P extends `${string}//${string}` | `${string}/` ? Illegal<'a segment may not be empty'> : never;
type EventsOf<P extends string> = P extends keyof Patterns ? Patterns[P] : IsOpen<P> extends true ? AllEvents : Nothing;
/** What can arrive on a topic or pattern, a union told apart by `type`. */
export type EventOf<P extends string> = P extends unknown ? EventsOf<P>[keyof EventsOf<P>] : never;
/** An event of any type of the catalogue. */
export type AnyEvent = {
  readonly [T in MessageType]: Received<T>;
}[MessageType];
/** One handler for each message type that is wanted. */
export type Handlers<P extends string> = {
  [T in keyof EventsOf<P>]?: (event: EventsOf<P>[T]) => unknown;
};
/** One handler for each message type that can arrive; a new one breaks the build until it is handled. */
export type AllHandlers<P extends string> = {
  [T in keyof EventsOf<P>]-?: (event: EventsOf<P>[T]) => unknown;
};
export {};
