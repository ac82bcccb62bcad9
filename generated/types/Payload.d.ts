// @generated from schemas/resources/payload.schema.json by cometd-codegen. Do not edit.

import type { Metrics } from './Metrics.js';

/** What any payload can bring along, whatever its message type. */
export interface Payload {
  /**
   * Links the notification to the request that caused it. Absent where nobody asked, such as on a call
   * that rings, and never seen on voice messages. It need not be the number that the reply over HTTP
   * gave.
   */
  referenceId?: number;
  /** What the server measured while it handled the event. */
  metrics?: Metrics;
}
