import type { Messages, MessageType, Payloads, Topic } from './catalogue.js';
import type { Check } from './check.js';
import { type Issue } from './issue.js';
/** What `parse` makes of a message: `kind` tells the three apart, `type` tells the known ones apart. */
export type Parsed = Known | Unknown | Invalid;
/** A message that keeps its schema; narrowing on `type` narrows `data` and `message`. */
export type Known = {
  readonly [T in MessageType]: KnownMessage<T>;
}[MessageType];
export interface KnownMessage<T extends MessageType> {
  readonly kind: 'known';
  readonly type: T;
  /** Undefined if neither the message nor the caller named one. */
  readonly topic: Topic | undefined;
  readonly data: Payloads[T];
  readonly message: Messages[T];
}
/** A message that the catalogue does not speak of: its type, its topic, or the type on this topic. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: 'message-type' | 'topic' | 'not-listed';
  readonly type: string;
  readonly topic: string | undefined;
  readonly message: unknown;
}
/** A message that breaks its schema; without a type, one whose payload or tag is not there at all. */
export interface Invalid {
  readonly kind: 'invalid';
  readonly type: MessageType | undefined;
  readonly topic: string | undefined;
  readonly issues: readonly Issue[];
  readonly message: unknown;
}
export interface ParseOptions {
  /** The topic of a message that does not name its own. */
  readonly topic?: string | undefined;
  /** `false` routes and does not check: what is known may then break its schema. */
  readonly validate?: boolean | undefined;
}
export type Parse = (message: unknown, options?: ParseOptions) => Parsed;
/** What a generated package knows of its catalogue. */
export interface ParseTables {
  /** Keys from the message to its payload, to its tag inside the payload, and to its topic. */
  readonly payload: readonly string[];
  readonly tag: readonly string[];
  readonly topic: readonly string[];
  readonly topics: Readonly<Record<Topic, readonly MessageType[]>>;
  /** Name, spellings on the wire, check. */
  readonly types: readonly (readonly [name: MessageType, tags: readonly string[], check: Check])[];
}
/** The router of a catalogue. It never throws: what cannot even be read is invalid. */
export declare function createParse({ payload, tag, topic: topicPath, topics, types }: ParseTables): Parse;
