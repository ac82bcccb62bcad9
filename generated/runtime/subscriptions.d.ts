/// <reference lib="esnext.disposable" preserve="true" />
import { type CometDLike } from './client.js';
import { type Reporter } from './options.js';
/** What a subscription returns. The client's own `unsubscribe` takes it too. */
export interface NotificationSubscription {
  /** Ends it, for good. It may have ended before, and the client may be disconnected. */
  unsubscribe(): void;
  /** The same, for `using`. */
  [Symbol.dispose](): void;
}
/** What is asked of the client, each time anew. */
export interface Request {
  readonly pattern: string;
  readonly receive: (message: unknown) => void;
  readonly reporter: Reporter;
  /** That of `notifications`, over which options of this subscription may lie. */
  readonly owner: Reporter;
  /** What else goes into the message to `/meta/subscribe`. */
  readonly properties: object | (() => object) | undefined;
  readonly onSubscribed: ((reply: unknown) => unknown) | undefined;
  /** Where it is set, a refusal and a lost connection end the subscription; called when it has ended, however. */
  readonly onEnd?: ((error?: Error) => void) | undefined;
}
/**
 * Subscribes, and again after each new handshake, which makes `cometd` forget its subscriptions. A client that is
 * disconnected is asked after its next handshake.
 */
export declare function subscribeForGood(client: CometDLike, request: Request): NotificationSubscription;
/** From now on the reporter is told if the client is disconnected for good, until its signal is aborted. */
export declare function watchLoss(client: CometDLike, owner: Reporter): void;
