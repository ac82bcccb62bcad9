/** A CometD client, by what it can do: `cometd` of any version fits, and so does a test double. */
export interface CometDLike {
  subscribe(channel: string, callback: (message: unknown) => void, 
  /** Goes into the message to `/meta/subscribe`. */
  properties: object, onReply: (reply: unknown) => void): unknown;
  unsubscribe?(handle: unknown): unknown;
  disconnect?(...parameters: never): unknown;
  isDisconnected?(): boolean;
  addListener?(channel: string, callback: (message: unknown) => void): unknown;
  removeListener?(handle: unknown): unknown;
}
/** Throws a `TypeError` if a value cannot be asked to subscribe. */
export declare function requireClient(value: unknown): void;
/** Whether the client has no connection and will not make one by itself. */
export declare function isDisconnected(client: CometDLike): boolean;
export declare function isSuccess(reply: unknown): boolean;
/** Whether the server said no to a subscription, and did not merely lose the request or the session. */
export declare function isRefusal(reply: unknown): boolean;
/** Why a request failed, in the server's words if it has any. */
export declare function errorOf(reply: unknown): string;
export declare function isFunction(value: unknown): value is (...parameters: never) => unknown;
/** A field of what may be an object. */
export declare function fieldOf(value: unknown, name: string): unknown;
