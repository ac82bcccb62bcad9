// @generated from schemas/resources/envelope.schema.json by cometd-codegen. Do not edit.

/**
 * What CometD wraps around every notification. Published samples often leave all of it out but the
 * payload; on the wire the topic is there.
 */
export interface Envelope {
  /** The topic that the message was published to, never the wildcard of the subscription. */
  channel?: string;
  /** Identifies the message; set by some servers. */
  id?: string;
  /** Extensions of the protocol, by name. */
  ext?: { [key: string]: unknown };
  /**
   * The session of the client at the CometD server; not expected on a notification. Whoever has it can
   * speak for the client.
   *
   * Personal data.
   */
  clientId?: string;
  /** How the server wants the client to go on; common on replies, not on notifications. */
  advice?: {
    /** What to do once the connection is lost. */
    reconnect?: EnvelopeAdviceReconnect;
    /** Milliseconds to wait before the next attempt. */
    interval?: number;
    /** Milliseconds that the server may hold back a reply. */
    timeout?: number;
  };
}

/** What to do once the connection is lost. */
export type EnvelopeAdviceReconnect = 'retry' | 'handshake' | 'none' | (string & {});
