/** A CometD client, by what it can do: `cometd` of any version fits, and so does a test double. */
export interface CometDLike<H> {
  subscribe(channel: string, callback: (message: unknown) => void): H;
  unsubscribe?(handle: unknown): unknown;
  addListener?(channel: string, callback: (message: unknown) => void): unknown;
  removeListener?(handle: unknown): unknown;
}
