import type { CometDLike } from './client.js';
type Receive = (message: unknown) => void;
/**
 * Subscribes, and again after each new handshake, which makes `cometd` forget its subscriptions. The handle stays good.
 * A client without `addListener` is left to itself. What a later subscription throws goes to `onError`; `onEnd` is called
 * when the client disconnects for good.
 */
export declare function subscribeForGood<H>(client: CometDLike<H>, pattern: string, receive: Receive, onError: (error: unknown) => unknown, onEnd?: () => void): H;
export {};
