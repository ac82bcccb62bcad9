import type { MessageType, Topic } from './catalogue.js';
import type { CometDLike } from './client.js';
import { type Events } from './event-queue.js';
import { type NotificationOptions } from './options.js';
import type { Parse } from './parse.js';
import type { AllHandlers, EventOf, Handlers, Legal, Pattern } from './pattern-types.js';
export type { CometDLike };
export interface EventsOptions extends NotificationOptions {
  /** How many events wait for a slow reader before the oldest are dropped; 1000 unless told. */
  readonly buffer?: number | undefined;
  /** Told at each dropped event how many were dropped so far; without it the console warns once. */
  readonly onDrop?: ((dropped: number) => unknown) | undefined;
}
/**
 * Typed subscriptions. Each takes a topic or a pattern and throws a `TypeError` if no server could deliver on it; what the
 * client's `subscribe` returns is handed on, to unsubscribe with. After a lost connection and a new handshake, for which
 * `cometd` forgets its subscriptions, they are made again.
 */
export interface Notifications<H> {
  /** Calls back with every known, valid event. */
  subscribe<const P extends Pattern>(pattern: P & Legal<P>, callback: (event: EventOf<P>) => unknown, options?: NotificationOptions): H;
  /** Calls the handler of the event's type; types without a handler are left out. */
  on<const P extends Pattern>(pattern: P & Legal<P>, handlers: Handlers<P>, options?: NotificationOptions): H;
  /** The same, with a handler for every type that can arrive. */
  onAll<const P extends Pattern>(pattern: P & Legal<P>, handlers: AllHandlers<P>, options?: NotificationOptions): H;
  /**
   * Subscribes at once; the events are read with `for await`, whose end unsubscribes. A client that disconnects for good
   * ends the loop, after the events that it has brought.
   */
  events<const P extends Pattern>(pattern: P & Legal<P>, options?: EventsOptions): Events<EventOf<P>>;
}
export type Connect = <H>(client: CometDLike<H>, options?: NotificationOptions) => Notifications<H>;
export interface NotificationTables {
  readonly parse: Parse;
  readonly topics: Readonly<Record<Topic, readonly MessageType[]>>;
}
/** Binds typed subscriptions to the router and the topics of a catalogue. */
export declare function createNotifications({ parse, topics }: NotificationTables): Connect;
