import type { MessageType, Topic } from './catalogue.js';
import { type CometDLike } from './client.js';
import { type Events } from './event-queue.js';
import { type NotificationOptions } from './options.js';
import type { Parse } from './parse.js';
import type { AllHandlers, EventOf, Handlers, Legal, Pattern } from './pattern-types.js';
import { type NotificationSubscription } from './subscriptions.js';
export interface SubscribeOptions extends NotificationOptions {
  /**
   * What else goes into the message that subscribes, such as `{ ext: { replay: { … } } }`; a function is asked each time. The
   * client asks its server once for all who subscribe to a pattern, with the properties of the first.
   */
  readonly properties?: object | (() => object) | undefined;
  /** Gets the server's reply when it has confirmed the subscription, again after each new handshake. */
  readonly onSubscribed?: ((reply: unknown) => unknown) | undefined;
}
export interface EventsOptions extends SubscribeOptions {
  /** How many events wait for a slow reader before the oldest are dropped; 1000 unless told. */
  readonly buffer?: number | undefined;
  /** Told at each dropped event how many were dropped so far; without it the console warns once. */
  readonly onDrop?: ((dropped: number) => unknown) | undefined;
}
/**
 * Typed subscriptions. Each takes a topic or a pattern and throws a `TypeError` if no server could deliver on it. The client
 * need not be connected yet: what is asked of one that is disconnected is done after its next handshake. After a lost
 * connection and a new handshake, for which `cometd` forgets its subscriptions, they are made again. They end with
 * `unsubscribe()` of what is returned, with the `signal`, or with the client's own `disconnect()`.
 */
export interface Notifications {
  /** Calls back with every known, valid event. */
  subscribe<const P extends Pattern>(pattern: P & Legal<P>, callback: (event: EventOf<P>) => unknown, options?: SubscribeOptions): NotificationSubscription;
  /** Calls the handler of the event's type; types without a handler are left out. */
  on<const P extends Pattern>(pattern: P & Legal<P>, handlers: Handlers<P>, options?: SubscribeOptions): NotificationSubscription;
  /** The same, with a handler for every type that can arrive. */
  onAll<const P extends Pattern>(pattern: P & Legal<P>, handlers: AllHandlers<P>, options?: SubscribeOptions): NotificationSubscription;
  /**
   * Subscribes at once; the events are read with `for await`, whose end unsubscribes. A client that disconnects for good
   * ends the loop, after the events that it has brought; a server that refuses makes it throw.
   */
  events<const P extends Pattern>(pattern: P & Legal<P>, options?: EventsOptions): Events<EventOf<P>>;
}
/** Throws a `TypeError` for what is no client. */
export type Connect = (client: CometDLike, options?: NotificationOptions) => Notifications;
export interface NotificationTables {
  readonly parse: Parse;
  readonly topics: Readonly<Record<Topic, readonly MessageType[]>>;
}
/** Binds typed subscriptions to the router and the topics of a catalogue. */
export declare function createNotifications({ parse, topics }: NotificationTables): Connect;
